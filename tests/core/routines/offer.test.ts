import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offerOf, offersOf, stillAllowed, withheldBy } from '../../../core/routines/offer.ts';
import { routineOf } from '../../../core/routines/routines.ts';
import { assess } from '../../../core/screening/assess.ts';
import type { TechniqueClass } from '../../../core/screening/levels.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { allowanceOf, allowanceWith } from '../support/allowances.ts';
import { answered, type Changes, garbledScreening, without } from '../support/answers.ts';
import { offerable } from '../support/oracle.ts';
import { classesOf, ROUTINE_TABLE, secFor } from '../support/routine-table.ts';
import { NINE } from '../support/times.ts';

const ids = (changes: Changes = {}) =>
  offersOf(allowanceWith(changes)).map(({ routine }) => routine);
const MOVES = ['reset20', 'pump60', 'meeting60', 'move120', 'sitting180', 'soleus300'];
const GENTLE = [...MOVES, 'desk120', 'stand120', 'gentle180'];

describe('what is offered', () => {
  test('is everything when nothing rules anything out, shortest first', () => {
    const offers = offersOf(allowanceWith());
    expect(offers.map(({ routine }) => routine).sort()).toEqual(Object.keys(ROUTINE_TABLE).sort());
    const lengths = offers.map(({ totalMs }) => totalMs);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    for (const { swapped } of offers) expect(swapped).toBe(false);
  });

  test('goes gently at the gentle level: no kneading', () => {
    expect(ids({ q11: ['fragile'] }).sort()).toEqual([...GENTLE].sort());
  });

  test('has no stretch for a sore tendon', () => {
    expect(ids({ q10: ['old'] }).sort()).toEqual([...MOVES, 'gentle180'].sort());
  });

  test('is movement only where massage is ruled out', () => {
    expect(ids({ q4: ['yes'] })).toEqual(MOVES);
  });

  test('is nothing for two legs that must rest, for a locked product and before the check', () => {
    expect(ids({ q5: ['yes_leg'] })).toEqual([]);
    expect(ids({ q2: { left: ['yes'], right: ['no'] } })).toEqual([]);
    expect(ids({ q1: ['yes'] })).toEqual([]);
    expect(offersOf(allowanceOf(UNSCREENED))).toEqual([]);
    expect(offersOf(allowanceOf(without(answered(), 'q2')))).toEqual([]);
  });

  test('is for the one leg that may, with that leg’s time only', () => {
    const allowance = allowanceWith({ q10: { left: ['new'], right: ['no'] } });
    expect(offerOf('massage180', allowance)).toEqual({
      routine: 'massage180',
      legs: ['right'],
      swapped: false,
      totalMs: 100_000,
    });
    expect(offerOf('reset20', allowance)).toMatchObject({ legs: ['right'], totalMs: 20_000 });
  });

  test('is no routine there is not', () => {
    for (const id of ['', 'nope', 'constructor'])
      expect(offerOf(id, allowanceWith())).toBeUndefined();
  });

  test('is only ever for legs on which the table allows every step', () => {
    const done = (routine: string, swapped: boolean): readonly TechniqueClass[] =>
      classesOf(routine).map((one) => (swapped && one === 'DEEP' ? 'KNEAD' : one));
    fc.assert(
      fc.property(garbledScreening, (screening) => {
        const table = offerable(screening, NINE);
        for (const { routine, legs, swapped, totalMs } of offersOf(allowanceOf(screening))) {
          expect(legs.length).toBeGreaterThan(0);
          expect(totalMs).toBe(secFor(routine, legs.length) * 1000);
          // Nobody stands and walks with one leg only.
          if (routine === 'stand120') expect(legs).toEqual(['left', 'right']);
          for (const leg of legs)
            expect(table[leg]).toEqual(expect.arrayContaining([...done(routine, swapped)]));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a routine that is done standing', () => {
  const stand = routineOf('stand120');

  test.each<[string, Changes]>([
    ['rests', { q10: { left: ['new'], right: ['no'] } }],
    ['only moves', { q10: { left: ['no'], right: ['recent'] } }],
    ['may not stretch', { q10: { left: ['old'], right: ['no'] } }],
  ])('is for both legs or not at all: not where one %s', (_, changes) => {
    const allowance = allowanceWith(changes);
    expect(offerOf('stand120', allowance)).toBeUndefined();
    expect(stand && withheldBy(stand, allowance)).toBe('answers');
    // What is done sitting is there for the other leg.
    expect(offerOf('desk120', allowance)?.legs).toHaveLength(1);
  });

  test('is over when one of its legs no longer may', () => {
    const running = { routine: 'stand120', legs: ['left', 'right'], swapped: false };
    const { assessment } = allowanceWith();
    expect(stillAllowed(running, assessment)).toBe(true);
    const rests = [{ leg: 'left', until: NINE + 1, why: 'hurt' }] as const;
    expect(stillAllowed(running, assess({ ...answered(), rests }, NINE))).toBe(false);
  });
});
