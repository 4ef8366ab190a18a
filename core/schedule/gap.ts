import { type Ms, SECOND } from '../time.ts';
import { awayMs, elapsedAt, MIN_ALARM_MS } from './deadline.ts';
import type { Plan } from './plan.ts';
import type { Phase, RunningBreak } from './schedule.ts';

/** Alarms are late by seconds. Later than this, the computer slept, or the browser was closed. */
const LATE_MS: Ms = 20 * SECOND;

/** The look before, and when the next one should have been. */
interface Looks {
  readonly seenAt: Ms;
  readonly expected: Ms;
}

/**
 * What a look that did not come makes of a routine. `waits`: it stands still where it was last seen, as
 * nobody followed it since. `ends`: the gap was one that nobody comes back from to go on, as long as an
 * absence, or as the whole routine. Undefined: there was no gap.
 */
export function gapIn(
  running: RunningBreak,
  { seenAt, expected }: Looks,
  now: Ms,
  plan: Plan,
): 'waits' | 'ends' | undefined {
  if (now - expected >= awayMs(plan)) return 'ends';
  // No alarm can be set for sooner.
  const soonest = Math.max(expected, seenAt + MIN_ALARM_MS);
  if (!running.running || now - soonest < LATE_MS) return undefined;
  return now - seenAt < running.totalMs ? 'waits' : 'ends';
}

/** Paused at `now`, where it was at `seenAt`: going on is for whoever is ready to. */
export function haltedAt(running: RunningBreak, seenAt: Ms, now: Ms): Phase {
  const elapsedMs = elapsedAt(running, seenAt);
  return { kind: 'onBreak', break: { ...running, elapsedMs, since: now, running: false } };
}
