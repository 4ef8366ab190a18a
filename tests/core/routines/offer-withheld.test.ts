import { describe, expect, test } from 'vitest';
import {
  allowanceAt,
  offerOf,
  offersOf,
  stillAllowed,
  withheldBy,
} from '../../../core/routines/offer.ts';
import { type RoutineId, routineOf } from '../../../core/routines/routines.ts';
import { assess } from '../../../core/screening/assess.ts';
import type { Rest } from '../../../core/screening/screening.ts';
import { allowanceOf, massaged } from '../support/allowances.ts';
import { answered, assessed } from '../support/answers.ts';
import { HOUR, MIN, NINE } from '../support/times.ts';

const justMassaged = allowanceAt(answered(), { breaks: [massaged(NINE - MIN)] }, NINE);
const skips = [{ routine: 'pump60' as const, until: NINE + MIN }];
const cramped = { ...answered(), skips };
const why = (id: RoutineId, allowance = justMassaged) => {
  const routine = routineOf(id);
  return routine && withheldBy(routine, allowance);
};

describe('within the caps on massage', () => {
  test('every routine with massage is withheld, and nothing else', () => {
    const offered = offersOf(justMassaged).map(({ routine }) => routine);
    const massages = ['gentle180', 'massage180', 'heels240', 'full300', 'workout300', 'classic300'];
    for (const id of massages) expect(offered).not.toContain(id);
    expect(offered).toEqual(expect.arrayContaining(['pump60', 'desk120', 'stand120']));
    expect(offered).toHaveLength(14 - massages.length);
  });

  test('says that it is the cap, and not the answers', () => {
    expect(why('massage180')).toBe('massageCap');
    expect(why('desk120')).toBeUndefined();
  });

  test('says that it is the answers where they would not allow it anyway', () => {
    const ruledOut = allowanceAt(answered({ q4: ['yes'] }), { breaks: [massaged(NINE)] }, NINE);
    expect(why('massage180', ruledOut)).toBe('answers');
  });
});

describe('a routine that gave a cramp', () => {
  test('is withheld, and no other', () => {
    const allowance = allowanceOf(cramped);
    expect(offerOf('pump60', allowance)).toBeUndefined();
    expect(why('pump60', allowance)).toBe('cramp');
    expect(offersOf(allowance)).toHaveLength(13);
  });

  test('is offered again when its time is over', () => {
    expect(offerOf('pump60', allowanceOf(cramped, NINE + MIN - 1))).toBeUndefined();
    expect(offerOf('pump60', allowanceOf(cramped, NINE + MIN))).toBeDefined();
  });
});

describe('a routine under way', () => {
  const rest: Rest = { leg: 'right', until: NINE + HOUR, why: 'hurt' };
  const rested = assess({ ...answered(), rests: [rest] }, NINE);
  const running = (routine: string, ...legs: readonly string[]) => ({
    ...{ routine, legs, swapped: false },
  });

  test('may go on for the legs that still may', () => {
    expect(stillAllowed(running('massage180', 'left'), rested)).toBe(true);
    expect(stillAllowed(running('pump60', 'left', 'right'), rested)).toBe(true);
  });

  test('may not go on when one of its legs no longer may', () => {
    expect(stillAllowed(running('massage180', 'left', 'right'), rested)).toBe(false);
    expect(stillAllowed(running('massage180', 'right'), rested)).toBe(false);
  });

  test('that is not known may not go on', () => {
    expect(stillAllowed(running('massage999', 'left'), assessed())).toBe(false);
    expect(stillAllowed(running('pump60', 'tail'), assessed())).toBe(false);
  });

  test('may go on with its stand-ins where deep work is ruled out, and not without', () => {
    const pill = assessed({ q8: ['oestrogen'] });
    const full = running('full300', 'left', 'right');
    expect(stillAllowed({ ...full, swapped: true }, pill)).toBe(true);
    expect(stillAllowed(full, pill)).toBe(false);
  });
});
