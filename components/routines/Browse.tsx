import '../../assets/styles/choose.css';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { allowanceOf, stateAfterTaps, stateIn } from '../../core/engine/state.ts';
import { entriesOf, type Filters, NO_FILTERS } from '../../core/routines/browse.ts';
import type { AnyRoutineId, RoutineStep } from '../../core/routines/routines.ts';
import { SECOND } from '../../core/time.ts';
import { useDesk } from '../desk.ts';
import { later } from '../later.tsx';
import { useNow } from '../use-now.ts';
import { CheckNeeded } from './CheckNeeded.tsx';
import { Head, type Level } from './Head.tsx';
import { RoutineList } from './RoutineList.tsx';
import { RoutineSteps } from './RoutineSteps.tsx';
import type { Slots } from './slots.ts';

// Looked at now and then, and with all there is to know about a technique.
const TechniquePreview = later(() =>
  import('./TechniquePreview.tsx').then((module) => module.TechniquePreview),
);

interface BrowseProps extends Slots {
  /** Of the headings here: the popup's has none above it. */
  readonly level: Level;
  readonly onPick: (routine: AnyRoutineId) => void;
  /** Where the list is a view of its own, the way out of it. */
  readonly onClose?: () => void;
}

/** `step`: which one is looked at, by its place. */
interface Open {
  readonly routine: AnyRoutineId;
  readonly step?: { readonly of: RoutineStep; readonly nth: number };
}

/**
 * All routines, the steps of one, and how a step is done; one at a time, each with a way back to where the
 * one before was left. Shown as after a right-now check with nothing to report, which comes before each
 * routine.
 */
export function Browse({ level, onPick, onClose, ...slots }: BrowseProps) {
  const { view, words } = useDesk();
  // Nothing here counts down; a list of fifty has better things to do each second.
  const now = useNow(5 * SECOND);
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [open, setOpen] = useState<Open>();
  const [left, setLeft] = useState<Open>();
  const { own, favourites } = view.stored.routines;
  // A star moves nothing under the hand that taps it: the order is as of the last look for something.
  const before = useMemo(() => favourites, [filters]);
  useLayoutEffect(() => scrollTo(0, 0), [open]);
  const go = (to: Open | undefined) => {
    setLeft(open);
    setOpen(to);
  };
  const state = stateIn(view.stored);
  if (!state) return null;
  const allowance = allowanceOf(stateAfterTaps(state, now), now);
  const entries = entriesOf(own, before, allowance);
  const entry = open && entries.find(({ routine }) => routine.id === open.routine);
  if (allowance.assessment.kind !== 'open') {
    return (
      <>
        {onClose && <Head level={level} title={words.t('choose_title')} onBack={onClose} />}
        <CheckNeeded />
      </>
    );
  }
  if (entry && open?.step) {
    const { of } = open.step;
    const back = () => go({ routine: open.routine });
    return <TechniquePreview level={level} step={of} allowance={allowance} onBack={back} />;
  }
  if (entry) {
    return (
      <RoutineSteps
        key={entry.routine.id}
        {...{ level, entry, allowance, onPick, ...slots }}
        leftAt={left?.step?.nth}
        onBack={() => go(undefined)}
        onInstead={(routine) => setOpen({ routine })}
        onStep={(of, nth) => go({ routine: open.routine, step: { of, nth } })}
      />
    );
  }
  return (
    <>
      {onClose ? (
        <Head level={level} title={words.t('choose_title')} onBack={onClose} />
      ) : (
        <p class="large">{words.t('routines_intro')}</p>
      )}
      <RoutineList
        {...{ entries, filters, allowance, onPick, ...slots }}
        leftAt={left?.routine}
        onFilter={setFilters}
        onOpen={(routine) => go({ routine })}
      />
    </>
  );
}
