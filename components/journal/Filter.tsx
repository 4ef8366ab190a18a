import { entriesOf } from '../../core/journal/entries.ts';
import type { Note } from '../../core/journal/journal.ts';
import { GROUPS, type Group } from '../../core/journal/kinds.ts';
import { useDesk } from '../desk.ts';

interface FilterProps {
  readonly notes: readonly Note[];
  /** Undefined: all of them. */
  readonly chosen: Group | undefined;
  readonly onChoose: (group: Group | undefined) => void;
}

/** What to show, and how much there is of it. */
export function Filter({ notes, chosen, onChoose }: FilterProps) {
  const { words } = useDesk();
  const { t } = words;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields.
    <div class="filter" role="group" aria-label={t('why_show')}>
      {[undefined, ...GROUPS].map((group) => (
        <button
          key={group ?? 'all'}
          type="button"
          aria-pressed={chosen === group}
          onClick={() => onChoose(group)}
        >
          {t(group ? `why_group_${group}` : 'why_all')}{' '}
          <span class="count">{words.number(entriesOf(notes, group).length)}</span>
        </button>
      ))}
    </div>
  );
}
