import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catchUp } from '../../../core/schedule/catch-up.ts';
import { nextDeadline, READY_MS, wakeBy } from '../../../core/schedule/deadline.ts';
import type { Plan } from '../../../core/schedule/plan.ts';
import type { Schedule } from '../../../core/schedule/schedule.ts';
import { type Lived, live } from '../support/lives.ts';
import { anyLife } from '../support/moments.ts';
import { anyPlan, anySchedule } from '../support/stored.ts';
import { DAY, HOUR, MIN, NINE } from '../support/times.ts';

/** Longest the phase may still last: an interval, put off or not, a pause's, routine's or meeting's most. */
function longest({ phase, laters }: Schedule, { rhythm }: Plan): number {
  if (phase.kind === 'paused') return 15 * DAY;
  if (phase.kind === 'waiting') return (rhythm.everyMin + laters * 30) * MIN;
  if (phase.kind === 'due' && phase.shownAt !== null) return rhythm.everyMin * MIN;
  if (phase.kind !== 'onBreak') return 12 * HOUR;
  return phase.break.running ? READY_MS + phase.break.totalMs : 30 * MIN;
}

/** What time alone decides next; undefined where that is nothing. */
const pending = (schedule: Schedule, plan: Plan) =>
  nextDeadline(schedule, plan, schedule.seenAt)?.at;
/** And how long until then. */
const left = (schedule: Schedule, plan: Plan) =>
  (pending(schedule, plan) ?? schedule.seenAt) - schedule.seenAt;

const inEveryStep = (law: (step: Lived) => void) =>
  fc.assert(
    fc.property(anyLife, (life) => {
      live(life).forEach(law);
    }),
    { numRuns: 300 },
  );

describe('whatever the clock does', () => {
  test('catching up twice is catching up once', () => {
    inEveryStep(({ before, now, plan }) => {
      const once = catchUp(before, now, plan);
      expect(catchUp(once.schedule, now, plan)).toEqual({
        schedule: once.schedule,
        ...{ ended: [], notes: [] },
      });
    });
  });

  test('what is pending lies in the future after every step', () => {
    inEveryStep(({ after, now, plan }) => {
      expect(pending(after, plan) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now);
      expect(wakeBy(after, plan)).toBeGreaterThan(now);
    });
  });

  test('nothing is ever further away than one interval, one pause or one routine', () => {
    inEveryStep(({ after, plan }) => {
      expect(left(after, plan)).toBeLessThanOrEqual(longest(after, plan));
    });
  });

  test('a clock set back leaves as much time as was left', () => {
    inEveryStep(({ before, event, now, plan }) => {
      if (now >= before.seenAt || event.kind === 'planChanged') return;
      const { schedule } = catchUp(before, now, plan);
      expect(schedule.phase.kind).toBe(before.phase.kind);
      expect(left(schedule, plan)).toBe(left(before, plan));
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
      fc.property(anySchedule, anyPlan, (stored, plan) => {
        const { schedule } = catchUp(stored, now, plan);
        expect(pending(schedule, plan) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now);
        // The pause that a break was begun in comes into bounds at the look after its end.
        if (stored.phase.kind === 'onBreak' && schedule.phase.kind === 'paused') return;
        expect(left(schedule, plan)).toBeLessThanOrEqual(longest(schedule, plan));
      }),
    );
  });

  test('the second look at the same moment changes nothing', () => {
    fc.assert(
      fc.property(anySchedule, anyPlan, (stored, plan) => {
        const once = catchUp(stored, now, plan);
        const twice = catchUp(once.schedule, now, plan);
        if (stored.phase.kind === 'onBreak' && once.schedule.phase.kind === 'paused') return;
        expect(twice).toEqual({
          schedule: once.schedule,
          ...{ ended: [], notes: [] },
        });
      }),
    );
  });
});
