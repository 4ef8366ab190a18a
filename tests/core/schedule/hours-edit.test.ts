import { describe, expect, test } from 'vitest';
import { isHours } from '../../../core/schedule/hours.ts';
import {
  copiedTo,
  draftOf,
  isWrong,
  minutesOf,
  missingIn,
  nextRange,
  overnight,
  readRanges,
  readWeek,
  textOf,
  tried,
} from '../../../core/schedule/hours-edit.ts';
import { OFFICE_HOURS, ranges } from '../support/hours.ts';

const EMPTY = { from: '', to: '' };
const draft = (text: string) => draftOf(ranges(text));
const weekWith = (day: number, text: string) =>
  Array.from({ length: 7 }, (_, n) => (n === day ? draft(text) : []));

describe('a time in its field', () => {
  test.each([
    [0, '00:00'],
    [570, '09:30'],
    [1439, '23:59'],
  ])('%d minutes are %s', (minutes, text) => {
    expect(textOf(minutes)).toBe(text);
    expect(minutesOf(text)).toBe(minutes);
  });

  test('may come with seconds', () => {
    expect(minutesOf('09:30:15')).toBe(570);
  });

  test.each(['', '9:30', '24:00', '12:60', 'noon', '-1:00', ' 09:30'])('is not %j', (text) => {
    expect(minutesOf(text)).toBeUndefined();
  });
});

describe('a draft', () => {
  test('that nobody changed is what was stored', () => {
    const week = readWeek(OFFICE_HOURS.week.map(draftOf));
    expect(week).toEqual(OFFICE_HOURS.week);
    expect(isHours({ ...OFFICE_HOURS, week })).toBe(true);
  });

  test('is read whole or not at all', () => {
    const week = [[...draft('9:00-12:00'), { from: '13:00', to: '' }], ...weekWith(0, '8:00-9:00')];
    expect(readWeek(week)).toBeUndefined();
    expect(readRanges(week[0] ?? [])).toBeUndefined();
    expect(readRanges(week[1] ?? [])).toEqual(ranges('8:00-9:00'));
  });

  test('of a day off is a day off', () => {
    expect(readRanges([])).toEqual([]);
  });

  test('names what is missing in the order of the days that are shown', () => {
    const week = [[EMPTY], [{ from: '09:00', to: '' }], [...draft('9:00-10:00'), EMPTY]];
    expect(missingIn(week, [1, 2, 0])).toEqual([
      { day: 1, index: 0, end: 'to' },
      { day: 2, index: 1, end: 'from' },
      { day: 2, index: 1, end: 'to' },
      { day: 0, index: 0, end: 'from' },
      { day: 0, index: 0, end: 'to' },
    ]);
  });

  test('says what is wrong only once it was tried to save it, and until it is put right', () => {
    const [[before = EMPTY] = []] = [[{ from: '', to: '10:00' }]];
    expect(isWrong(before, 'from')).toBe(false);
    const [[after = EMPTY] = []] = tried([[before]]);
    expect([isWrong(after, 'from'), isWrong(after, 'to')]).toEqual([true, false]);
    expect(isWrong({ ...after, from: '09:00' }, 'from')).toBe(false);
    expect(readRanges([{ ...after, from: '09:00' }])).toEqual(ranges('9:00-10:00'));
  });
});

describe('copying a day', () => {
  const week = weekWith(1, '9:00-12:00, 13:00-17:00');

  test('gives the chosen days the same times, and no other', () => {
    const copied = copiedTo(week, 1, [2, 6]);
    expect(copied.map((day) => day.length)).toEqual([0, 2, 2, 0, 0, 0, 2]);
    expect(copied[6]).toEqual(week[1]);
  });

  test('takes the place of what was there', () => {
    expect(copiedTo(week, 0, [1])[1]).toEqual([]);
  });

  test('from or to a day that is none changes nothing', () => {
    expect(copiedTo(week, 7, [1])).toEqual(week);
    expect(copiedTo(week, 1, [-1, 7])).toEqual(week);
    expect(copiedTo(week, 1, [])).toEqual(week);
  });
});

describe('a time that is added', () => {
  test.each([
    ['to a day off is an office day', '', '09:00', '17:00'],
    ['after the morning is the afternoon', '9:00-12:30', '13:30', '17:00'],
    ['late in the day is left to be said', '9:00-16:00', '', ''],
    ['after a night is left to be said', '22:00-6:00', '', ''],
    ['after a whole day is left to be said', '0:00-0:00', '', ''],
  ])('%s', (_, before, from, to) => {
    expect(nextRange(draft(before))).toEqual({ from, to });
  });

  test('after one that is not there yet is left to be said', () => {
    expect(nextRange([EMPTY])).toEqual(EMPTY);
  });
});

test.each([
  ['9:00-17:00', undefined],
  ['9:00-0:00', 'midnight'],
  ['22:00-6:00', 'nextMorning'],
  ['22:00-12:00', 'nextDay'],
  ['0:00-0:00', 'wholeDay'],
  ['7:00-7:00', 'wholeDay'],
])('%s ends %s', (text, ending) => {
  const [range = EMPTY] = draft(text);
  expect(overnight(range)).toBe(ending);
  expect(overnight({ ...range, to: '' })).toBeUndefined();
});
