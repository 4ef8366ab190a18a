import { stateIn } from '../core/engine/state.ts';
import type { AnyRoutineId } from '../core/routines/routines.ts';
import { useDesk } from './desk.ts';
import { planFor } from './right-now/checks.ts';

/**
 * Starts a routine (or the suggested one) and shows it, where nothing has to be asked before it; else the
 * break window asks. One that is running already is shown too.
 */
export function useStart(routine?: AnyRoutineId): () => Promise<void> {
  const { view, ask, openBreak } = useDesk();
  return async () => {
    const state = stateIn(view.stored);
    if (state && planFor(state, routine, Date.now()).taps > 0) {
      return openBreak(routine ?? 'suggested');
    }
    const reply = await ask(routine ? { do: 'start', routine } : { do: 'start' });
    if (reply.ok || reply.reason === 'breakRunning') openBreak();
  };
}
