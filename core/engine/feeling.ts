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
      const { routine } = last;
      const others = screening.skips.filter((skip) => skip.routine !== routine);
      return { ...screening, skips: [...others, { routine, until: nextDay(now) }] };
    }
  }
}

/** What counts for more, last. */
const BY_WEIGHT: readonly Feeling[] = ['good', 'sore', 'cramp', 'hurt', 'change'];

/** Whether it may still be said: once, or again where it is worse than what was said. */
function isOpen(last: EndedBreak, feeling: Feeling, now: Ms): boolean {
  const worse = !last.felt || BY_WEIGHT.indexOf(feeling) > BY_WEIGHT.indexOf(last.felt);
  return worse && now - last.endedAt <= AFTERTHOUGHT_MS;
}

/** "How did that feel?", soon after a routine (brief 2.8). Something new is heard at any time. */
export function feel(state: State, felt: Felt, now: Ms): Outcome {
  const { last } = state.schedule;
  if (runningBreak(state)) return refuse(state, { reason: 'breakRunning' });
  if (!last || !isOpen(last, felt.feeling, now)) {
    return felt.feeling === 'change'
      ? done({ ...state, screening: afterChange(state.screening) })
      : refuse(state, { reason: 'noBreakRunning' });
  }
  const outcome = felt.feeling === 'hurt' ? 'hurt' : last.outcome;
  const told: EndedBreak = { ...last, outcome, felt: felt.feeling };
  const screening = consequences(state.screening, last, felt, now);
  const schedule = { ...state.schedule, last: told };
  return done(remember({ ...state, screening, schedule }, undefined, [told], now), [told]);
}
