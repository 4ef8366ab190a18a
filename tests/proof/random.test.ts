import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowanceAt, offersOf } from '../../core/routines/offer.ts';
import { ROUTINE_IDS } from '../../core/routines/routines.ts';
import { DAY_CONTEXTS, suggest } from '../../core/routines/suggest.ts';
import { assess } from '../../core/screening/assess.ts';
import { afterRightNow } from '../../core/screening/right-now.ts';
import { rulingOf } from '../core/support/oracle.ts';
import { aMoment, anyRecord, someSessions, strangeRecord } from './arbitrary.ts';
import { offerSlips, offersSlips, verdictSlips } from './compare.ts';
import { capsLeaveMassage, expectedOffer, ROUTINE_NAMES } from './offers.ts';
import { recentOf } from './records.ts';
import { runs, tell } from './scale.ts';
import { afterTold, TOLD } from './told.ts';

const LONG = { timeout: 30 * 60_000 };
const aWish = fc.record({
  lengthSec: fc.integer({ min: 20, max: 300 }),
  round: fc.nat(20),
  context: fc.option(fc.constantFrom(...DAY_CONTEXTS), { nil: null }),
  standing: fc.boolean(),
  favourites: fc.subarray([...ROUTINE_IDS]),
});

describe('any record of answers, at any time, after any massage', () => {
  test('is judged and offered exactly what the tables allow', LONG, () => {
    const numRuns = runs(5_000);
    fc.assert(
      fc.property(anyRecord, aMoment, someSessions, aWish, (screening, now, sessions, wish) => {
        const ruling = rulingOf(screening, now);
        const recent = recentOf(sessions);
        const allowance = allowanceAt(screening, recent, now);
        expect(verdictSlips(allowance.assessment, ruling)).toEqual([]);
        const skipped = screening.skips.filter(({ until }) => now < until);
        const limits = {
          massage: capsLeaveMassage(sessions, now),
          skipped: skipped.map(({ routine }) => routine),
        };
        expect(offersSlips(allowance, ruling, limits)).toEqual([]);
        const offer = suggest(allowance, recent, wish, now);
        if (offer) expect(offer).toEqual(expectedOffer(offer.routine, ruling, limits));
        const wide = ROUTINE_NAMES.filter((name) => expectedOffer(name, ruling, limits));
        if (wide.length === 0) expect(offer).toBeUndefined();
      }),
      { numRuns },
    );
    tell('random records, judged and offered', numRuns);
  });

  test('comes out of the right-now check as the brief says', LONG, () => {
    const numRuns = runs(1_500);
    fc.assert(
      fc.property(anyRecord, aMoment, fc.constantFrom(...TOLD.slice(1)), (screening, now, told) => {
        const legs = told === 'taps' || told === 'none' ? undefined : told;
        const after = assess(afterRightNow(screening, legs, now), now);
        expect(verdictSlips(after, rulingOf(afterTold(screening, told, now), now))).toEqual([]);
      }),
      { numRuns },
    );
    tell('random records, checked right now', numRuns);
  });
});

test('a record that nobody can have made is offered no more than the tables allow', LONG, () => {
  const numRuns = runs(2_000);
  fc.assert(
    fc.property(strangeRecord, aMoment, (screening, now) => {
      const allowance = allowanceAt(screening, recentOf([]), now);
      const ruling = rulingOf(screening, now);
      if (ruling.kind === 'locked') expect(allowance.assessment.kind).toBe('locked');
      for (const offer of offersOf(allowance)) expect(offerSlips(offer, ruling)).toEqual([]);
    }),
    { numRuns },
  );
  tell('strange records', numRuns);
});
