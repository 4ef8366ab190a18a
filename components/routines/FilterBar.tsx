import {
  type Filters,
  TRAITS,
  type Trait,
  UP_TO_MIN,
  type UpToMin,
  withTrait,
} from '../../core/routines/browse.ts';
import { useDesk } from '../desk.ts';
import { Icon } from '../shell/Icon.tsx';

interface FilterBarProps {
  readonly filters: Filters;
  /** Whether there are routines of the user's own to ask for. */
  readonly hasOwn: boolean;
  readonly onFilter: (filters: Filters) => void;
}

/** Id of the length that is chosen: where the focus goes when the other filters are gone. */
export const CHOSEN_LENGTH = '[name=up-to]:checked';

/** What to choose by: a length, and any number of traits; all of it at once. */
export function FilterBar({ filters, hasOwn, onFilter }: FilterBarProps) {
  const { words } = useDesk();
  const { t } = words;
  const { upToMin, traits } = filters;
  const minutes = new Intl.NumberFormat(words.language, {
    ...{ style: 'unit', unit: 'minute', unitDisplay: 'short' },
  });
  const length = (min: UpToMin | null) => (
    <label key={min}>
      <input
        type="radio"
        name="up-to"
        checked={upToMin === min}
        onChange={() => onFilter({ ...filters, upToMin: min })}
      />
      <span>{min ? minutes.format(min) : t('choose_any')}</span>
    </label>
  );
  const trait = (one: Trait) => {
    const on = traits.includes(one);
    return (
      <button
        key={one}
        type="button"
        class="chip"
        aria-pressed={on}
        onClick={() => onFilter(withTrait(filters, one, !on))}
      >
        {one === 'favourite' && <Icon name="star" />}
        {t(`trait_${one}`)}
      </button>
    );
  };
  return (
    <div class="filters">
      <div class="segments" role="radiogroup" aria-labelledby="up-to">
        <span class="cap" id="up-to">
          {t('choose_up_to')}
        </span>
        {UP_TO_MIN.map(length)}
        {length(null)}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset does not lay its buttons out in rows. */}
      <div class="chips" role="group" aria-label={t('choose_only')}>
        {TRAITS.filter((one) => one !== 'own' || hasOwn || traits.includes('own')).map(trait)}
      </div>
    </div>
  );
}
