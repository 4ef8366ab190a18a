import { describe, expect, test } from 'vitest';
import {
  closesAt,
  DEFAULT_HOURS,
  isOpen,
  nextMorning,
  opensAt,
  rangesOn,
} from '../../../core/schedule/hours.ts';
import { withToday } from '../../../core/schedule/hours-edit.ts';
import { hoursOf, OFFICE_HOURS, ranges } from '../support/hours.ts';
import { wall } from '../support/zones.ts';

/** 2 March 2026 is a Monday. */
const march = (day: number, hour = 0, minute = 0) => wall(2026, 3, day, hour, minute);
const only = (day: string, text: string) => ({ day, ranges: ranges(text) });

describe('what holds today only', () => {
  const hours = { ...OFFICE_HOURS, today: only('2026-03-03', '11:00-20:00') };

  test('takes the place of the weekday’s ranges', () => {
    expect(isOpen(hours, march(3, 10))).toBe(false);
    expect(closesAt(hours, march(3, 12))).toBe(march(3, 20));
    expect(opensAt(hours, march(2, 17))).toBe(march(3, 11));
    expect(rangesOn(hours, march(3, 1))).toEqual([{ from: 660, to: 1200 }]);
  });

  test('changes no other day, nor the same weekday of another week', () => {
    expect(closesAt(hours, march(2, 12))).toBe(march(2, 17));
    expect(opensAt(hours, march(3, 20))).toBe(march(4, 9));
    expect(closesAt(hours, march(10, 12))).toBe(march(10, 17));
  });

  test('may be a day off', () => {
    const off = { ...OFFICE_HOURS, today: only('2026-03-03', '') };
    expect(isOpen(off, march(3, 12))).toBe(false);
    expect(opensAt(off, march(2, 17))).toBe(march(4, 9));
  });

  test('leaves what began the day before', () => {
    const night = hoursOf({ all: '22:00-6:00' }, only('2026-03-03', '8:00-9:00'));
    expect(closesAt(night, march(3, 1))).toBe(march(3, 6));
    expect(opensAt(night, march(3, 1))).toBe(march(3, 8));
    expect(isOpen(night, march(3, 23))).toBe(false);
    expect(isOpen(night, march(4, 1))).toBe(false);
  });

  test('goes on past its own midnight', () => {
    const late = { ...OFFICE_HOURS, today: only('2026-03-03', '20:00-9:00') };
    expect(closesAt(late, march(3, 21))).toBe(march(4, 17));
  });

  test('does nothing where hours are off', () => {
    const off = { ...DEFAULT_HOURS, today: only('2026-03-03', '') };
    expect(isOpen(off, march(3, 12))).toBe(true);
  });

  test('may take away the only opening of a week: the next is a fortnight on', () => {
    const mondays = hoursOf({ mon: '9:00-10:00' }, only('2026-03-09', ''));
    expect(opensAt(mondays, march(2, 9))).toBe(march(16, 9));
    expect(nextMorning(mondays, march(2, 9))).toBe(march(16, 9));
  });

  test('is set for the local date and taken back again', () => {
    const set = withToday(OFFICE_HOURS, march(3, 23, 59), ranges('1:00-2:00'));
    expect(set.today).toEqual(only('2026-03-03', '1:00-2:00'));
    expect(withToday(OFFICE_HOURS, march(3), []).today).toEqual(only('2026-03-03', ''));
    expect(withToday(set, march(3), null)).toEqual(OFFICE_HOURS);
  });
});

describe('the next morning', () => {
  test('is the first opening of a later day', () => {
    expect(nextMorning(OFFICE_HOURS, march(2, 3))).toBe(march(3, 9));
    expect(nextMorning(OFFICE_HOURS, march(2, 12))).toBe(march(3, 9));
    expect(nextMorning(OFFICE_HOURS, march(6, 23))).toBe(march(9, 9));
  });

  test('may be midnight', () => {
    const early = hoursOf({ tue: '0:00-4:00' });
    expect(nextMorning(early, march(2, 23, 59))).toBe(march(3));
  });

  test('is not a night that only goes on', () => {
    const night = hoursOf({ mon: '22:00-6:00', tue: '6:00-7:00, 12:00-13:00' });
    expect(nextMorning(night, march(2, 23))).toBe(march(3, 12));
    expect(nextMorning(hoursOf({ mon: '20:00-0:00', tue: '0:00-1:00' }), march(2, 21))).toBe(
      march(9, 20),
    );
  });

  test('is nine o’clock where hours are off, whatever the week says', () => {
    const off = { ...hoursOf({ all: '7:00-8:00' }), on: false };
    expect(nextMorning(off, march(7, 23, 59))).toBe(march(8, 9));
    expect(nextMorning(off, march(8))).toBe(march(9, 9));
  });

  test('is nine o’clock where nothing ever opens', () => {
    expect(nextMorning(hoursOf({ all: '0:00-0:00' }), march(2, 12))).toBe(march(3, 9));
    expect(nextMorning(hoursOf({}), march(31, 12))).toBe(wall(2026, 4, 1, 9));
  });
});
