import type { RoutineId } from './routines.ts';

/**
 * The routines with a note, the message `routine_<id>_note`; what each is best for is in
 * `routine_<id>_best` (brief, section 4; the urgent signs after a workout: RHABDO, and that stretching
 * does nothing for soreness: HERBERT2011). For views only.
 */
export const NOTED = [
  'gentle180',
  'sitting180',
  'heels240',
  'workout300',
  'classic300',
] as const satisfies readonly RoutineId[];

export type NotedRoutine = (typeof NOTED)[number];

export function hasNote(id: RoutineId): id is NotedRoutine {
  return NOTED.some((noted) => noted === id);
}
