import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offerOf, offersOf, stillAllowed, suggest } from '../../../core/routines/offer.ts';
import { assess } from '../../../core/screening/assess.ts';
import { restLegs, UNSCREENED } from '../../../core/screening/screening.ts';
import { answered, assessed, type Changes, garbledScreening, without } from '../support/answers.ts';
import { offerable } from '../support/oracle.ts';
import { classesOf, ROUTINE_TABLE, secFor } from '../support/routine-table.ts';
import { NINE } from '../support/times.ts';

const ids = (changes: Changes = {}) => offersOf(assessed(changes)).map(({ routine }) => routine);
const MOVES = ['reset20', 'pump60', 'meeting60', 'move120', 'sitting180', 'soleus300'];

describe('what is offered', () => {
  test('is everything when nothing rules anything out, shortest first', () => {
    const offers = offersOf(assessed());
    expect(offers.map(({ routine }) => routine).sort()).toEqual(Object.keys(ROUTINE_TABLE).sort());
    const lengths = offers.map(({ totalMs }) => totalMs);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  test('goes gently at the gentle level: no kneading', () => {
    expect(ids({ q11: ['fragile'] })).not.toContain('massage180');
    expect(ids({ q11: ['fragile'] })).toEqual(
      expect.arrayContaining([...MOVES, 'desk120', 'gentle180']),
    );
  });

  test('has no stretch for a sore tendon', () => {
    expect(ids({ q10: ['old'] })).not.toContain('desk120');
    expect(ids({ q10: ['old'] })).toContain('gentle180');
  });

  test('is movement only where massage is ruled out', () => {
    expect(ids({ q4: ['yes'] })).toEqual(MOVES);
  });

  test('is nothing for two legs that must rest, for a locked product and before the check', () => {
    expect(ids({ q5: ['yes_leg'] })).toEqual([]);
    expect(ids({ q2: { left: ['yes'], right: ['no'] } })).toEqual([]);
    expect(ids({ q1: ['yes'] })).toEqual([]);
    expect(offersOf(assess(UNSCREENED, NINE))).toEqual([]);
    expect(offersOf(assess(without(answered(), 'q2'), NINE))).toEqual([]);
  });

  test('is for the one leg that may, with that leg’s time only', () => {
    const assessment = assessed({ q10: { left: ['new'], right: ['no'] } });
    expect(offerOf('massage180', assessment)).toEqual({
      routine: 'massage180',
      legs: ['right'],
      totalMs: 100_000,
    });
    expect(offerOf('reset20', assessment)).toMatchObject({ legs: ['right'], totalMs: 20_000 });
  });

  test('is no routine there is not', () => {
    for (const id of ['', 'nope', 'constructor']) expect(offerOf(id, assessed())).toBeUndefined();
  });

  test('is only ever for legs on which the table allows every step', () => {
    fc.assert(
      fc.property(garbledScreening, (screening) => {
        const table = offerable(screening, NINE);
        for (const { routine, legs, totalMs } of offersOf(assess(screening, NINE))) {
          expect(legs.length).toBeGreaterThan(0);
          expect(totalMs).toBe(secFor(routine, legs.length) * 1000);
          for (const leg of legs)
            expect(table[leg]).toEqual(expect.arrayContaining([...classesOf(routine)]));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a routine under way', () => {
  const rested = assess(restLegs(answered(), ['right'], NINE), NINE);

  test('may go on for the legs that still may', () => {
    expect(stillAllowed('massage180', ['left'], rested)).toBe(true);
    expect(stillAllowed('pump60', ['left', 'right'], rested)).toBe(true);
  });

  test('may not go on when one of its legs no longer may', () => {
    expect(stillAllowed('massage180', ['left', 'right'], rested)).toBe(false);
    expect(stillAllowed('massage180', ['right'], rested)).toBe(false);
  });

  test('that is not known may not go on', () => {
    expect(stillAllowed('massage999', ['left'], assessed())).toBe(false);
    expect(stillAllowed('pump60', ['tail'], assessed())).toBe(false);
  });
});

describe('what is suggested', () => {
  const cycle = (sec: number, rounds: number, changes: Changes = {}) =>
    Array.from({ length: rounds }, (_, round) => suggest(assessed(changes), sec, round)?.routine);

  test('fits the break, and is another one each time until all have been', () => {
    expect(cycle(60, 3)).toEqual(['pump60', 'meeting60', 'pump60']);
    const long = cycle(300, 4);
    expect(new Set(long)).toEqual(new Set(['sitting180', 'gentle180', 'massage180', 'soleus300']));
    expect(cycle(300, 8).slice(4)).toEqual(long);
  });

  test('is at least half as long as the break, where there is such a routine', () => {
    expect(new Set(cycle(120, 12))).toEqual(new Set(['pump60', 'meeting60', 'move120', 'desk120']));
    expect(cycle(39, 2)).toEqual(['reset20', 'reset20']);
  });

  test('is a routine for both legs before one for one leg', () => {
    const oneRests = { q10: { left: ['recent'], right: ['no'] } };
    for (const routine of cycle(180, 12, oneRests)) expect(MOVES).toContain(routine);
  });

  test('is one for the one leg when no other may', () => {
    const offer = suggest(assessed({ q10: { left: ['new'], right: ['no'] } }), 60, 0);
    expect(offer?.legs).toEqual(['right']);
  });

  test('is the shortest there is when nothing fits', () => {
    expect(cycle(5, 1)).toEqual(['reset20']);
    expect(cycle(10_000, 1)).toEqual(['soleus300']);
  });

  test('is always one of the offers, for both legs if any is, and fits if any does', () => {
    const sec = fc.integer({ min: 20, max: 300 });
    fc.assert(
      fc.property(garbledScreening, sec, fc.nat(1000), (screening, length, round) => {
        const assessment = assess(screening, NINE);
        const offers = offersOf(assessment);
        const offer = suggest(assessment, length, round);
        if (!offer) {
          expect(offers).toEqual([]);
          return;
        }
        expect(offers).toContainEqual(offer);
        const wide = offers.filter(({ legs }) => legs.length === 2);
        if (wide.length > 0) expect(offer.legs).toEqual(['left', 'right']);
        const pool = wide.length > 0 ? wide : offers;
        if (pool.some(({ totalMs }) => totalMs <= length * 1000))
          expect(offer.totalMs).toBeLessThanOrEqual(length * 1000);
      }),
      { numRuns: 300 },
    );
  });
});
