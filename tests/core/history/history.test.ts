import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  EMPTY_MONTH,
  finishedToday,
  monthKey,
  withBreaks,
  withoutFeeling,
} from '../../../core/history/history.ts';
import type { EndedBreak } from '../../../core/schedule/schedule.ts';
import { MIN } from '../support/times.ts';

const before = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'America/New_York';
});
afterAll(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

const ended = (endedAt: number, outcome: EndedBreak['outcome'] = 'finished'): EndedBreak => ({
  routine: 'pump60',
  legs: ['left', 'right'],
  startedAt: endedAt - MIN,
  endedAt,
  doneMs: MIN,
  outcome,
});

describe('the month a break is kept under', () => {
  test('is that of the user’s own calendar', () => {
    // Already April in Greenwich.
    expect(monthKey(new Date(2026, 2, 31, 23, 59).getTime())).toBe('history:2026-03');
    expect(monthKey(new Date(2026, 3, 1).getTime())).toBe('history:2026-04');
    expect(monthKey(new Date(2026, 11, 31, 23).getTime())).toBe('history:2026-12');
  });
});

describe('today’s count', () => {
  const at = (day: number, ...time: [number, number]) => new Date(2026, 2, day, ...time).getTime();

  test('is of routines finished on this day, local time', () => {
    const ends = [at(3, 23, 59), at(4, 0, 1), at(4, 22, 0)];
    const month = withBreaks(
      EMPTY_MONTH,
      ends.map((end) => ended(end)),
    );
    expect(finishedToday(month, at(4, 22, 0))).toBe(2);
  });

  test('leaves out what was not finished', () => {
    const evening = at(4, 22, 0);
    const others = (['stopped', 'hurt', 'interrupted'] as const).map((one) => ended(evening, one));
    expect(finishedToday({ breaks: others }, evening)).toBe(0);
  });
});

test('breaks are added at the end, and what was there stays', () => {
  const first = { breaks: [ended(1)] };
  expect(withBreaks(first, [ended(2), ended(3)]).breaks.map((b) => b.endedAt)).toEqual([1, 2, 3]);
  expect(first.breaks).toHaveLength(1);
});

test('a break that was told more of is put right, and not counted twice', () => {
  const other = ended(MIN);
  const month = { breaks: [other, ended(5 * MIN)] };
  const told: EndedBreak = { ...ended(5 * MIN, 'hurt'), felt: 'hurt' };
  expect(withBreaks(month, [told]).breaks).toEqual([other, told]);
  expect(withBreaks(withBreaks(month, [told]), [told]).breaks).toEqual([other, told]);
});

describe('a break without a word on how it felt', () => {
  test('is what was done, and no more', () => {
    const told: EndedBreak = { ...ended(MIN), felt: 'sore' };
    expect(withoutFeeling(told)).toEqual(ended(MIN));
    expect(withoutFeeling(told)).not.toHaveProperty('felt');
    expect(told.felt).toBe('sore');
  });

  test('was broken off, where it hurt', () => {
    expect(withoutFeeling({ ...ended(MIN, 'hurt'), felt: 'hurt' })).toEqual(ended(MIN, 'stopped'));
  });

  test('ended as it did otherwise', () => {
    for (const outcome of ['finished', 'stopped', 'interrupted'] as const)
      expect(withoutFeeling(ended(MIN, outcome))).toEqual(ended(MIN, outcome));
  });
});
