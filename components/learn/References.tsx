import { SOURCES, type SourceId } from '../../core/learn/sources.ts';
import { useDesk } from '../desk.ts';
import { linkTo } from './place.ts';

/** What a statement rests on: small, and one step from the entry in the list of sources. */
export function References({ sources }: { sources: readonly SourceId[] }) {
  const { t } = useDesk().words;
  return (
    <ul class="references" aria-label={t('learn_references')}>
      {sources.map((id) => (
        <li key={id}>
          <a href={linkTo({ at: 'sources', source: id })}>{SOURCES[id].short}</a>
        </li>
      ))}
    </ul>
  );
}
