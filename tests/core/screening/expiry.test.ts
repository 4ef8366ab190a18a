import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/screening/assess.ts';
import type { Leg } from '../../../core/screening/levels.ts';
import { again, allowed, answered, type Changes, tapped, without } from '../support/answers.ts';
import { DECISION_TABLE, LEG_QUESTIONS, type Row } from '../support/decision-table.ts';
import { DAY, HOUR, midnightAfter, NINE } from '../support/times.ts';

const name = ({ question, option, holds }: Row) => `${question} ${option} (${holds})`;
const lasting = (kind: RegExp) =>
  DECISION_TABLE.filter(({ holds }) => kind.test(holds)).map((row) => [name(row), row] as const);
const daysOf = ({ holds }: Row) => Number(/\d+/.exec(holds)?.[0]) * DAY;
/** All of it answered at nine, with the first two anew at the time it is looked at. */
const atTime = (changes: Changes, now: number, more = {}) =>
  assess(tapped(again(answered({}, now), changes, NINE, more), now), now);
const isMissing = (row: Row, now: number, more = {}) => {
  const assessment = atTime({ [row.question]: [row.option] }, now, more);
  return assessment.kind !== 'locked' && assessment.missing.includes(row.question);
};

describe('an answer that holds for a time from when it was given', () => {
  test.each(lasting(/^\d+d$/))('%s is asked again then, and leaves movement', (_, row) => {
    const end = NINE + daysOf(row);
    expect([isMissing(row, end - 1), isMissing(row, end)]).toEqual([false, true]);
    const after = atTime({ [row.question]: [row.option] }, end);
    expect([allowed(after, 'left'), allowed(after, 'right')]).toEqual([['MOVE'], ['MOVE']]);
  });
});

describe('an answer that holds from the day of what it tells of', () => {
  const since = (row: Row, at: number) => ({
    since: { left: { [row.option]: at }, right: { [row.option]: at } },
  });

  test.each(lasting(/^(event|ongoing)/))('%s counts from that day', (_, row) => {
    const day = NINE - 2 * DAY;
    const end = day + daysOf(row);
    const missing = [end - 1, end].map((now) => isMissing(row, now, since(row, day)));
    expect(missing).toEqual([false, true]);
  });

  test.each(lasting(/^event/))('%s counts from the answer where no day is given', (_, row) => {
    const end = NINE + daysOf(row);
    expect([isMissing(row, end - 1), isMissing(row, end)]).toEqual([false, true]);
  });

  test.each(lasting(/^ongoing/))('%s is asked again after 30 days while it goes on', (_, row) => {
    const end = NINE + 30 * DAY;
    expect([isMissing(row, end - 1), isMissing(row, end)]).toEqual([false, true]);
  });

  test.each(lasting(/^event/))('%s never counts from a day to come', (_, row) => {
    const end = NINE + daysOf(row);
    expect(isMissing(row, end, since(row, NINE + 5 * DAY))).toBe(true);
  });
});

describe('an answer that does not expire', () => {
  test.each(lasting(/^ever$/))('%s holds for years of use', (_, row) => {
    expect(isMissing(row, NINE + 3000 * DAY)).toBe(false);
  });

  test.each(lasting(/^lock$/))('%s locks until it is left', (_, row) => {
    const changes = { [row.question]: [row.option] };
    for (const now of [NINE + 3000 * DAY, NINE - 3000 * DAY]) {
      const old = again(answered({}, now), changes, NINE);
      expect(assess(old, now)).toMatchObject({ kind: 'locked', level: row.level });
    }
  });
});

describe('the first two questions', () => {
  test('hold to the end of the day, by the user’s own calendar', () => {
    const midnight = midnightAfter(NINE);
    expect(assess(answered(), midnight - 1)).toMatchObject({ kind: 'open' });
    expect(assess(answered(), midnight)).toMatchObject({ kind: 'unscreened', daily: true });
  });

  test('are not "of yesterday" where one was never answered', () => {
    const assessment = assess(without(answered(), 'q2'), midnightAfter(NINE));
    expect(assessment).toMatchObject({ kind: 'unscreened', daily: false });
  });
});

describe('a leg question', () => {
  const row = (leg: Leg, option: string) =>
    leg === 'left' ? { left: [option], right: ['no'] } : { left: ['no'], right: [option] };

  test.each(['left', 'right'] as const)('expires for the %s leg and not for the other', (leg) => {
    const other = leg === 'left' ? 'right' : 'left';
    const assessment = atTime({ q13: row(leg, 'numb') }, NINE + 40 * DAY);
    if (assessment.kind !== 'open') throw new Error(assessment.kind);
    // The "no" of the other leg is 30 days old and asked again; the numb leg's answer holds for 90.
    const asked = (one: Leg) =>
      assessment.legs[one].causes.some(({ kind }) => kind === 'unanswered');
    expect([asked(leg), asked(other)]).toEqual([false, true]);
    expect(LEG_QUESTIONS).toContain('q13');
  });
});

describe('an injury', () => {
  const onLeft = (option: string) => ({ q10: { left: [option], right: ['no'] } });

  test('that was new rests the leg until it is said that it moves without pain', () => {
    for (const now of [NINE + 72 * HOUR - 1, NINE + 72 * HOUR, NINE + 300 * DAY])
      expect(allowed(atTime(onLeft('new'), now), 'left')).toEqual([]);
    expect(allowed(atTime(onLeft('recent'), NINE + 72 * HOUR), 'left')).toEqual(['MOVE']);
  });

  test('of the bone may move again twelve weeks after it', () => {
    expect(allowed(atTime(onLeft('bone'), NINE + 84 * DAY - 1), 'left')).toEqual([]);
    expect(allowed(atTime(onLeft('bone'), NINE + 84 * DAY), 'left')).toEqual(['MOVE']);
  });
});

describe('hormones and a trip', () => {
  const at = (days: number) =>
    allowed(atTime({ q8: ['oestrogen', 'trip'] }, NINE + days * DAY), 'left');

  test('become hormones alone fourteen days after the trip', () => {
    expect(at(13)).toEqual(['MOVE']);
    expect(at(14)).toEqual(['MOVE', 'STRETCH', 'LIGHT', 'KNEAD', 'LYMPH']);
  });

  test('are asked about again with the hormones', () => {
    expect(at(90)).toEqual(['MOVE']);
  });
});
