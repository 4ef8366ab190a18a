import { describe, expect, test } from 'vitest';
import { allowanceAt, insteadOf } from '../../../core/routines/offer.ts';
import type { RoutineId } from '../../../core/routines/routines.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { allowanceOf, allowanceWith, massaged } from '../support/allowances.ts';
import { answered, type Changes } from '../support/answers.ts';
import { HOUR, MIN, NINE } from '../support/times.ts';

const instead = (id: RoutineId, changes: Changes = {}) =>
  insteadOf(id, allowanceWith(changes))?.routine;
const NEEDS_KNEADING = ['massage180', 'heels240', 'full300', 'workout300', 'classic300'] as const;

describe('in the place of a routine that is ruled out', () => {
  test.each(NEEDS_KNEADING)('there are gentle strokes for %s at the gentle level', (id) => {
    expect(instead(id, { q11: ['thinners'] })).toBe('gentle180');
  });

  test('there are gentle strokes also where stretching is ruled out', () => {
    expect(instead('massage180', { q10: ['old'] })).toBe('gentle180');
    expect(instead('desk120', { q10: ['old'] })).toBe('gentle180');
  });

  test.each([...NEEDS_KNEADING, 'gentle180', 'desk120', 'stand120'] as const)(
    'there is movement for %s where massage and stretching are ruled out',
    (id) => {
      expect(instead(id, { q4: ['yes'] })).toBe('move120');
    },
  );

  test('there is a stretch while there may be no massage yet', () => {
    const waiting = allowanceAt(answered(), { breaks: [massaged(NINE)] }, NINE + MIN);
    expect(insteadOf('massage180', waiting)?.routine).toBe('desk120');
    expect(insteadOf('gentle180', waiting)?.routine).toBe('desk120');
  });

  test('there is another movement where a cramp withholds the first', () => {
    const skips = (['move120', 'reset20'] as const).map((routine) => ({
      ...{ routine, until: NINE + HOUR },
    }));
    const one = allowanceOf({ ...answered({ q4: ['yes'] }), skips: skips.slice(0, 1) });
    const two = allowanceOf({ ...answered({ q4: ['yes'] }), skips });
    expect(insteadOf('move120', one)?.routine).toBe('reset20');
    expect(insteadOf('move120', two)?.routine).toBe('sitting180');
  });

  test('it is never the same one again', () => {
    expect(instead('gentle180')).toBe('desk120');
    expect(instead('move120', { q4: ['yes'] })).toBe('reset20');
  });

  test('it leaves out a leg that must rest', () => {
    const oneRests = allowanceWith({ q4: ['yes'], q10: { left: ['bone'], right: ['no'] } });
    expect(insteadOf('massage180', oneRests)).toMatchObject({
      routine: 'move120',
      legs: ['right'],
    });
  });

  test('there is nothing for legs that must rest, a locked product or before the check', () => {
    expect(instead('massage180', { q5: ['yes_leg'] })).toBeUndefined();
    expect(instead('massage180', { q2: ['yes'] })).toBeUndefined();
    expect(insteadOf('massage180', allowanceOf(UNSCREENED))).toBeUndefined();
  });
});
