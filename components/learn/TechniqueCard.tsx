import { CARDS } from '../../core/routines/cards.ts';
import { type TechniqueId, techniqueOf } from '../../core/routines/techniques.ts';
import { isMassage } from '../../core/screening/levels.ts';
import { Picture } from '../art/Picture.tsx';
import { linesOf } from '../break/lines.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { factsOf } from './facts.ts';
import { References } from './References.tsx';
import { Trail } from './Trail.tsx';

interface TechniqueCardProps {
  readonly id: TechniqueId;
  readonly ruledOut: boolean;
}

/** One technique: how it is done, when to stop, what is known of it. */
export function TechniqueCard({ id, ruledOut }: TechniqueCardProps) {
  const { words } = useDesk();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>();
  const technique = techniqueOf(id);
  const card = CARDS[id];
  const name = t(`technique_${id}_name`);
  return (
    <>
      <Trail list="techniques" />
      <header class="technique-head">
        <span class="thumb large-thumb">
          <Picture technique={id} side="right" label={name} thumbnail />
        </span>
        <div class="stack tight">
          <h2 tabIndex={-1} ref={heading}>
            {name}
          </h2>
          <p>{t('learn_techniques_check')}</p>
        </div>
      </header>
      {ruledOut && <p class="notice strong">{t('learn_not_today')}</p>}
      <section class="card column" aria-labelledby="steps">
        <h3 class="lead" id="steps">
          {t('learn_steps')}
        </h3>
        <ol class="how">
          {linesOf(technique, t).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <section class="card column" aria-labelledby="stop">
        <h3 class="lead" id="stop">
          {t('learn_stop')}
        </h3>
        <p>{t('learn_stop_all')}</p>
        <p class="strong">{t(`technique_${id}_stop`)}</p>
        <p>{t('learn_stop_emergency')}</p>
        {isMassage(technique.class) && (
          <p>
            {t('massage_keep_off')} {t('massage_before')}
          </p>
        )}
      </section>
      <section class="card column" aria-labelledby="facts">
        <h3 class="lead" id="facts">
          {t('learn_facts')}
        </h3>
        <dl class="facts">
          {factsOf(technique, card, words).map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="card column" aria-labelledby="evidence">
        <h3 class="lead" id="evidence">
          {t('learn_evidence')}
        </h3>
        <p class="grade strong">
          <span class="chip">{t('learn_grade', card.grade)}</span> {t(`grade_${card.grade}`)}
        </p>
        <div class="statement">
          <p class="large">{t(`technique_${id}_evidence`)}</p>
          <References sources={card.sources} />
        </div>
        <p class="cap">{t('learn_evidence_scope')}</p>
      </section>
    </>
  );
}
