import { expect } from 'vitest';
import { massageWait } from '../../core/routines/caps.ts';
import { assess } from '../../core/screening/assess.ts';
import { afterRightNow } from '../../core/screening/right-now.ts';
import type { Screening } from '../../core/screening/screening.ts';
import type { Changes } from '../core/support/answers.ts';
import { rulingOf } from '../core/support/oracle.ts';
import { DAY, NINE } from '../core/support/times.ts';
import { offersSlips, verdictSlips } from './compare.ts';
import { capsLeaveMassage, ROUTINE_NAMES, TECHNIQUE_NAMES } from './offers.ts';
import { lockingChanges, openOutcomes } from './outcomes.ts';
import { type Age, aged, recentOf, USED } from './records.ts';
import { tell } from './scale.ts';
import { afterEach, type Told } from './told.ts';

export const OUTCOMES = openOutcomes();
export const LOCKS = lockingChanges();
const GENTLE_UNTIL = [null, NINE + 6 * DAY];
/** For every combination: each technique for each leg, and each routine under each use of the caps. */
const CHECKS = 2 * TECHNIQUE_NAMES.length + Object.keys(USED).length * ROUTINE_NAMES.length;

const CAPS = Object.entries(USED).map(([name, sessions]) => {
  const limits = { massage: capsLeaveMassage(sessions, NINE), skipped: [], own: [] };
  if (limits.massage !== (name === 'free')) throw new Error(`${name} is not what it says`);
  return { name, limits, wait: massageWait(recentOf(sessions), NINE) };
});

/** What is wrong with one combination; `wanted`: what the check makes of the record. */
function slipsOf(before: Screening, told: Told, wanted: Screening): readonly string[] {
  const legs = told === 'taps' ? undefined : told;
  const after = legs === 'none' ? before : afterRightNow(before, legs, NINE);
  const assessment = assess(after, NINE);
  const ruling = rulingOf(wanted, NINE);
  const offers = CAPS.flatMap(({ name, limits, wait }) =>
    offersSlips({ assessment, massageWait: wait, skipped: [], own: [] }, ruling, limits).map(
      (slip) => `${name}: ${slip}`,
    ),
  );
  return [...verdictSlips(assessment, ruling), ...offers];
}

/** Every age of the answers, everything that can be told before a routine, and the days after a lock. */
function slipsFor(all: readonly Changes[], age: Age) {
  const slips: string[] = [];
  let cases = 0;
  for (const changes of all) {
    const record = aged(changes, age);
    for (const gentleUntil of GENTLE_UNTIL) {
      const before = { ...record, gentleUntil };
      for (const [told, wanted] of afterEach(before, NINE)) {
        const found = slipsOf(before, told, wanted);
        cases += CHECKS;
        if (found.length > 0 && slips.length < 5)
          slips.push(`${JSON.stringify(changes)} ${age} ${gentleUntil} ${told}: ${found}`);
      }
    }
  }
  return { slips, cases };
}

/** Holds core against the oracle in every combination with answers of that age. */
export function proveAll(age: Age): void {
  const { slips, cases } = slipsFor([...OUTCOMES.map(({ changes }) => changes), ...LOCKS], age);
  tell(`combinations of answers (${age}), legs, caps, techniques and routines`, cases);
  expect(slips).toEqual([]);
  // 600 records, 8 things to tell, gently or not; 2 × 19 techniques and 3 × 14 routines in each.
  expect(cases).toBe(600 * 8 * 2 * 80);
}
