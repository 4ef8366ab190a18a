import type { RunningBreak } from '../schedule/schedule.ts';
import type { Leg } from '../screening/levels.ts';
import { type AnyRoutine, routineOf, stepsOf } from './routines.ts';
import { type Segment, segmentsOf } from './segments.ts';

/**
 * What a break under way is of; undefined where its routine is no longer known. One of the user's own is
 * as it was when it was begun, whatever became of it since.
 */
export function routineOfBreak({
  routine,
  own,
}: Pick<RunningBreak, 'routine' | 'own'>): Pick<AnyRoutine, 'steps'> | undefined {
  return own ? { steps: own.steps as AnyRoutine['steps'] } : routineOf(routine);
}

/** The segments of a break under way; none where its routine is no longer known. */
export function segmentsOfBreak(
  running: Pick<RunningBreak, 'routine' | 'own' | 'legs' | 'swapped'>,
): readonly Segment[] {
  const routine = routineOfBreak(running);
  return routine ? segmentsOf(stepsOf(routine, running), running.legs as readonly Leg[]) : [];
}
