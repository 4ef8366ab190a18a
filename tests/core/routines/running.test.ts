import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routineOf } from '../../../core/routines/routines.ts';
import { nextSecondAt, segmentsOfBreak } from '../../../core/routines/running.ts';
import { segmentsOf, totalMs } from '../../../core/routines/segments.ts';
import { elapsedAt } from '../../../core/schedule/deadline.ts';
import type { RunningBreak } from '../../../core/schedule/schedule.ts';
import { onBreak } from '../support/schedules.ts';
import { NINE } from '../support/times.ts';

const plain = (routine: string, ...legs: readonly string[]) => ({ routine, legs, swapped: false });

test('a break is laid out as its routine, for its legs', () => {
  const steps = routineOf('massage180')?.steps ?? [];
  expect(segmentsOfBreak(plain('massage180', 'left', 'right'))).toEqual(
    segmentsOf(steps, ['left', 'right']),
  );
  expect(totalMs(segmentsOfBreak(plain('massage180', 'left')))).toBe(100_000);
});

test('a break whose routine is no longer known has no segments', () => {
  for (const id of ['massage999', '', 'constructor'])
    expect(segmentsOfBreak(plain(id, 'left', 'right'))).toEqual([]);
});

const running = (changes: Partial<RunningBreak>): RunningBreak => {
  const { phase } = onBreak({ since: NINE, ...changes });
  if (phase.kind !== 'onBreak') throw new Error(phase.kind);
  return phase.break;
};

test('the next second is the routine’s own, whoever looks and whenever', () => {
  const moments = fc.integer({ min: -5000, max: 59_000 });
  fc.assert(
    fc.property(moments, fc.nat(58_000), fc.nat(999), (elapsedMs, later, soon) => {
      const one = running({ elapsedMs });
      const now = NINE + later;
      const at = nextSecondAt(one, now);
      if (at === undefined) {
        expect(elapsedAt(one, now)).toBe(one.totalMs);
        return;
      }
      expect(at).toBeGreaterThan(now);
      expect(at - now).toBeLessThanOrEqual(1000);
      expect(Math.abs(elapsedAt(one, at) % 1000)).toBe(0);
      // Another window, that looks a little later, is woken at the same moment.
      if (now + soon < at) expect(nextSecondAt(one, now + soon)).toBe(at);
    }),
  );
});

test('no second is waited for while it is paused, and at its end', () => {
  expect(nextSecondAt(running({ running: false }), NINE + 500)).toBeUndefined();
  for (const over of [60_000, 90_000])
    expect(nextSecondAt(running({}), NINE + over)).toBeUndefined();
  // A total that is no whole second has a last part that is none either.
  expect(nextSecondAt(running({ totalMs: 1500 }), NINE + 1200)).toBe(NINE + 1500);
});
