import { CARDS } from '../../core/routines/cards.ts';
import type { TechniqueId } from '../../core/routines/techniques.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { References } from './References.tsx';
import { TechniqueGuide } from './TechniqueGuide.tsx';
import { Trail } from './Trail.tsx';

interface TechniqueCardProps {
  readonly id: TechniqueId;
  readonly ruledOut: boolean;
}

/** One technique: how it is done, when to stop, what is known of it. */
export function TechniqueCard({ id, ruledOut }: TechniqueCardProps) {
  const { t } = useDesk().words;
  const heading = useArrival<HTMLHeadingElement>();
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
      <TechniqueGuide id={id} level="h3" />
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
