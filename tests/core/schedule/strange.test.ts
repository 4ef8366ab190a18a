import { describe, expect, test } from 'vitest';
import { catchUp } from '../../../core/schedule/catch-up.ts';
import { every, inPhase, PLAN, paused, shown, waiting } from '../support/schedules.ts';
import { DAY, MIN, NINE } from '../support/times.ts';

const AGES = 8_640_000_000_000_000;

describe('a stored schedule no rule can have produced', () => {
  test('waiting for ages waits one interval', () => {
    const { schedule } = catchUp(inPhase(waiting(AGES)), NINE, PLAN);
    expect(schedule.phase).toEqual(waiting(NINE + 30 * MIN));
  });

  test('due in the future is due now', () => {
    const stored = inPhase(shown(AGES));
    const { phase } = catchUp(stored, NINE, PLAN).schedule;
    expect(phase).toMatchObject({ dueSince: NINE, shownAt: NINE });
  });

  test('put off more often than anybody can waits no longer for it', () => {
    const stored = inPhase(waiting(AGES), NINE, { laters: 1_000_000 });
    const { phase } = catchUp(stored, NINE, PLAN).schedule;
    // Ten times half an hour is the most there is.
    expect(phase).toMatchObject({ kind: 'waiting' });
    expect(phase.kind === 'waiting' && phase.dueAt).toBeLessThanOrEqual(NINE + 330 * MIN);
  });

  test('paused for ages is paused until a working morning can be', () => {
    const { schedule } = catchUp(inPhase(paused(AGES)), NINE, PLAN);
    expect(schedule.phase).toEqual(paused(NINE + 15 * DAY));
  });

  test('seen in the far future is settled without counting through all the time between', () => {
    // 200 years: enough to be noticed, not enough to hang the test.
    const stored = inPhase(shown(NINE), NINE + 200 * 365 * DAY);
    const { schedule } = catchUp(stored, NINE, every(180));
    expect(schedule.turn).toBeLessThanOrEqual(2);
  });
});
