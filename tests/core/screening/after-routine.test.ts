import { describe, expect, test } from 'vitest';
import { afterChange, afterHurt } from '../../../core/screening/after-routine.ts';
import { type Assessment, assess } from '../../../core/screening/assess.ts';
import { steadied, withAnswer } from '../../../core/screening/changes.ts';
import { confirmable } from '../../../core/screening/confirm.ts';
import { allowed, answered, sides, tapped } from '../support/answers.ts';
import { CLASSES } from '../support/decision-table.ts';
import { DAY, HOUR, NINE } from '../support/times.ts';

const MOVE = ['MOVE'];
const legs = (assessment: Assessment) => [
  allowed(assessment, 'left'),
  allowed(assessment, 'right'),
];
/** With everything answered anew at that time, so that only what hurt is left. */
const at = (screening: ReturnType<typeof afterHurt>, now: number) =>
  assess({ ...screening, answers: answered({}, now).answers }, now);

describe('a leg that hurt', () => {
  const rested = afterHurt(answered(), ['right'], NINE - 60_000, NINE);

  test('rests for two days, and the other goes on', () => {
    for (const now of [NINE, NINE + 48 * HOUR - 1])
      expect(legs(at(rested, now))).toEqual([CLASSES, MOVE]);
  });

  test('is free again after that', () => {
    expect(legs(at(rested, NINE + 48 * HOUR))).toEqual([CLASSES, CLASSES]);
  });

  test('says until when it rests', () => {
    expect(assess(rested, NINE)).toMatchObject({
      legs: { right: { causes: [{ kind: 'resting', why: 'hurt', until: NINE + 48 * HOUR }] } },
    });
  });

  test('does not rest longer for a clock that is set back', () => {
    const now = NINE - 10 * DAY;
    expect(legs(at(steadied(rested, now), now + 48 * HOUR))).toEqual([CLASSES, CLASSES]);
  });
});

describe('the second routine that hurt within 14 days', () => {
  const twice = (days: number) => {
    const first = afterHurt(answered(), ['left'], NINE - days * DAY, NINE - days * DAY);
    return afterHurt(first, ['right'], NINE, NINE);
  };

  test('leaves its leg movement until it is known why, whichever leg the first one hurt', () => {
    const later = NINE + 20 * DAY;
    expect(legs(at(twice(14), later))).toEqual([CLASSES, MOVE]);
    expect(at(twice(14), later)).toMatchObject({ missing: ['q2', 'q3', 'q9', 'q10', 'q13'] });
  });

  test('opens again when those questions are answered, and not by the day’s taps', () => {
    const later = NINE + 20 * DAY;
    let screening = { ...twice(1), answers: answered({}, later).answers };
    screening = tapped(screening, later);
    for (const id of ['q3', 'q9', 'q10', 'q13'] as const)
      screening = withAnswer(screening, id, sides(['no'], later));
    expect(legs(assess(screening, later))).toEqual([CLASSES, MOVE]);
    screening = withAnswer(screening, 'q2', sides(['no'], later));
    expect(legs(assess(screening, later))).toEqual([CLASSES, CLASSES]);
  });

  test('is not answered by "nothing has changed"', () => {
    const asked = { ...twice(1), answers: answered({}, NINE).answers };
    expect(assess(asked, NINE)).toMatchObject({ missing: expect.arrayContaining(['q13']) });
    expect(confirmable(asked, NINE)).toEqual([]);
  });

  test('is no second one after more than 14 days', () => {
    expect(legs(at(twice(15), NINE + 3 * DAY))).toEqual([CLASSES, CLASSES]);
  });

  test('is no second one where one routine is told of twice', () => {
    const first = afterHurt(answered(), ['left'], NINE, NINE);
    const again = afterHurt(first, ['right'], NINE, NINE + 60_000);
    expect(legs(at(again, NINE + 3 * DAY))).toEqual([CLASSES, CLASSES]);
  });
});

test('something new that was felt has the first two questions answered in full', () => {
  expect(assess(afterChange(answered()), NINE)).toEqual({
    kind: 'unscreened',
    missing: ['q1', 'q2'],
    daily: false,
  });
});
