import { UNSCREENED } from '../screening/screening.ts';
import { isRecord } from './leaves.ts';

type Old = Record<string, unknown>;

/** Schema 1 kept, for each leg, until when it rests after pain. */
export function screeningFrom1({ restUntil, ...old }: Old): unknown {
  // What is no such thing stays, to be found unreadable.
  const rests = isRecord(restUntil)
    ? Object.entries(restUntil).map(([leg, until]) => ({ leg, until, why: 'hurt' }))
    : restUntil;
  return { ...UNSCREENED, ...old, rests };
}

/** Schema 1 did not know of jumps, nor of stand-ins. */
export function scheduleFrom1(old: Old): unknown {
  const { phase } = old;
  if (!isRecord(phase) || !isRecord(phase.break)) return old;
  const massagedMs = { left: 0, right: 0 };
  const running = { ...phase.break, swapped: false, fromMs: 0, playedMs: 0, massagedMs };
  return { ...old, phase: { ...phase, break: running } };
}
