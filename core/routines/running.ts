import { elapsedAt } from '../schedule/deadline.ts';
import type { RunningBreak } from '../schedule/schedule.ts';
import type { Leg } from '../screening/levels.ts';
import { type Ms, SECOND } from '../time.ts';
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

/**
 * When the next whole second of routine time begins, seen from `now`, so that every window shows the same
 * second; undefined while it is paused and at its end.
 */
export function nextSecondAt(running: RunningBreak, now: Ms): Ms | undefined {
  const elapsedMs = elapsedAt(running, now);
  if (!running.running || elapsedMs >= running.totalMs) return undefined;
  const second = (Math.floor(elapsedMs / SECOND) + 1) * SECOND;
  return running.since + Math.min(second, running.totalMs) - running.elapsedMs;
}
