import { addDays, startOfDay } from 'date-fns';
import { DAY, type Ms } from '../time.ts';
import { isLock, type Leg } from './levels.ts';
import { ONGOING_MS, type Option } from './questions.ts';
import type { Answer, Screening } from './screening.ts';

/** After so long without use everything is asked again (brief 2.6). */
export const UNUSED_MS: Ms = 30 * DAY;

/** A clock set back by more than this leaves answers of a day that has not come: they are not believed. */
const CLOCK_DOUBT_MS: Ms = DAY;

/** The first moment of the next day, by the user's own calendar. */
export function nextDay(at: Ms): Ms {
  return startOfDay(addDays(at, 1)).getTime();
}

/** When an option stops holding for a leg; never, where only the user can change it. */
export function holdsUntil({ id, holds }: Option, answer: Answer, leg: Leg): Ms {
  if (holds === 'always') return Number.POSITIVE_INFINITY;
  if (holds === 'today') return nextDay(answer.at);
  if (holds.from === 'answer') return answer.at + holds.ms;
  const since = answer.since?.[leg]?.[id];
  if (since === undefined) return answer.at + (holds.ongoing ? ONGOING_MS : holds.ms);
  return Math.min(since, answer.at) + holds.ms;
}

/**
 * Whether a chosen option still holds at `now`. A lock does until it is left, whatever the clock says;
 * of anything else, time can only make an unanswered question (brief 2.3, rule 6).
 */
export function isHeld(option: Option, answer: Answer, leg: Leg, now: Ms): boolean {
  if (option.level !== null && isLock(option.level)) return true;
  if (answer.stale || answer.at > now + CLOCK_DOUBT_MS) return false;
  return now < holdsUntil(option, answer, leg);
}

/** When the safety check was last used: a routine needs the day's first two answers, so each use is one. */
function lastUsed(screening: Screening): Ms {
  return Math.max(...Object.values(screening.answers).map(({ at }) => at));
}

/** Whether it was not used for so long that everything is to be asked again. */
export function isUnused(screening: Screening, now: Ms): boolean {
  return now - lastUsed(screening) > UNUSED_MS;
}
