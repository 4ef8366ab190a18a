import { routineOf } from '../routines/routines.ts';
import type { EndedBreak } from '../schedule/schedule.ts';
import {
  AFTERTHOUGHT_MS,
  afterChange,
  afterHurt,
  type Feeling,
  LIGHTER_SESSIONS,
} from '../screening/after-routine.ts';
import { nextDay } from '../screening/holding.ts';
import type { Leg } from '../screening/levels.ts';
import type { Screening } from '../screening/screening.ts';
import type { Ms } from '../time.ts';
import { done, type Outcome, refuse, remember, runningBreak } from './outcome.ts';
import type { State } from './state.ts';

export interface Felt {
  readonly feeling: Feeling;
  /** The legs that hurt; all that took part where none is named. */
  readonly legs?: readonly Leg[];
}

function consequences(
  screening: Screening,
  last: EndedBreak,
  { feeling, legs }: Felt,
  now: Ms,
): Screening {
  const worked = last.legs as readonly Leg[];
  switch (feeling) {
    case 'good':
      return screening;
    case 'sore':
      return { ...screening, lighter: LIGHTER_SESSIONS };
    case 'hurt': {
      const hurt = worked.filter((leg) => !legs || legs.includes(leg));
      return afterHurt(screening, hurt.length > 0 ? hurt : worked, last.startedAt, now);
    }
    case 'change':
      return afterChange(screening);
    case 'cramp': {
      const routine = routineOf(last.routine)?.id;
      const skip = routine ? [{ routine, until: nextDay(now) }] : [];
      return { ...screening, skips: [...screening.skips, ...skip] };
    }
  }
}

/** "How did that feel?", said once, soon after a routine (brief 2.8). */
export function feel(state: State, felt: Felt, now: Ms): Outcome {
  const { last } = state.schedule;
  if (!last || runningBreak(state) || last.felt || now - last.endedAt > AFTERTHOUGHT_MS) {
    return refuse(state, { reason: 'noBreakRunning' });
  }
  const outcome = felt.feeling === 'hurt' ? 'hurt' : last.outcome;
  const told: EndedBreak = { ...last, outcome, felt: felt.feeling };
  const screening = consequences(state.screening, last, felt, now);
  const schedule = { ...state.schedule, last: told };
  return done(remember({ ...state, screening, schedule }, undefined, [told], now), [told]);
}
