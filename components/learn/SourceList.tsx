import { useState } from 'preact/hooks';
import { matches } from '../../core/learn/find.ts';
import { SOURCES, type SourceId, SUBJECTS, type Subject } from '../../core/learn/sources.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { SourceEntry } from './SourceEntry.tsx';
import { Trail } from './Trail.tsx';

/** In the order of the table they are kept in. */
const SUBJECT_IDS = Object.keys(SUBJECTS) as readonly Subject[];
const idsOf = (subject: Subject) => Object.keys(SUBJECTS[subject]) as readonly SourceId[];

/** Everything that was read, by subject, with a field to find one by. */
export function SourceList({ chosen }: { chosen?: SourceId }) {
  const { words } = useDesk();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>();
  const [search, setSearch] = useState('');
  const groups = SUBJECT_IDS.map((subject) => ({
    subject,
    ids: idsOf(subject).filter((id) => matches(SOURCES[id], search)),
  })).filter(({ ids }) => ids.length > 0);
  const found = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    <>
      <Trail {...(chosen ? { list: 'sources' } : {})} />
      <div class="stack tight">
        <h2 tabIndex={-1} {...(chosen ? {} : { ref: heading })}>
          {t('learn_sources_title', words.number(Object.keys(SOURCES).length))}
        </h2>
        <p class="large">{t('learn_sources_lead')}</p>
      </div>
      <div class="field">
        <label for="find-source">{t('learn_sources_filter')}</label>
        <input
          id="find-source"
          class="find"
          type="search"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p role="status" class="cap">
          {found > 0 ? words.plural('learn_sources_found', found) : t('learn_sources_none')}
        </p>
      </div>
      {groups.map(({ subject, ids }) => (
        <section class="stack tight" key={subject} aria-labelledby={`subject-${subject}`}>
          <h3 class="lead" id={`subject-${subject}`}>
            {t(`subject_${subject}`)}
          </h3>
          <ul class="sources">
            {ids.map((id) => (
              <SourceEntry key={id} id={id} chosen={id === chosen} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
