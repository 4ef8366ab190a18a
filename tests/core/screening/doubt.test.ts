import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/screening/assess.ts';
import { withAnswer } from '../../../core/screening/changes.ts';
import { confirmable } from '../../../core/screening/confirm.ts';
import { again, allowed, answered, sides, tapped } from '../support/answers.ts';
import { QUESTIONS_IN_ORDER } from '../support/decision-table.ts';
import { DAY, NINE } from '../support/times.ts';

describe('after thirty days without use', () => {
  const long = NINE + 30 * DAY + 1;

  test('all fourteen questions are asked again', () => {
    expect(assess(answered({ q4: ['yes'] }), long)).toEqual({
      kind: 'unscreened',
      missing: QUESTIONS_IN_ORDER,
      daily: false,
    });
  });

  test('and not before: with use, what does not expire still holds', () => {
    expect(assess(answered({ q4: ['yes'] }), NINE + 30 * DAY)).toMatchObject({ daily: true });
    const used = tapped(answered({ q4: ['yes'] }), NINE + 20 * DAY);
    expect(assess(tapped(used, NINE + 45 * DAY), NINE + 45 * DAY)).toMatchObject({
      legs: { left: { flags: new Set(['dvt_watch', 'see_care']) } },
    });
  });

  test('the others stay asked when the first two are answered', () => {
    const first = withAnswer(answered({ q12: ['no'] }), 'q1', sides(['no'], long));
    const again = withAnswer(first, 'q2', sides(['no'], long));
    const assessment = assess(again, long);
    expect(assessment).toMatchObject({ kind: 'open', missing: QUESTIONS_IN_ORDER.slice(2) });
    expect(allowed(assessment, 'left')).toEqual(['MOVE']);
  });

  test('"nothing has changed" is no answer', () => {
    const slow = again(answered(), { q5: ['no'] }, NINE - 40 * DAY);
    expect(confirmable(slow, NINE)).toEqual(['q5']);
    expect(confirmable(answered(), long)).toEqual([]);
  });

  test.each([
    ['new', 'no matter when'],
    ['bone', 'until twelve weeks are over'],
  ])('a leg that must rest for something %s rests on, %s', (option) => {
    const injured = answered({ q10: { left: [option], right: ['no'] } });
    const first = withAnswer(injured, 'q1', sides(['no'], long));
    const again = withAnswer(first, 'q2', sides(['no'], long));
    expect([allowed(assess(again, long), 'left'), allowed(assess(again, long), 'right')]).toEqual([
      [],
      ['MOVE'],
    ]);
    const later = tapped(again, NINE + 84 * DAY);
    const wanted = option === 'bone' ? ['MOVE'] : [];
    expect(allowed(assess(later, NINE + 84 * DAY), 'left')).toEqual(wanted);
  });

  test('a lock stays', () => {
    expect(assess(answered({ q9: ['infected'] }), long)).toMatchObject({ kind: 'locked' });
  });
});

describe('an answer of a day that has not come', () => {
  test('is believed up to a day ahead, as clocks are set', () => {
    const ahead = again(answered(), { q12: ['no'] }, NINE + DAY);
    expect(assess(ahead, NINE)).toMatchObject({ kind: 'open', missing: [] });
  });

  test('is not believed beyond that', () => {
    const ahead = again(answered(), { q12: ['no'] }, NINE + DAY + 1);
    expect(assess(ahead, NINE)).toMatchObject({ kind: 'open', missing: ['q12'] });
    expect(assess(answered({}, NINE + 2 * DAY), NINE)).toMatchObject({ kind: 'unscreened' });
  });

  test('locks all the same', () => {
    const ahead = again(answered(), { q2: ['yes'] }, NINE + 300 * DAY);
    expect(assess(ahead, NINE)).toMatchObject({ kind: 'locked' });
  });
});
