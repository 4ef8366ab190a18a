import { MINUTE, type Ms } from '../time.ts';
import { assess } from './assess.ts';
import { withAnswer, withFirstTaps, withReask, withRest } from './changes.ts';
import { nextDay } from './holding.ts';
import type { Leg } from './levels.ts';
import type { Screening } from './screening.ts';

/** The right-now check's third tap: "How are your legs?" (brief 2.7). */
export const LEGS_NOW = [
  'fine',
  'sore_left',
  'sore_right',
  'change_left',
  'change_right',
  'ill',
] as const;
export type LegsNow = (typeof LEGS_NOW)[number];

/** How long the taps of a check stand: a window left open must not vouch for another hour. */
export const TAPS_HOLD_MS: Ms = 10 * MINUTE;

/** Whether taps that were begun then still stand: only a few minutes, and not over midnight. */
export function tapsStand(at: Ms, now: Ms): boolean {
  return at <= now && now - at <= TAPS_HOLD_MS && now < nextDay(at);
}

/** The leg a choice is about; both where it names none. */
function legsOf(choice: LegsNow): readonly Leg[] {
  if (choice.endsWith('_left')) return ['left'];
  return choice.endsWith('_right') ? ['right'] : ['left', 'right'];
}

/** A sore leg of someone with any clot risk is never taken for ordinary (brief 2.3, rule 9). */
export function hasClotRisk(screening: Screening, now: Ms): boolean {
  const assessment = assess(screening, now);
  return (
    assessment.kind === 'open' &&
    Object.values(assessment.legs).some(({ flags }) => flags.has('dvt_watch'))
  );
}

/**
 * Whether two taps may stand for the first two questions: where these were answered in full before, and
 * only the day has changed since.
 */
export function canTap(screening: Screening, now: Ms): boolean {
  const assessment = assess(screening, now);
  return assessment.kind === 'open' || (assessment.kind === 'unscreened' && assessment.daily);
}

/**
 * What the check before a routine makes of the answers: nothing of the emergency signs, nothing of the
 * clot signs, and how the legs are where that was asked. Where taps are not enough nothing changes.
 */
export function afterRightNow(before: Screening, legsNow: LegsNow | undefined, now: Ms): Screening {
  if (!canTap(before, now)) return before;
  const screening = withFirstTaps(before, now);
  const legs = legsNow ? legsOf(legsNow) : [];
  switch (legsNow) {
    case undefined:
    case 'fine':
      return screening;
    case 'sore_left':
    case 'sore_right': {
      const rested = withReask(withRest(screening, legs, nextDay(now), 'sore'), legs, ['q10']);
      if (!hasClotRisk(screening, now)) return rested;
      const side = (leg: Leg) => [legs.includes(leg) ? 'yes' : 'no'];
      return withAnswer(rested, 'q2', { left: side('left'), right: side('right'), at: now });
    }
    case 'change_left':
    case 'change_right':
      return withReask(withRest(screening, legs, nextDay(now), 'change'), legs, [
        'q9',
        'q10',
        'q13',
      ]);
    case 'ill':
      return withRest(screening, legs, nextDay(now), 'ill');
  }
}
