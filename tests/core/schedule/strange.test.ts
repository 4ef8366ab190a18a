import { describe, expect, test } from 'vitest';
import { catchUp } from '../../../core/schedule/catch-up.ts';
import { every, HALF_HOURLY, inPhase } from '../support/schedules.ts';
import { DAY, HOUR, MIN, NINE } from '../support/times.ts';

const AGES = 8_640_000_000_000_000;

describe('a stored schedule no rule can have produced', () => {
  test('waiting for ages waits one interval', () => {
    const { schedule } = catchUp(inPhase({ kind: 'waiting', dueAt: AGES }), NINE, HALF_HOURLY);
    expect(schedule.phase).toEqual({ kind: 'waiting', dueAt: NINE + 30 * MIN });
  });

  test('due in the future is due now', () => {
    const stored = inPhase({ kind: 'due', dueSince: AGES, reminded: true });
    expect(catchUp(stored, NINE, HALF_HOURLY).schedule.phase).toMatchObject({ dueSince: NINE });
  });

  test('paused for ages is paused for a day at most', () => {
    const { schedule } = catchUp(inPhase({ kind: 'paused', until: AGES }), NINE, HALF_HOURLY);
    expect(schedule.phase).toEqual({ kind: 'paused', until: NINE + 25 * HOUR });
  });

  test('seen in the far future is settled without counting through all the time between', () => {
    // 200 years: enough to be noticed, not enough to hang the test.
    const stored = inPhase({ kind: 'due', dueSince: NINE, reminded: true }, NINE + 200 * 365 * DAY);
    const { schedule } = catchUp(stored, NINE, every(180));
    expect(schedule.turn).toBeLessThanOrEqual(2);
  });
});
