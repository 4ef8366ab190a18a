import { PAGE_IDS } from '../../core/learn/pages.ts';
import { SOURCES } from '../../core/learn/sources.ts';
import { TECHNIQUES } from '../../core/routines/techniques.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { linkTo, type Place } from './place.ts';

/** What there is to read, one card each. */
export function LearnIndex() {
  const { words } = useDesk();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>();
  const entry = (place: Place, title: string, lead: string) => (
    <li key={linkTo(place)}>
      <a class="card column tile" href={linkTo(place)}>
        <span class="lead">{title}</span>
        <span class="tile-lead">{lead}</span>
      </a>
    </li>
  );
  const count = (of: readonly unknown[]) => words.number(of.length);
  return (
    <>
      <div class="stack tight">
        <h2 tabIndex={-1} ref={heading}>
          {t('learn_index_title')}
        </h2>
        <p class="large">{t('learn_intro')}</p>
      </div>
      <ul class="tiles">
        {PAGE_IDS.map((page) =>
          entry({ at: 'page', page }, t(`learn_${page}_title`), t(`learn_${page}_lead`)),
        )}
        {entry(
          { at: 'techniques' },
          t('learn_techniques_title', count(TECHNIQUES)),
          t('learn_techniques_lead'),
        )}
        {entry(
          { at: 'sources' },
          t('learn_sources_title', count(Object.keys(SOURCES))),
          t('learn_sources_lead'),
        )}
      </ul>
      <p class="cap">{t('learn_note')}</p>
    </>
  );
}
