import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catchUp } from '../../../core/schedule/catch-up.ts';
import { deadlineOf, wakeBy } from '../../../core/schedule/deadline.ts';
import type { Rhythm } from '../../../core/schedule/rhythm.ts';
import type { Schedule } from '../../../core/schedule/schedule.ts';
import { type Lived, live } from '../support/lives.ts';
import { anyLife } from '../support/moments.ts';
import { anyRhythm, anySchedule } from '../support/stored.ts';
import { HOUR, MIN, NINE } from '../support/times.ts';

/** Longest the phase may still last: an interval, a pause's or a routine's most. */
function longest({ phase }: Schedule, { everyMin }: Rhythm): number {
  if (phase.kind === 'paused') return 25 * HOUR;
  if (phase.kind !== 'onBreak') return everyMin * MIN;
  return phase.break.running ? phase.break.totalMs : 30 * MIN;
}

const inEveryStep = (law: (step: Lived) => void) =>
  fc.assert(
    fc.property(anyLife, (life) => {
      live(life).forEach(law);
    }),
    { numRuns: 300 },
  );

describe('whatever the clock does', () => {
  test('catching up twice is catching up once', () => {
    inEveryStep(({ before, now, rhythm }) => {
      const once = catchUp(before, now, rhythm);
      expect(catchUp(once.schedule, now, rhythm)).toEqual({ schedule: once.schedule, ended: [] });
    });
  });

  test('what is pending lies in the future after every step', () => {
    inEveryStep(({ after, now, rhythm }) => {
      expect(deadlineOf(after, rhythm)).toBeGreaterThan(now);
      expect(wakeBy(after, rhythm)).toBeGreaterThan(now);
    });
  });

  test('nothing is ever further away than one interval, one pause or one routine', () => {
    inEveryStep(({ after, now, rhythm }) => {
      expect(deadlineOf(after, rhythm) - now).toBeLessThanOrEqual(longest(after, rhythm));
    });
  });

  test('a clock set back leaves as much time as was left', () => {
    inEveryStep(({ before, event, now, rhythm }) => {
      if (now >= before.seenAt || event.kind === 'rhythmChanged') return;
      const { schedule } = catchUp(before, now, rhythm);
      const left = deadlineOf(before, rhythm) - before.seenAt;
      expect(schedule.phase.kind).toBe(before.phase.kind);
      expect(deadlineOf(schedule, rhythm) - now).toBe(left);
    });
  });

  test('the clock that was looked at is the one remembered', () => {
    inEveryStep(({ after, now }) => {
      expect(after.seenAt).toBe(now);
    });
  });
});

describe('whatever schedule was stored', () => {
  const now = NINE;

  test('the first look brings it into bounds', () => {
    fc.assert(
      fc.property(anySchedule, anyRhythm, (stored, rhythm) => {
        const { schedule } = catchUp(stored, now, rhythm);
        const left = deadlineOf(schedule, rhythm) - now;
        expect(left).toBeGreaterThan(0);
        // The pause that a break was begun in comes into bounds at the look after its end.
        if (stored.phase.kind === 'onBreak' && schedule.phase.kind === 'paused') return;
        expect(left).toBeLessThanOrEqual(longest(schedule, rhythm));
      }),
    );
  });

  test('the second look at the same moment changes nothing', () => {
    fc.assert(
      fc.property(anySchedule, anyRhythm, (stored, rhythm) => {
        const once = catchUp(stored, now, rhythm);
        const twice = catchUp(once.schedule, now, rhythm);
        if (stored.phase.kind === 'onBreak' && once.schedule.phase.kind === 'paused') return;
        expect(twice).toEqual({ schedule: once.schedule, ended: [] });
      }),
    );
  });
});
