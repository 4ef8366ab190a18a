import type { State } from '../../core/engine/state.ts';
import { DEFAULT_GUIDANCE } from '../../core/guidance/guidance.ts';
import type { Recent } from '../../core/history/recent.ts';
import { NO_ROUTINES } from '../../core/routines/own.ts';
import type { Screening } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import { PLAN, waitingUntil } from '../core/support/schedules.ts';
import { NINE } from '../core/support/times.ts';

/** A schedule that counts down from `now`, and nothing done lately unless it is said here. */
export function stateAt(
  screening: Screening,
  now: Ms = NINE,
  recent: Recent = { breaks: [] },
): State {
  return {
    settings: {
      ...{ ...PLAN, region: null, standing: true, today: null },
      guidance: DEFAULT_GUIDANCE,
    },
    screening,
    schedule: waitingUntil(now + 30 * 60_000, now),
    recent,
    routines: NO_ROUTINES,
  };
}
