import { READY_MS } from '../schedule/deadline.ts';
import type { Leg } from '../screening/levels.ts';
import { type Ms, SECOND } from '../time.ts';
import { type RoutineStep, routineOf, type StepSide } from './routines.ts';
import type { TechniqueId } from './techniques.ts';

export type Side = Leg | 'both';

/** A stretch of a routine in which one thing is done with one side. */
export interface Segment {
  readonly technique: TechniqueId;
  readonly side: Side;
  readonly startMs: Ms;
  readonly lengthMs: Ms;
}

/**
 * A routine's steps laid out in time for these legs: each leg after the other, left first, or both at
 * once. A leg that is left out is skipped, and its time with it: the other leg gets no more (brief 2.3,
 * rule 10).
 */
export function segmentsOf(
  steps: readonly RoutineStep[],
  legs: readonly Leg[],
): readonly Segment[] {
  const segments: Segment[] = [];
  let startMs = 0;
  for (const { technique, side, sec } of steps) {
    const together = side === 'both' && legs.length === 2;
    for (const one of together ? (['both'] as const) : orderOf(side, legs)) {
      segments.push({ technique, side: one, startMs, lengthMs: sec * SECOND });
      startMs += sec * SECOND;
    }
  }
  return segments;
}

function orderOf(side: StepSide, legs: readonly Leg[]): readonly Leg[] {
  if (side === 'left' || side === 'right') return legs.filter((leg) => leg === side);
  const ordered = (['left', 'right'] as const).filter((leg) => legs.includes(leg));
  return side === 'each' ? ordered : ordered.slice(0, 1);
}

export function totalMs(segments: readonly Segment[]): Ms {
  return segments.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
}

/** A routine's length for both legs, with nothing left out. */
export function wholeMs(routineId: string): Ms {
  const routine = routineOf(routineId);
  return routine ? totalMs(segmentsOf(routine.steps, ['left', 'right'])) : 0;
}

/** Where a routine stands. `leftMs`: what is left of the present segment. */
export interface Position {
  readonly index: number;
  readonly segment: Segment;
  readonly intoMs: Ms;
  readonly leftMs: Ms;
}

/** The segment at `elapsedMs` of routine time; undefined before the start, at the end and after it. */
export function positionAt(segments: readonly Segment[], elapsedMs: Ms): Position | undefined {
  const index = segments.findIndex(
    ({ startMs, lengthMs }) => elapsedMs >= startMs && elapsedMs < startMs + lengthMs,
  );
  const segment = segments[index];
  if (!segment) return undefined;
  const intoMs = elapsedMs - segment.startMs;
  return { index, segment, intoMs, leftMs: segment.lengthMs - intoMs };
}

/** A step back goes to the start of the segment, or of the one before when it has only begun. */
const JUST_BEGUN_MS: Ms = 3 * SECOND;

/**
 * Routine time to jump to for `next` or `back`. While one gets ready, `next` begins at once, and `back` gives
 * the whole get-ready again.
 */
export function seekTo(segments: readonly Segment[], elapsedMs: Ms, to: 'next' | 'back'): Ms {
  if (elapsedMs < 0) return to === 'next' ? 0 : -READY_MS;
  const position = positionAt(segments, elapsedMs);
  if (!position) return to === 'next' ? totalMs(segments) : 0;
  const { index, segment, intoMs } = position;
  if (to === 'next') return segment.startMs + segment.lengthMs;
  if (intoMs > JUST_BEGUN_MS) return segment.startMs;
  return segments[index - 1]?.startMs ?? 0;
}
