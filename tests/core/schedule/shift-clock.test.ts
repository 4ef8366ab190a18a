import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftClock } from '../../../core/schedule/shift-clock.ts';
import { anySchedule } from '../support/stored.ts';
import { DAY, HOUR } from '../support/times.ts';

/** Every field that holds a moment of the clock, and not a length of time or a count. */
const MOMENTS = new Set([
  ...['dueAt', 'dueSince', 'shownAt', 'until', 'askAt', 'startedAt', 'since'],
  ...['satSince', 'goneAt', 'quietUntil', 'meetingUntil', 'eyesAt'],
]);

/** The same, with every moment in it moved. */
function moved(value: unknown, by: number, key = ''): unknown {
  if (typeof value === 'number') return MOMENTS.has(key) ? value + by : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, moved(one, by, name)]),
  );
}

test('a clock that was set back takes every moment along, but for what is past and what the wall says', () => {
  fc.assert(
    fc.property(anySchedule, fc.integer({ min: -400 * DAY, max: -1 }), (schedule, by) => {
      const { last, phase, ...counted } = schedule;
      // Working hours go by the wall clock, wherever it was set to.
      const after = phase.kind === 'off' ? phase : moved(phase, by);
      expect(shiftClock(schedule, by)).toEqual({
        ...(moved(counted, by) as object),
        ...{ last, phase: after },
      });
    }),
  );
});

test('set back and forth again, everything is as it was', () => {
  fc.assert(
    fc.property(anySchedule, (schedule) => {
      expect(shiftClock(shiftClock(schedule, -HOUR), HOUR)).toEqual(schedule);
    }),
  );
});
