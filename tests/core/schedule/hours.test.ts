import { describe, expect, test } from 'vitest';
import {
  closesAt,
  DEFAULT_HOURS,
  isOpen,
  opensAt,
  type WorkingHours,
} from '../../../core/schedule/hours.ts';
import { hoursOf, OFFICE_HOURS, ranges } from '../support/hours.ts';
import { wall } from '../support/zones.ts';

/** 2 March 2026 is a Monday. */
const march = (day: number, hour = 0, minute = 0) => wall(2026, 3, day, hour, minute);
const answers = (hours: WorkingHours, at: number) => ({
  open: isOpen(hours, at),
  closes: closesAt(hours, at),
  opens: opensAt(hours, at),
});

describe('hours that are off', () => {
  test.each([march(2, 3), march(2, 12), march(7, 12)])('never close and never open (%d)', (at) => {
    expect(answers(DEFAULT_HOURS, at)).toEqual({ open: true, closes: null, opens: null });
  });
});

describe('nine to five', () => {
  test('is open from nine', () => {
    expect(answers(OFFICE_HOURS, march(2, 9))).toEqual({
      open: true,
      closes: march(2, 17),
      opens: march(3, 9),
    });
  });

  test('is closed a millisecond before', () => {
    expect(answers(OFFICE_HOURS, march(2, 9) - 1)).toEqual({
      open: false,
      closes: null,
      opens: march(2, 9),
    });
  });

  test('is open to the last millisecond before five, and no longer', () => {
    expect(closesAt(OFFICE_HOURS, march(2, 17) - 1)).toBe(march(2, 17));
    expect(answers(OFFICE_HOURS, march(2, 17))).toEqual({
      open: false,
      closes: null,
      opens: march(3, 9),
    });
  });

  test('leaves the weekend out', () => {
    expect(opensAt(OFFICE_HOURS, march(6, 17))).toBe(march(9, 9));
    expect(isOpen(OFFICE_HOURS, march(7, 12))).toBe(false);
  });
});

describe('ranges', () => {
  test('that touch are one', () => {
    const hours = hoursOf({ mon: '12:00-17:00, 9:00-12:00' });
    expect(answers(hours, march(2, 10))).toEqual({
      open: true,
      closes: march(2, 17),
      opens: march(9, 9),
    });
  });

  test('that overlap, or lie in another, are one', () => {
    const hours = hoursOf({ mon: '9:00-17:00, 10:00-11:00, 16:00-18:00' });
    expect(closesAt(hours, march(2, 9))).toBe(march(2, 18));
    expect(opensAt(hours, march(2, 9))).toBe(march(9, 9));
  });

  test('a minute apart are two', () => {
    const hours = hoursOf({ mon: '9:00-12:00, 12:01-17:00' });
    expect(closesAt(hours, march(2, 9))).toBe(march(2, 12));
    expect(opensAt(hours, march(2, 9))).toBe(march(2, 12, 1));
  });

  test('go on past midnight', () => {
    const hours = hoursOf({ mon: '22:00-6:00' });
    expect(answers(hours, march(3, 5))).toEqual({
      open: true,
      closes: march(3, 6),
      opens: march(9, 22),
    });
    expect(isOpen(hours, march(2, 5))).toBe(false);
    expect(closesAt(hours, march(2, 23))).toBe(march(3, 6));
  });

  test('go on into what begins the next day', () => {
    const hours = hoursOf({ mon: '22:00-6:00', tue: '5:00-8:00, 8:00-9:00' });
    expect(closesAt(hours, march(2, 23))).toBe(march(3, 9));
    expect(opensAt(hours, march(2, 23))).toBe(march(9, 22));
  });

  test('up to midnight touch those from midnight', () => {
    const hours = hoursOf({ mon: '20:00-0:00', tue: '0:00-1:00' });
    expect(closesAt(hours, march(2, 20))).toBe(march(3, 1));
    expect(isOpen(hours, march(3))).toBe(true);
    expect(opensAt(hours, march(2, 20))).toBe(march(9, 20));
  });

  test('from a time to the same time are a whole day', () => {
    const hours = hoursOf({ mon: '7:30-7:30' });
    expect(closesAt(hours, march(2, 7, 30))).toBe(march(3, 7, 30));
    expect(isOpen(hours, march(3, 7, 29))).toBe(true);
    expect(isOpen(hours, march(3, 7, 30))).toBe(false);
  });
});

describe('hours round the clock', () => {
  const always = hoursOf({ all: '0:00-0:00' });

  test('are open, and never close or open', () => {
    expect(answers(always, march(4, 12))).toEqual({ open: true, closes: null, opens: null });
  });

  test('but for one day close for that day', () => {
    const hours = hoursOf({ all: '0:00-0:00', sun: '' });
    expect(answers(hours, march(2))).toEqual({
      open: true,
      closes: march(8),
      opens: march(9),
    });
  });

  test('but for one date close for that date', () => {
    const hours = { ...always, today: { day: '2026-03-10', ranges: ranges('6:00-7:00') } };
    expect(closesAt(hours, march(4))).toBe(march(10));
    expect(opensAt(hours, march(4))).toBe(march(10, 6));
    expect(closesAt(hours, march(10, 6))).toBe(march(10, 7));
    expect(opensAt(hours, march(10, 6))).toBe(march(11));
  });
});

describe('no hours at all', () => {
  test('are closed for ever', () => {
    expect(answers(hoursOf({}), march(2, 12))).toEqual({ open: false, closes: null, opens: null });
  });
});
