import { describe, expect, test } from 'vitest';
import {
  closesAt,
  DEFAULT_HOURS,
  dayKey,
  isHours,
  isOpen,
  nextMorning,
  opensAt,
  rangesOn,
} from '../../../core/schedule/hours.ts';
import { hoursOf, OFFICE_HOURS, ranges } from '../support/hours.ts';
import { wall } from '../support/zones.ts';

describe('complete working hours', () => {
  test.each([
    ['the defaults', DEFAULT_HOURS],
    ['office hours', OFFICE_HOURS],
    ['a whole day, and a night', hoursOf({ mon: '0:00-0:00', tue: '23:59-0:01' })],
    ['twelve ranges in a day', hoursOf({ mon: '9:00-10:00,'.repeat(12) })],
    ['none at all, where they are off', { ...hoursOf({}), on: false }],
    ['a day off', { ...OFFICE_HOURS, today: { day: '2026-03-02', ranges: [] } }],
    [
      'other hours today',
      { ...OFFICE_HOURS, today: { day: '2026-03-02', ranges: ranges('8:00-9:00') } },
    ],
  ])('are %s', (_, hours) => {
    expect(isHours(hours)).toBe(true);
    expect(isHours(JSON.parse(JSON.stringify(hours)))).toBe(true);
  });

  const monday = (range: unknown) => ({
    on: true,
    today: null,
    week: [[], [range], [], [], [], [], []],
  });
  const today = (value: unknown) => ({ ...OFFICE_HOURS, today: value });
  const { today: _, ...withoutToday } = OFFICE_HOURS;

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['hours neither on nor off', { ...OFFICE_HOURS, on: 1 }],
    ['hours without a week', { on: false, today: null }],
    ['hours without a word on today', withoutToday],
    ['a week of six days', { ...OFFICE_HOURS, week: OFFICE_HOURS.week.slice(1) }],
    ['a week of eight days', { ...OFFICE_HOURS, week: [...OFFICE_HOURS.week, []] }],
    ['a week that is none', { ...OFFICE_HOURS, week: { length: 7 } }],
    ['a day that is none', { ...OFFICE_HOURS, week: [...OFFICE_HOURS.week.slice(1), null] }],
    ['hours that are on, and none in the week', hoursOf({})],
    [
      'only today’s hours',
      { ...hoursOf({}), today: { day: '2026-03-02', ranges: ranges('8:00-9:00') } },
    ],
    ['thirteen ranges in a day', hoursOf({ mon: '9:00-10:00,'.repeat(13) })],
    ['a range that is none', monday(null)],
    ['a range without an end', monday({ from: 540 })],
    ['a time in words', monday({ from: '09:00', to: 1020 })],
    ['half a minute', monday({ from: 540.5, to: 1020 })],
    ['a time before the day', monday({ from: -1, to: 1020 })],
    ['a time after the day', monday({ from: 540, to: 1440 })],
    ['no time', monday({ from: 540, to: Number.NaN })],
    ['a today without a day', today({ ranges: [] })],
    ['a today with another name for its day', today({ day: '2.3.2026', ranges: [] })],
    ['a today with more than a day', today({ day: '2026-03-02T00:00', ranges: [] })],
    ['a today without ranges', today({ day: '2026-03-02' })],
    ['a today with a range that is none', today({ day: '2026-03-02', ranges: [{}] })],
    [
      'a today with thirteen',
      today({ day: '2026-03-02', ranges: ranges('9:00-10:00,'.repeat(13)) }),
    ],
    ['a today that is a day’s name', today('2026-03-02')],
  ])('are not %s', (_, value) => {
    expect(isHours(value)).toBe(false);
  });
});

test('the ranges of a day are those of its weekday, whether hours are on or off', () => {
  const hours = hoursOf({ tue: '9:00-17:00', sun: '1:00-2:00' });
  expect(rangesOn({ ...hours, on: false }, wall(2026, 3, 3, 23, 59))).toEqual([
    { from: 540, to: 1020 },
  ]);
  expect(rangesOn(hours, wall(2026, 3, 4))).toEqual([]);
  expect(rangesOn(hours, wall(2026, 3, 8))).toEqual([{ from: 60, to: 120 }]);
});

test('a day is named by the local calendar', () => {
  expect(dayKey(wall(2026, 3, 2))).toBe('2026-03-02');
  expect(dayKey(wall(2026, 12, 31, 23, 59))).toBe('2026-12-31');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 9e15])(
  'what is no time (%d) is outside all hours, and opens nothing',
  (at) => {
    expect(isOpen(OFFICE_HOURS, at)).toBe(false);
    expect(closesAt(OFFICE_HOURS, at)).toBeNull();
    expect(opensAt(OFFICE_HOURS, at)).toBeNull();
    expect(nextMorning(OFFICE_HOURS, at)).toBeNaN();
    expect(isOpen(DEFAULT_HOURS, at)).toBe(true);
    expect(rangesOn(OFFICE_HOURS, at)).toEqual([]);
  },
);
