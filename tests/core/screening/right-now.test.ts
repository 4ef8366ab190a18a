import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../../core/screening/assess.ts';
import { afterRightNow, canTap, type LegsNow } from '../../../core/screening/right-now.ts';
import type { Screening } from '../../../core/screening/screening.ts';
import { again, allowed, answered, type Changes, without } from '../support/answers.ts';
import { CLASSES } from '../support/decision-table.ts';
import { DAY, midnightAfter, NINE } from '../support/times.ts';

const MOVE = ['MOVE'];
const legs = (assessment: Assessment) => [
  allowed(assessment, 'left'),
  allowed(assessment, 'right'),
];
const told = (changes: Changes, choice?: LegsNow) => afterRightNow(answered(changes), choice, NINE);
const tomorrow = midnightAfter(NINE);
const onNextDay = (screening: Screening) =>
  assess(afterRightNow(screening, 'fine', tomorrow), tomorrow);

describe('two taps', () => {
  test('stand for the first two questions on a new day', () => {
    const before = answered({}, NINE - DAY);
    expect(canTap(before, NINE)).toBe(true);
    expect(assess(afterRightNow(before, undefined, NINE), NINE)).toMatchObject({ kind: 'open' });
  });

  test.each([
    ['they were never answered', without(answered(), 'q1')],
    ['something new was felt', again(answered(), { q1: ['no'] }, NINE, { stale: true })],
    ['they were answered before a long time without use', answered({}, NINE - 31 * DAY)],
    ['the product is locked', answered({ q2: ['yes'] })],
  ])('are not enough where %s', (_, before) => {
    expect(canTap(before, NINE)).toBe(false);
    expect(afterRightNow(before, 'fine', NINE)).toEqual(before);
  });
});

describe('a sore leg', () => {
  test('has movement only, until it is known why, whatever the day', () => {
    const after = told({}, 'sore_left');
    expect(legs(assess(after, NINE))).toEqual([MOVE, CLASSES]);
    expect(legs(onNextDay(after))).toEqual([MOVE, CLASSES]);
    const known = again({ ...after, reask: { left: [], right: [] } }, { q10: ['no'] }, NINE);
    expect(legs(assess(known, NINE))).toEqual([MOVE, CLASSES]);
    expect(legs(onNextDay(known))).toEqual([CLASSES, CLASSES]);
  });

  test.each<Changes>([
    { q4: ['yes'] },
    { q4: ['notsure'] },
    { q5: ['yes_other'] },
    { q6: ['yes'] },
    { q7: ['yes'] },
    { q8: ['oestrogen'] },
    { q8: ['trip'] },
  ])('with a clot risk stops everything, whatever the reason: %j', (changes) => {
    const after = assess(told(changes, 'sore_right'), NINE);
    expect(after).toMatchObject({ kind: 'locked', level: 'STOP_SEEK_CARE' });
  });

  test('without a clot risk does not', () => {
    expect(assess(told({ q11: ['thinners'] }, 'sore_right'), NINE).kind).toBe('open');
  });
});

describe('a new cut, knock, bruise or numb patch', () => {
  test('leaves the leg movement, and has skin, injury and feeling asked again', () => {
    const after = told({}, 'change_right');
    expect(legs(assess(after, NINE))).toEqual([CLASSES, MOVE]);
    expect(assess(after, NINE)).toMatchObject({ missing: ['q9', 'q10', 'q13'] });
    expect(legs(onNextDay(after))).toEqual([CLASSES, MOVE]);
  });
});

describe('feeling ill', () => {
  test('leaves both legs movement for the day, and no longer', () => {
    const after = told({}, 'ill');
    expect(legs(assess(after, NINE))).toEqual([MOVE, MOVE]);
    expect(legs(onNextDay(after))).toEqual([CLASSES, CLASSES]);
  });
});
