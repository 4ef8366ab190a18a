import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closesAt,
  isHours,
  isOpen,
  nextMorning,
  opensAt,
  type WorkingHours,
} from '../../../core/schedule/hours.ts';
import { clockOf, drawn, look } from '../support/hours-oracle.ts';
import { DAY, MIN } from '../support/times.ts';
import { inZone } from '../support/zones.ts';

const utc = (text: string) => Date.parse(`${text}Z`);

/** Moments at which the wall clock jumps, and one where it does not. */
const CHANGES = [
  ['Europe/Berlin', '2026-03-29T01:00'],
  ['Europe/Berlin', '2026-10-25T01:00'],
  ['America/New_York', '2026-03-08T07:00'],
  ['America/New_York', '2026-11-01T06:00'],
  ['Australia/Lord_Howe', '2026-04-04T15:00'],
  ['Australia/Lord_Howe', '2026-10-03T15:30'],
  ['America/St_Johns', '2026-03-08T05:30'],
  ['America/St_Johns', '2010-11-07T02:31'],
  ['America/Sao_Paulo', '2018-11-04T03:00'],
  ['America/Sao_Paulo', '2018-02-18T02:00'],
  ['Pacific/Apia', '2011-12-30T10:00'],
  ['Asia/Kathmandu', '2026-03-29T01:00'],
] as const;

/** Often a time at which clocks change, or the same one again. */
const anyMinute = fc.oneof(
  fc.constantFrom(0, 1, 15, 30, 60, 90, 120, 135, 150, 180, 195, 540, 1020, 1380, 1410, 1439),
  fc.integer({ min: 0, max: 1439 }),
);
const anyRanges = fc.array(fc.record({ from: anyMinute, to: anyMinute }), { maxLength: 3 });
const anyWeek = fc.array(anyRanges, { minLength: 7, maxLength: 7 });

/** Hours with something else on one of the days around a moment, as often as not. */
const anyHours = (around: number): fc.Arbitrary<WorkingHours> =>
  fc.record({
    on: fc.constant(true),
    week: anyWeek,
    today: fc.option(
      fc.record({
        day: fc
          .integer({ min: -2, max: 2 })
          .map((days) => new Date(around + days * DAY).toISOString().slice(0, 10)),
        ranges: anyRanges,
      }),
    ),
  });

describe('drawn minute by minute on the wall clock, hours are the same', () => {
  test.each(CHANGES)('%s around %s', (zone, text) => {
    const change = utc(text);
    const clock = clockOf(zone, change - 6 * DAY, change + 9 * DAY);
    const end = change + 7 * DAY;
    // Just around the change, and on the days about it.
    const anyMoment = fc.oneof(
      fc.integer({ min: change - 4 * 60 * MIN, max: change + 4 * 60 * MIN }),
      fc.integer({ min: -36 * 60, max: 36 * 60 }).map((minutes) => change + minutes * MIN),
    );
    // What lies beyond the clock's end is not compared, only that it does.
    const seen = (at: number | null) => (at !== null && at < end ? at : null);
    inZone(zone, () => {
      fc.assert(
        fc.property(anyHours(change), fc.array(anyMoment, { minLength: 5 }), (hours, moments) => {
          const open = drawn(clock, hours);
          for (const at of moments) {
            const expected = look(clock, open, at);
            expect(isOpen(hours, at)).toBe(expected.isOpen);
            expect(seen(closesAt(hours, at))).toBe(seen(expected.closesAt));
            expect(seen(opensAt(hours, at))).toBe(seen(expected.opensAt));
            const morning = seen(expected.nextMorning);
            if (morning !== null) expect(nextMorning(hours, at)).toBe(morning);
          }
        }),
        { numRuns: 60 },
      );
    });
  });
});

describe('in any zone, at any time', () => {
  const anyMoment = fc.integer({ min: utc('2000-01-01T00:00'), max: utc('2040-01-01T00:00') });
  const anyCase = anyMoment.chain((at) => fc.tuple(fc.constant(at), anyHours(at)));
  const always = (law: (at: number, hours: WorkingHours) => void) =>
    fc.assert(
      fc.property(fc.constantFrom(...CHANGES), anyCase, ([zone], [at, hours]) =>
        inZone(zone, () => law(at, hours)),
      ),
      { numRuns: 400 },
    );

  test('hours are open until they close, and not then', () => {
    always((at, hours) => {
      const closes = closesAt(hours, at);
      if (closes === null) return;
      expect(closes).toBeGreaterThan(at);
      expect([isOpen(hours, at), isOpen(hours, closes - 1), isOpen(hours, closes)]).toEqual([
        true,
        true,
        false,
      ]);
    });
  });

  test('hours are closed until they open, and not then', () => {
    always((at, hours) => {
      const opens = opensAt(hours, at);
      if (opens === null) return;
      expect(opens).toBeGreaterThan(at);
      expect([isOpen(hours, opens - 1), isOpen(hours, opens)]).toEqual([false, true]);
    });
  });

  test('one that is closed opens, and one that is open and will open again closes before', () => {
    always((at, hours) => {
      const opens = opensAt(hours, at);
      if (!isOpen(hours, at)) {
        expect(closesAt(hours, at)).toBeNull();
        if (isHours(hours)) expect(opens).not.toBeNull();
      } else if (opens !== null) {
        expect(closesAt(hours, at) ?? Number.POSITIVE_INFINITY).toBeLessThan(opens);
      }
    });
  });

  test('the next morning is to come, on another day and within a fortnight', () => {
    always((at, hours) => {
      const morning = nextMorning(hours, at);
      expect(morning).toBeGreaterThan(at);
      expect(morning - at).toBeLessThanOrEqual(16 * DAY);
      expect(new Date(morning).toDateString()).not.toBe(new Date(at).toDateString());
    });
  });
});
