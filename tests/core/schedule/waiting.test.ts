import { describe, expect, test } from 'vitest';
import { beginSchedule } from '../../../core/schedule/catch-up.ts';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import { next } from '../../../core/schedule/next.ts';
import {
  attend,
  backAt,
  begun,
  dueFrom,
  every,
  follow,
  inPhase,
  PLAN,
  pauseUntil,
  shown,
  shownTwice,
  unshown,
  waiting,
  waitingUntil,
} from '../support/schedules.ts';
import { HOUR, MIN, NINE, SEC } from '../support/times.ts';

const HALF_PAST = NINE + 30 * MIN;
describe('a fresh schedule', () => {
  test('waits one interval', () => {
    expect(begun()).toEqual(waitingUntil(HALF_PAST));
  });

  test('becomes due when the interval is over', () => {
    const { phase } = attend(begun(), HALF_PAST);
    expect(phase).toEqual(unshown(HALF_PAST));
  });

  test('is not due a millisecond before', () => {
    const { phase } = follow(attend(begun(), HALF_PAST - 1), [[HALF_PAST - 1, 'wake']]);
    expect(phase.kind).toBe('waiting');
  });
});

describe('the next look at the clock', () => {
  test('comes a heartbeat after the last one', () => {
    expect(wakeBy(waitingUntil(HALF_PAST), PLAN)).toBe(NINE + 5 * MIN);
  });

  test('comes at the deadline when that is nearer', () => {
    expect(wakeBy(waitingUntil(NINE + MIN), PLAN)).toBe(NINE + MIN);
  });

  test('leaves out a heartbeat that lies within half a minute of the deadline', () => {
    const deadline = NINE + 5 * MIN + 30 * SEC;
    const missedAt = (at: number) => inPhase(shownTwice(at - 30 * MIN), NINE);
    expect(wakeBy(missedAt(deadline), PLAN)).toBe(deadline);
    expect(wakeBy(missedAt(deadline + 1), PLAN)).toBe(NINE + 5 * MIN);
  });

  test('comes three, two and one minutes before the break, for the badge to count', () => {
    const dueAt = NINE + 4 * MIN;
    const looks = [1, 2, 3].map((minute) => NINE + minute * MIN);
    for (const [n, at] of looks.entries())
      expect(wakeBy(waitingUntil(dueAt, looks[n - 1] ?? NINE), PLAN)).toBe(at);
    expect(wakeBy(waitingUntil(dueAt, NINE + 3 * MIN), PLAN)).toBe(dueAt);
    // Not in the minutes before those: each of them wakes the worker.
    expect(wakeBy(waitingUntil(NINE + 10 * MIN), PLAN)).toBe(NINE + 5 * MIN);
  });

  test('needs no heartbeat in a pause', () => {
    const paused = next(begun(), pauseUntil(NINE + 2 * HOUR), NINE, PLAN);
    expect(wakeBy(paused.schedule, PLAN)).toBe(NINE + 2 * HOUR);
  });
});

describe('an absence', () => {
  const heartbeat = NINE + 5 * MIN;

  test('of five minutes after the expected look counts as rest: the wait starts anew', () => {
    const back = heartbeat + 5 * MIN;
    expect(follow(begun(), [[back, 'wake']])).toEqual(backAt(back));
  });

  test('a millisecond shorter keeps the clock', () => {
    const back = heartbeat + 5 * MIN - 1;
    expect(follow(begun(), [[back, 'wake']])).toEqual({
      ...begun(),
      seenAt: back,
      // Whoever it was may have just come back.
      quietUntil: back + 30_000,
    });
  });

  test('that begins at a deadline rests too, and brings no reminder on return', () => {
    const before = attend(begun(), HALF_PAST - 1);
    const back = HALF_PAST + 5 * MIN;
    expect(follow(before, [[back, 'wake']]).phase).toEqual(waiting(back + 30 * MIN));
  });

  test('shorter than that leaves a reminder due since its deadline', () => {
    const before = attend(begun(), HALF_PAST - 1);
    expect(follow(before, [[HALF_PAST + 5 * MIN - 1, 'wake']]).phase).toEqual(unshown(HALF_PAST));
  });

  test('takes a standing reminder along', () => {
    const back = NINE + 10 * MIN;
    expect(follow(dueFrom(NINE), [[back, 'wake']]).phase).toEqual(waiting(back + 30 * MIN));
  });

  test('of years is one rest', () => {
    const back = NINE + 20 * 365 * 24 * HOUR;
    expect(follow(begun(), [[back, 'wake']])).toEqual(backAt(back));
  });
});

describe('a clock set back by an hour', () => {
  test('leaves a wait as long as it was', () => {
    const before = attend(begun(), NINE + 10 * MIN);
    const now = NINE + 10 * MIN - HOUR;
    expect(follow(before, [[now, 'wake']])).toMatchObject({
      phase: waiting(now + 20 * MIN),
      ...{ seenAt: now, satSince: now - 10 * MIN },
    });
  });

  test('leaves a standing reminder shown, and due as long as it was', () => {
    const before = follow(dueFrom(NINE), [[NINE + 4 * MIN, 'wake']]);
    const now = NINE + 4 * MIN - HOUR;
    expect(follow(before, [[now, 'wake']]).phase).toEqual({
      ...shown(now - 4 * MIN),
      touched: true,
    });
  });
});

test('an interval of five minutes works although the heartbeat is no shorter', () => {
  const plan = every(5);
  const schedule = beginSchedule(NINE, plan);
  expect(wakeBy(waitingUntil(NINE + 5 * MIN), plan)).toBe(NINE + 2 * MIN);
  expect(follow(schedule, [[NINE + 5 * MIN, 'wake']], plan).phase.kind).toBe('due');
});
