import type { RoutineId } from '../core/routines/routines.ts';
import { useDesk } from './desk.ts';

/** Starts a routine (or the suggested one) and shows it; one that is running already is shown too. */
export function useStart(routine?: RoutineId): () => Promise<void> {
  const { ask, openBreak } = useDesk();
  return async () => {
    const reply = await ask(routine ? { do: 'start', routine } : { do: 'start' });
    if (reply.ok || reply.reason === 'breakRunning') openBreak();
  };
}
