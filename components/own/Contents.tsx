import type { Reading } from '../../core/routine-file/read.ts';
import { massageOf } from '../../core/routines/own.ts';
import { segmentsOf, totalMs } from '../../core/routines/segments.ts';
import { LEGS } from '../../core/screening/levels.ts';
import { SECOND } from '../../core/time.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';
import { Outlook } from './Outlook.tsx';
import { RuledOut } from './RuledOut.tsx';
import { Unused } from './Unused.tsx';

interface ContentsProps {
  readonly id: string;
  readonly reading: Extract<Reading, { ok: true }>;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}

/** What is in a file, to be looked at before it is added. Its words are its maker's, shown as they are. */
export function Contents({ id, reading, onAdd, onLeave }: ContentsProps) {
  const { view, words } = useDesk();
  const { t } = words;
  const { name, note, steps } = reading.routine;
  const isKnown = view.stored.routines.own.some((one) => one.name === name);
  const massage = massageOf(steps);
  return (
    <section class="card column own-contents" aria-labelledby={id}>
      <div class="stack tight">
        <h3 class="title" id={id} tabIndex={-1} dir="auto">
          {name}
        </h3>
        <p class="cap">
          {t(
            'own_facts',
            words.length(totalMs(segmentsOf(steps, LEGS))),
            words.plural('own_steps', steps.length),
          )}
          {massage > 0 && `. ${t('own_massage_both')}: ${words.length(massage)}`}
        </p>
      </div>
      {note && (
        <div class="stack tight">
          <h4 class="cap">{t('file_note')}</h4>
          <p class="own-note" dir="auto">
            {note}
          </p>
        </div>
      )}
      <div class="stack tight">
        <h4 class="cap" id="file-steps">
          {t('file_contents')}
        </h4>
        <ol class="own-preview" aria-labelledby="file-steps">
          {steps.map(({ technique, side, sec }, index) => (
            <li key={index}>
              <span class="thumb" aria-hidden="true">
                <Picture
                  technique={technique}
                  side={side === 'each' ? 'right' : side}
                  label=""
                  thumbnail
                />
              </span>
              <span>
                <span class="strong">{t(`technique_${technique}_name`)}</span>{' '}
                <span class="cap">
                  {t('file_step', t(`own_side_${side}`), words.length(sec * SECOND))}
                </span>{' '}
                <RuledOut technique={technique} side={side} />
              </span>
            </li>
          ))}
        </ol>
      </div>
      <Outlook steps={steps} />
      {isKnown && <p class="cap strong">{t('file_same')}</p>}
      <Unused unused={reading.unused} />
      <div class="row">
        <button type="button" class="btn primary" onClick={onAdd}>
          {t('file_add')}
        </button>
        <button type="button" class="btn text" onClick={onLeave}>
          {t('file_leave')}
        </button>
      </div>
    </section>
  );
}
