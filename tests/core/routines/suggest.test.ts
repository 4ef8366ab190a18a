import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offersOf, routineOffered } from '../../../core/routines/offer.ts';
import { isStanding } from '../../../core/routines/routines.ts';
import { suggest } from '../../../core/routines/suggest.ts';
import { allowanceOf, allowanceWith } from '../support/allowances.ts';
import { garbledScreening } from '../support/answers.ts';
import { anyRecent } from '../support/stored.ts';
import { LONG_BREAK, suggested, suggestedInTurn } from '../support/suggestions.ts';
import { NINE } from '../support/times.ts';

const oneRests = { q10: { left: ['recent'], right: ['no'] } };

describe('what is suggested', () => {
  test('is at least half as long as the break, where there is such a routine', () => {
    expect(new Set(suggestedInTurn({ lengthSec: 60 }, 12))).toEqual(
      new Set(['pump60', 'meeting60']),
    );
    expect(new Set(suggestedInTurn({ lengthSec: 120 }, 24))).toEqual(
      new Set(['pump60', 'meeting60', 'move120', 'desk120']),
    );
    expect(suggestedInTurn({ lengthSec: 39 }, 2)).toEqual(['reset20', 'reset20']);
  });

  test('is the longest shorter one where none is that long', () => {
    expect(suggested({ lengthSec: 10_000 })?.routine).toBe('soleus300');
    expect(suggested({ lengthSec: 50 })?.routine).toBe('reset20');
  });

  test('is the shortest there is where all are longer', () => {
    expect(suggested({ lengthSec: 5 })?.routine).toBe('reset20');
  });

  test('is never the same again where there is another that fits', () => {
    const turns = suggestedInTurn({ lengthSec: 300 }, 40);
    turns.slice(1).forEach((routine, n) => {
      expect(routine).not.toBe(turns[n]);
    });
  });

  test('comes round to everything that fits', () => {
    expect(new Set(suggestedInTurn({ lengthSec: 300 }, 40))).toEqual(
      new Set([
        ...['sitting180', 'soleus300', 'gentle180', 'massage180'],
        ...['heels240', 'full300', 'workout300', 'classic300'],
      ]),
    );
  });

  test('is a routine for both legs before one for one leg', () => {
    const moves = ['sitting180', 'soleus300'];
    for (const routine of suggestedInTurn({ lengthSec: 300 }, 12, oneRests))
      expect(moves).toContain(routine);
  });

  test('is one for the one leg when no other may', () => {
    const cast = allowanceWith({ q10: { left: ['new'], right: ['no'] } });
    expect(suggested({}, [], cast)?.legs).toEqual(['right']);
  });

  test('is nothing where nothing is offered', () => {
    expect(suggested({}, [], allowanceWith({ q1: ['yes'] }))).toBeUndefined();
    expect(suggested({}, [], allowanceWith({ q5: ['yes_leg'] }))).toBeUndefined();
  });
});

describe('a routine that is done standing', () => {
  const standing = (wanted: boolean) =>
    suggestedInTurn({ lengthSec: 120, standing: wanted }, 30).filter((id) => id === 'stand120');

  test('is suggested where the user wants such', () => {
    expect(standing(true)).not.toEqual([]);
  });

  test('is not suggested otherwise, whatever day it is', () => {
    expect(standing(false)).toEqual([]);
    for (const context of ['heels', 'workout', 'trip', 'meeting'] as const)
      expect(suggestedInTurn({ lengthSec: 120, context }, 30)).not.toContain('stand120');
  });

  test('is not suggested for one leg, though the user wants such', () => {
    const cast = { q10: { left: ['new'], right: ['no'] } };
    const turns = suggestedInTurn({ lengthSec: 120, standing: true }, 30, cast);
    expect(turns).toContain('move120');
    expect(turns).not.toContain('stand120');
  });

  test('is offered all the same', () => {
    expect(offersOf(allowanceWith()).map(({ routine }) => routine)).toContain('stand120');
  });
});

test('a suggestion is always one of the offers, for both legs if any is, and fits if any does', () => {
  const sec = fc.integer({ min: 20, max: 300 });
  fc.assert(
    fc.property(
      garbledScreening,
      anyRecent,
      sec,
      fc.nat(1000),
      (screening, recent, lengthSec, round) => {
        const allowance = allowanceOf(screening);
        const seated = offersOf(allowance).filter((offer) => !isStanding(routineOffered(offer)));
        const offer = suggest(allowance, recent, { ...LONG_BREAK, lengthSec, round }, NINE);
        if (!offer) {
          expect(seated).toEqual([]);
          return;
        }
        expect(seated).toContainEqual(offer);
        const wide = seated.filter(({ legs }) => legs.length === 2);
        if (wide.length > 0) expect(offer.legs).toEqual(['left', 'right']);
        const pool = wide.length > 0 ? wide : seated;
        if (pool.some(({ totalMs }) => totalMs <= lengthSec * 1000))
          expect(offer.totalMs).toBeLessThanOrEqual(lengthSec * 1000);
      },
    ),
    { numRuns: 300 },
  );
});
