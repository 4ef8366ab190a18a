import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_MONTH, finishedToday, monthKey, withBreaks } from '../../../core/history/history.ts';
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
  const evening = new Date(2026, 2, 4, 22).getTime();

  test('is of routines finished on this day, local time', () => {
    const yesterday = new Date(2026, 2, 3, 23, 59).getTime();
    const morning = new Date(2026, 2, 4, 0, 1).getTime();
    const month = withBreaks(
      EMPTY_MONTH,
      [yesterday, morning, evening].map((at) => ended(at)),
    );
    expect(finishedToday(month, evening)).toBe(2);
  });

  test('leaves out what was not finished', () => {
    const others = (['stopped', 'hurt', 'interrupted'] as const).map((one) => ended(evening, one));
    expect(finishedToday({ breaks: others }, evening)).toBe(0);
  });
});

test('breaks are added at the end, and what was there stays', () => {
  const first = { breaks: [ended(1)] };
  expect(withBreaks(first, [ended(2), ended(3)]).breaks.map((b) => b.endedAt)).toEqual([1, 2, 3]);
  expect(first.breaks).toHaveLength(1);
});
