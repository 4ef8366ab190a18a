import { CARDS } from '../../core/routines/cards.ts';
import { TECHNIQUES, type TechniqueId } from '../../core/routines/techniques.ts';
import { isMassage, type TechniqueClass } from '../../core/screening/levels.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { linkTo } from './place.ts';
import { Trail } from './Trail.tsx';

/** Movement first: it has the best support (brief 5.2). */
const GROUPS = ['movement', 'stretch', 'massage'] as const;

function groupOf(techniqueClass: TechniqueClass): (typeof GROUPS)[number] {
  if (isMassage(techniqueClass)) return 'massage';
  return techniqueClass === 'MOVE' ? 'movement' : 'stretch';
}

interface TechniqueListProps {
  readonly ruledOut: (id: TechniqueId) => boolean;
}

/** All techniques, by kind. */
export function TechniqueList({ ruledOut }: TechniqueListProps) {
  const { words } = useDesk();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>();
  return (
    <>
      <Trail />
      <div class="stack tight">
        <h2 tabIndex={-1} ref={heading}>
          {t('learn_techniques_title', words.number(TECHNIQUES.length))}
        </h2>
        <p class="large">{t('learn_techniques_lead')}</p>
        <p>{t('learn_techniques_check')}</p>
      </div>
      {GROUPS.map((group) => (
        <section class="stack tight" key={group} aria-labelledby={`group-${group}`}>
          <h3 class="lead" id={`group-${group}`}>
            {t(`learn_group_${group}`)}
          </h3>
          <ul class="tiles">
            {TECHNIQUES.filter((technique) => groupOf(technique.class) === group).map(({ id }) => (
              <li key={id}>
                <TechniqueTile id={id} ruledOut={ruledOut(id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function TechniqueTile({ id, ruledOut }: { id: TechniqueId; ruledOut: boolean }) {
  const { t } = useDesk().words;
  const { grade } = CARDS[id];
  return (
    <a class="card tile" href={linkTo({ at: 'technique', technique: id })}>
      <span class="thumb" aria-hidden="true">
        <Picture technique={id} side="right" label="" thumbnail />
      </span>
      <span class="stack tight">
        <span class="lead">{t(`technique_${id}_name`)}</span>
        <span class="cap">{t(`grade_${grade}`)}</span>
        {ruledOut && <span class="not-today">{t('learn_not_today_short')}</span>}
      </span>
    </a>
  );
}
