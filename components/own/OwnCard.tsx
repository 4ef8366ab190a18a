import { useState } from 'preact/hooks';
import { fileNameOf, writeRoutine } from '../../core/routine-file/write.ts';
import { offerOf, withheldBy } from '../../core/routines/offer.ts';
import type { OwnRoutine } from '../../core/routines/own.ts';
import { segmentsOf, totalMs } from '../../core/routines/segments.ts';
import { LEGS } from '../../core/screening/levels.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';
import { download } from '../download.ts';
import { useFocus } from '../hours/use-focus.ts';
import { useAllowance } from './allowance.ts';
import { linkTo } from './place.ts';

interface OwnCardProps {
  readonly routine: OwnRoutine;
  readonly onDeleted: () => void;
}

/** One of the user's own routines, and what can be done with it. */
export function OwnCard({ routine, onDeleted }: OwnCardProps) {
  const { words, ask, openBreak } = useDesk();
  const { t } = words;
  const { id, name, steps } = routine;
  const [asking, setAsking] = useState(false);
  const focus = useFocus();
  const allowance = useAllowance();
  const offer = offerOf(id, allowance);
  const isOpen = allowance.assessment.kind === 'open';
  const nameId = `${id}-name`;
  const close = () => {
    setAsking(false);
    focus(`${id}-delete`);
  };
  const first = steps[0];
  return (
    <li class="card own-card" aria-labelledby={nameId}>
      {first && (
        <span class="thumb" aria-hidden="true">
          <Picture technique={first.technique} side="right" label="" thumbnail />
        </span>
      )}
      <div class="stack tight">
        <h3 class="lead" id={nameId} dir="auto">
          {name}
        </h3>
        <p class="cap">
          {t(
            'own_facts',
            words.length(totalMs(segmentsOf(steps, LEGS))),
            words.plural('own_steps', steps.length),
          )}
        </p>
        {isOpen && !offer && (
          <p class="cap strong">{t(`withheld_${withheldBy(routine, allowance) ?? 'answers'}`)}</p>
        )}
        {asking ? (
          <fieldset class="row own-ask">
            <legend class="strong">{t('own_delete_ask')}</legend>
            <button
              type="button"
              class="btn small hurts"
              onClick={async () => {
                if ((await ask({ do: 'deleteRoutine', id })).ok) onDeleted();
              }}
            >
              {t('own_delete_yes')}
            </button>
            <button type="button" class="btn small" id={`${id}-keep`} onClick={close}>
              {t('own_delete_no')}
            </button>
          </fieldset>
        ) : (
          <div class="row own-acts">
            {offer && (
              <button
                type="button"
                class="btn small"
                aria-describedby={nameId}
                onClick={() => openBreak(id)}
              >
                {t('own_start')}
              </button>
            )}
            <a class="btn text small" aria-describedby={nameId} href={linkTo({ at: 'edit', id })}>
              {t('own_edit')}
            </a>
            <button
              type="button"
              class="btn text small"
              aria-describedby={nameId}
              onClick={() => download(fileNameOf(name), writeRoutine(routine))}
            >
              {t('own_export')}
            </button>
            <button
              type="button"
              class="btn text small"
              id={`${id}-delete`}
              aria-describedby={nameId}
              onClick={() => {
                setAsking(true);
                focus(`${id}-keep`);
              }}
            >
              {t('own_delete')}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
