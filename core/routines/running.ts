import type { RunningBreak } from '../schedule/schedule.ts';
import type { Leg } from '../screening/levels.ts';
import { routineOf, stepsOf } from './routines.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** The segments of a break under way; none where its routine is no longer known. */
export function segmentsOfBreak(
  running: Pick<RunningBreak, 'routine' | 'legs' | 'swapped'>,
): readonly Segment[] {
  const routine = routineOf(running.routine);
  return routine ? segmentsOf(stepsOf(routine, running), running.legs as readonly Leg[]) : [];
}
