import {
  type Entry,
  type Filters,
  isFiltering,
  NO_FILTERS,
  passes,
} from '../../core/routines/browse.ts';
import type { Allowance } from '../../core/routines/offer.ts';
import type { AnyRoutineId } from '../../core/routines/routines.ts';
import { useDesk } from '../desk.ts';
import { NothingOffered } from '../shell/NothingOffered.tsx';
import { CHOSEN_LENGTH, FilterBar } from './FilterBar.tsx';
import { RoutineCard } from './RoutineCard.tsx';
import type { Slots } from './slots.ts';

interface RoutineListProps extends Slots {
  readonly entries: readonly Entry[];
  readonly filters: Filters;
  readonly allowance: Allowance;
  /** The routine whose steps were just looked at. */
  readonly leftAt: AnyRoutineId | undefined;
  readonly onFilter: (filters: Filters) => void;
  readonly onOpen: (routine: AnyRoutineId) => void;
  readonly onPick: (routine: AnyRoutineId) => void;
}

/** What today allows to be started, and of the others why not, and what there is instead. */
export function RoutineList(props: RoutineListProps) {
  const { entries, filters, allowance, leftAt, onFilter, onOpen, onPick, make, edit } = props;
  const { words } = useDesk();
  const { t } = words;
  const shown = entries.filter((entry) => passes(entry, filters));
  const offered = shown.filter(({ offer }) => offer);
  const withheld = shown.filter(({ offer }) => !offer);
  const clear = () => {
    onFilter(NO_FILTERS);
    // The button goes; the keyboard goes on from the filters.
    document.querySelector<HTMLElement>(CHOSEN_LENGTH)?.focus();
  };
  const list = (some: readonly Entry[]) => (
    <ul class="routines">
      {some.map((entry) => (
        <li key={entry.routine.id}>
          <RoutineCard
            entry={entry}
            allowance={allowance}
            left={entry.routine.id === leftAt}
            edit={'name' in entry.routine && edit?.(entry.routine)}
            {...{ onOpen, onPick }}
          />
        </li>
      ))}
    </ul>
  );
  const noFavourite =
    filters.traits.includes('favourite') && !entries.some(({ favourite }) => favourite);
  return (
    <>
      <FilterBar
        filters={filters}
        hasOwn={entries.some(({ routine }) => 'name' in routine)}
        onFilter={onFilter}
      />
      <div class="found">
        <h2 class="cap">
          <span role="status">{words.plural('choose_found', offered.length)}</span>
        </h2>
        {isFiltering(filters) && shown.length > 0 && (
          <button type="button" class="link" onClick={clear}>
            {t('choose_clear')}
          </button>
        )}
      </div>
      {shown.length === 0 && (
        <section class="card column">
          <p>{t(noFavourite ? 'choose_no_favourite' : 'choose_none')}</p>
          <button type="button" class="btn" onClick={clear}>
            {t('choose_clear')}
          </button>
        </section>
      )}
      {offered.length === 0 && !isFiltering(filters) && <NothingOffered />}
      {offered.length > 0 && list(offered)}
      {withheld.length > 0 && (
        <>
          <h2 class="lead">{t('choose_withheld')}</h2>
          {list(withheld)}
        </>
      )}
      {make}
    </>
  );
}
