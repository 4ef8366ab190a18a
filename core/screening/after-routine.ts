import { MINUTE, type Ms } from '../time.ts';
import { HURT_REST_MS, HURTS_KEPT_MS, withReask, withRest } from './changes.ts';
import type { Leg } from './levels.ts';
import { FIRST_QUESTIONS, type QuestionId } from './questions.ts';
import type { Screening } from './screening.ts';

/** "How did that feel?" (brief 2.8). */
export const FEELINGS = ['good', 'sore', 'hurt', 'change', 'cramp'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** How long after its end it can be said how a routine felt. */
export const AFTERTHOUGHT_MS: Ms = 15 * MINUTE;

/** Sessions that are done more lightly after a sore one, and how light they are (brief 2.8). */
export const LIGHTER_SESSIONS = 3;
export const LIGHTER_LIMIT = 3;

/** What the second routine that hurt in 14 days asks again (brief 2.8). */
const AFTER_SECOND_HURT: readonly QuestionId[] = ['q2', 'q3', 'q9', 'q10', 'q13'];

/**
 * A routine hurt: its legs rest for 48 hours. Whichever leg the first one hurt, after the second within
 * 14 days they get movement only until it is known why. One routine counts once.
 */
export function afterHurt(
  screening: Screening,
  legs: readonly Leg[],
  startedAt: Ms,
  now: Ms,
): Screening {
  const rested = withRest(screening, legs, now + HURT_REST_MS, 'hurt');
  const before = screening.hurts.filter((at) => at !== startedAt && now - at <= HURTS_KEPT_MS);
  const hurts = [...before, startedAt];
  return { ...(before.length > 0 ? withReask(rested, legs, AFTER_SECOND_HURT) : rested), hurts };
}

/** Something new: nothing is offered until the first two questions are answered again. */
export function afterChange(screening: Screening): Screening {
  const answers = { ...screening.answers };
  for (const id of FIRST_QUESTIONS) {
    const answer = answers[id];
    if (answer) answers[id] = { ...answer, stale: true };
  }
  return { ...screening, answers };
}
