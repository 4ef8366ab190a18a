import type { State } from '../../core/engine/state.ts';
import type { Recent } from '../../core/history/recent.ts';
import type { Screening } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import { NINE } from '../core/support/times.ts';

/** A schedule that counts down from `now`, and nothing done lately unless it is said here. */
export function stateAt(
  screening: Screening,
  now: Ms = NINE,
  recent: Recent = { breaks: [] },
): State {
  const rhythm = { everyMin: 30, longEvery: 2, shortSec: 60, longSec: 300 };
  return {
    settings: { rhythm, region: null, standing: true, today: null },
    screening,
    schedule: {
      phase: { kind: 'waiting', dueAt: now + 30 * 60_000 },
      turn: 0,
      seenAt: now,
      last: null,
    },
    recent,
  };
}
