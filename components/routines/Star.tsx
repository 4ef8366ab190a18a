import type { AnyRoutine } from '../../core/routines/routines.ts';
import { routineName } from '../../core/words/routine-name.ts';
import { useDesk } from '../desk.ts';
import { Icon } from '../shell/Icon.tsx';

/** Makes a routine a favourite, or no longer. */
export function Star({ routine }: { routine: AnyRoutine }) {
  const { view, words, ask } = useDesk();
  const on = view.stored.routines.favourites.includes(routine.id);
  const name = words.t('favourite_of', routineName(routine, words.t));
  return (
    <button
      type="button"
      class="icon-btn star"
      aria-label={name}
      aria-pressed={on}
      title={name}
      onClick={() => ask({ do: 'favourite', routine: routine.id, on: !on })}
    >
      <Icon name="star" />
    </button>
  );
}
