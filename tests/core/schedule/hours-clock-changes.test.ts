import { describe, expect, test } from 'vitest';
import { closesAt, dayKey, isOpen, nextMorning, opensAt } from '../../../core/schedule/hours.ts';
import { hoursOf, OFFICE_HOURS } from '../support/hours.ts';
import { HOUR, MIN } from '../support/times.ts';
import { inZone, wall } from '../support/zones.ts';

const utc = (text: string) => Date.parse(`${text}Z`);
const everyDay = (text: string) => hoursOf({ all: text });
const berlin = <T>(run: () => T) => inZone('Europe/Berlin', run);

describe('a night is as long as the wall clock makes it', () => {
  test.each([
    ['Europe/Berlin', [2026, 3, 28], 7 * HOUR],
    ['Europe/Berlin', [2026, 10, 24], 9 * HOUR],
    ['America/New_York', [2026, 10, 31], 9 * HOUR],
    ['Australia/Lord_Howe', [2026, 10, 3], 7.5 * HOUR],
    ['Australia/Lord_Howe', [2026, 4, 4], 8.5 * HOUR],
    ['America/St_Johns', [2026, 3, 7], 7 * HOUR],
    ['America/St_Johns', [2010, 11, 6], 9 * HOUR],
    ['America/Sao_Paulo', [2018, 11, 3], 7 * HOUR],
    ['Asia/Kathmandu', [2026, 3, 28], 8 * HOUR],
  ] as const)('%s, the night from %j', (zone, [year, month, day], length) => {
    inZone(zone, () => {
      const hours = everyDay('22:00-6:00');
      const opens = wall(year, month, day, 22);
      expect(opensAt(hours, wall(year, month, day, 12))).toBe(opens);
      expect(closesAt(hours, opens)).toBe(opens + length);
      expect(isOpen(hours, opens + length - 1)).toBe(true);
      expect(isOpen(hours, opens + length)).toBe(false);
    });
  });
});

describe('the hour that spring leaves out', () => {
  const before = utc('2026-03-29T00:00:00'); // 1:00 in Berlin; an hour later it is 3:00

  test('moves an opening within it on by an hour', () => {
    berlin(() => {
      expect(opensAt(everyDay('2:30-5:00'), before)).toBe(before + HOUR + 30 * MIN);
      expect(opensAt(everyDay('2:00-5:00'), before)).toBe(before + HOUR);
    });
  });

  test('moves a closing within it on by an hour', () => {
    berlin(() => expect(closesAt(everyDay('1:00-2:30'), before)).toBe(before + 90 * MIN));
  });

  test('leaves nothing of a range that is all there is of it', () => {
    berlin(() => {
      expect(isOpen(everyDay('2:00-3:00'), before + HOUR)).toBe(false);
      expect(opensAt(everyDay('2:00-3:00'), before)).toBe(utc('2026-03-30T00:00:00'));
    });
  });

  test('swallows a range that would end before it begins', () => {
    berlin(() => {
      expect(isOpen(everyDay('2:30-3:15'), before + HOUR + 5 * MIN)).toBe(false);
      expect(opensAt(everyDay('2:30-3:15'), before)).toBe(utc('2026-03-30T00:30:00'));
    });
  });

  test('keeps ranges that touch within it together', () => {
    berlin(() => {
      expect(closesAt(everyDay('1:00-2:30, 2:30-6:00'), before)).toBe(utc('2026-03-29T04:00:00'));
    });
  });
});

describe('the hour that autumn has twice', () => {
  const before = utc('2026-10-24T23:00:00'); // 1:00 in Berlin; 2:00 comes an hour and two hours later

  test('opens and closes once, the first time', () => {
    berlin(() => {
      const hours = everyDay('2:15-2:45');
      expect(opensAt(hours, before)).toBe(before + 75 * MIN);
      expect(closesAt(hours, before + 80 * MIN)).toBe(before + 105 * MIN);
      expect(isOpen(hours, before + 140 * MIN)).toBe(false);
      expect(opensAt(hours, before + 80 * MIN)).toBe(utc('2026-10-26T01:15:00'));
    });
  });

  test('lies within a range that began the first time and ends after both', () => {
    berlin(() => {
      expect(closesAt(everyDay('2:30-4:00'), before + 90 * MIN)).toBe(before + 4 * HOUR);
      expect(isOpen(everyDay('2:30-4:00'), before + 125 * MIN)).toBe(true);
    });
  });
});

describe('midnight', () => {
  test('that is left out: the day begins at one', () => {
    inZone('America/Sao_Paulo', () => {
      const sunday = utc('2018-11-04T03:00:00');
      expect(opensAt(everyDay('0:00-8:00'), sunday - HOUR)).toBe(sunday);
      expect(nextMorning(hoursOf({}), sunday - HOUR)).toBe(sunday + 8 * HOUR);
    });
  });

  test('that comes twice: what the first began is still on when it is yesterday again', () => {
    inZone('America/St_Johns', () => {
      const sunday = utc('2010-11-07T02:30:00'); // a minute later it is Saturday, 23:01
      const hours = hoursOf({ sun: '0:00-5:00' });
      expect(dayKey(sunday + 30 * MIN)).toBe('2010-11-06');
      expect(isOpen(hours, sunday + 30 * MIN)).toBe(true);
      expect(closesAt(hours, sunday + 30 * MIN)).toBe(sunday + 6 * HOUR);
      // Sunday's morning has begun, and is not to come.
      expect(nextMorning(hours, sunday + 30 * MIN)).toBe(wall(2010, 11, 14));
    });
  });
});

describe('a day that a zone left out (Apia, 30 December 2011)', () => {
  const apia = <T>(run: () => T) => inZone('Pacific/Apia', run);
  const midnight = utc('2011-12-30T10:00:00'); // the end of the 29th, and the beginning of the 31st

  test('has no hours', () => {
    apia(() => {
      expect(opensAt(hoursOf({ fri: '9:00-17:00' }), midnight - HOUR)).toBe(wall(2012, 1, 6, 9));
      expect(nextMorning(everyDay('9:00-17:00'), midnight - HOUR)).toBe(midnight + 9 * HOUR);
    });
  });

  test('does not part the night of the day before', () => {
    apia(() => {
      const hours = hoursOf({ thu: '22:00-6:00' });
      expect(isOpen(hours, midnight + 5 * HOUR)).toBe(true);
      expect(closesAt(hours, midnight - HOUR)).toBe(midnight + 6 * HOUR);
    });
  });
});

test('on a journey, the same hours follow the clock of where one is', () => {
  const at = utc('2026-06-10T14:00:00'); // a Wednesday; 16:00 in Berlin, 10:00 in New York
  const here = () => [
    isOpen(OFFICE_HOURS, at),
    closesAt(OFFICE_HOURS, at),
    opensAt(OFFICE_HOURS, at),
  ];
  expect(inZone('Europe/Berlin', here)).toEqual([
    true,
    utc('2026-06-10T15:00:00'),
    utc('2026-06-11T07:00:00'),
  ]);
  expect(inZone('America/New_York', here)).toEqual([
    true,
    utc('2026-06-10T21:00:00'),
    utc('2026-06-11T13:00:00'),
  ]);
  expect(inZone('Asia/Kathmandu', here)).toEqual([false, null, utc('2026-06-11T03:15:00')]);
});
