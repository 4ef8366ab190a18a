import { citationsOf } from '../../core/learn/citations.ts';
import { SOURCES, type SourceId } from '../../core/learn/sources.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { linkTo, type Place } from './place.ts';

interface SourceEntryProps {
  readonly id: SourceId;
  /** The one a reference led to: it gets the focus. */
  readonly chosen: boolean;
}

/** One source: who, what, when, where, how it was read, and what rests on it. */
export function SourceEntry({ id, chosen }: SourceEntryProps) {
  const { words } = useDesk();
  const { t } = words;
  const arrival = useArrival<HTMLLIElement>();
  const { short, authors, title, year, where, url, read, unsure } = SOURCES[id];
  return (
    <li
      class={chosen ? 'source chosen' : 'source'}
      {...(chosen ? { tabIndex: -1, ref: arrival } : {})}
    >
      <p class="row spread">
        <span class="strong">{short}</span>
        <span class={`chip read-${read}`}>{t(`read_${read}`)}</span>
      </p>
      <p>
        {url ? (
          <a class="link" href={url} target="_blank" rel="noreferrer noopener">
            {title}
            <span class="sr"> ({t('learn_source_new_tab')})</span>
          </a>
        ) : (
          title
        )}
      </p>
      <p class="cap">{authors}</p>
      <p class="cap">
        {/* A year is no quantity: "2,020" would be one. */}
        {year ? t('learn_source_facts', where, String(year)) : t('learn_source_undated', where)}
      </p>
      {unsure && <p class="cap">{t('learn_source_unsure')}</p>}
      <UsedIn id={id} />
    </li>
  );
}

function UsedIn({ id }: { id: SourceId }) {
  const { t } = useDesk().words;
  const { pages, techniques } = citationsOf(id);
  const places: readonly (readonly [Place, string])[] = [
    ...pages.map((page) => [{ at: 'page', page }, t(`learn_${page}_title`)] as const),
    ...techniques.map(
      (technique) => [{ at: 'technique', technique }, t(`technique_${technique}_name`)] as const,
    ),
  ];
  if (places.length === 0) return null;
  return (
    <div class="used cap">
      <span>{t('learn_source_used')}</span>
      <ul class="references">
        {places.map(([place, name]) => (
          <li key={name}>
            <a href={linkTo(place)}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
