import type { Intent } from '../../core/engine/step.ts';
import type { Screening } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import { rulingOf } from '../core/support/oracle.ts';
import { MIN, midnightAfter } from '../core/support/times.ts';
import { type Expected, expectedOffer, type Limits, movesOnly } from './offers.ts';
import type { Told } from './told.ts';

/** Asks for whichever routine is suggested. */
export const SUGGESTED = 'suggested';

/** The command that asks for a routine after such a check, whose first tap was given at `at`. */
export function startOf(routine: string, told: Told, at: Ms): Intent {
  const legs = told === 'none' || told === 'taps' ? {} : { legs: told };
  const named = routine === SUGGESTED ? {} : { routine };
  return { do: 'start', ...named, ...(told !== 'none' && { check: { at, ...legs } }) } as Intent;
}

/** Whether the taps of a check stand still: for ten minutes, and not over midnight. */
export const standStill = (at: Ms, now: Ms): boolean =>
  at <= now && now - at <= 10 * MIN && now < midnightAfter(at);

/**
 * What should be running after a start, if anything; `tapped`, `after`: what the check's two taps, and
 * all of it, make of the record.
 */
export function expectedStart(
  routine: string,
  told: Told,
  { tapped, after }: { readonly tapped: Screening; readonly after: Screening },
  limits: Limits,
  now: Ms,
): Expected | undefined {
  const offer = expectedOffer(routine, rulingOf(after, now), limits);
  // Massage and stretch only on the third tap of a check made for it.
  if (!offer || (!movesOnly(routine) && (told === 'none' || told === 'taps'))) return undefined;
  // Other legs than were shown before the check: that is said first.
  const shown = told === 'none' ? offer : expectedOffer(routine, rulingOf(tapped, now), limits);
  return shown?.legs.length === offer.legs.length ? offer : undefined;
}
