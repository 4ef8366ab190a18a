import { stateIn } from '../../core/engine/state.ts';
import type { AnyRoutineId } from '../../core/routines/routines.ts';
import { assess } from '../../core/screening/assess.ts';
import { Locked } from '../check/Locked.tsx';
import { useDesk } from '../desk.ts';
import { RoutineList } from '../routines/RoutineList.tsx';
import { useNow } from '../use-now.ts';

/** All routines, to start one from here. The check before it is asked in the break window. */
export function RoutinesPage() {
  const { view, words, openBreak } = useDesk();
  const now = useNow();
  const assessment = assess(view.stored.screening, now);
  if (assessment.kind === 'locked') return <Locked lock={assessment} />;
  const state = stateIn(view.stored);
  return (
    <>
      <p class="lead">{words.t('routines_intro')}</p>
      {state && (
        <RoutineList
          state={state}
          now={now}
          onPick={(routine: AnyRoutineId) => openBreak(routine)}
        />
      )}
    </>
  );
}
