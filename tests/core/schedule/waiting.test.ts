import { describe, expect, test } from 'vitest';
import { beginSchedule } from '../../../core/schedule/catch-up.ts';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import { next } from '../../../core/schedule/next.ts';
import { begun, dueFrom, every, follow, HALF_HOURLY, waitingUntil } from '../support/schedules.ts';
import { HOUR, MIN, NINE, SEC } from '../support/times.ts';

const HALF_PAST = NINE + 30 * MIN;
/** Woken every five minutes, up to and including `until`. */
const heartbeats = (until: number) =>
  Array.from(
    { length: Math.floor((until - NINE) / (5 * MIN)) },
    (_, n) => [NINE + (n + 1) * 5 * MIN, 'wake'] as const,
  );

describe('a fresh schedule', () => {
  test('waits one interval', () => {
    expect(begun()).toEqual(waitingUntil(HALF_PAST));
  });

  test('becomes due when the interval is over', () => {
    const { phase } = follow(begun(), heartbeats(HALF_PAST));
    expect(phase).toEqual({ kind: 'due', dueSince: HALF_PAST, reminded: false });
  });

  test('is not due a millisecond before', () => {
    const { phase } = follow(begun(), [...heartbeats(NINE + 25 * MIN), [HALF_PAST - 1, 'wake']]);
    expect(phase.kind).toBe('waiting');
  });
});

describe('the next look at the clock', () => {
  test('comes a heartbeat after the last one', () => {
    expect(wakeBy(waitingUntil(HALF_PAST), HALF_HOURLY)).toBe(NINE + 5 * MIN);
  });

  test('comes at the deadline when that is nearer', () => {
    expect(wakeBy(waitingUntil(NINE + MIN), HALF_HOURLY)).toBe(NINE + MIN);
  });

  test('leaves out a heartbeat that lies within half a minute of the deadline', () => {
    const deadline = NINE + 5 * MIN + 30 * SEC;
    expect(wakeBy(waitingUntil(deadline), HALF_HOURLY)).toBe(deadline);
    expect(wakeBy(waitingUntil(deadline + 1), HALF_HOURLY)).toBe(NINE + 5 * MIN);
  });

  test('needs no heartbeat in a pause', () => {
    const paused = next(begun(), { kind: 'pause', until: NINE + 2 * HOUR }, NINE, HALF_HOURLY);
    expect(wakeBy(paused.schedule, HALF_HOURLY)).toBe(NINE + 2 * HOUR);
  });
});

describe('an absence', () => {
  const heartbeat = NINE + 5 * MIN;

  test('of five minutes after the expected look counts as rest: the wait starts anew', () => {
    const back = heartbeat + 5 * MIN;
    expect(follow(begun(), [[back, 'wake']])).toEqual(waitingUntil(back + 30 * MIN, back));
  });

  test('a millisecond shorter keeps the clock', () => {
    const back = heartbeat + 5 * MIN - 1;
    expect(follow(begun(), [[back, 'wake']])).toEqual(waitingUntil(HALF_PAST, back));
  });

  test('that begins at a deadline rests too, and brings no reminder on return', () => {
    const before = follow(begun(), heartbeats(NINE + 25 * MIN));
    const back = HALF_PAST + 5 * MIN;
    expect(follow(before, [[back, 'wake']]).phase).toEqual({
      kind: 'waiting',
      dueAt: back + 30 * MIN,
    });
  });

  test('shorter than that leaves a reminder due since its deadline', () => {
    const before = follow(begun(), heartbeats(NINE + 25 * MIN));
    expect(follow(before, [[HALF_PAST + 5 * MIN - 1, 'wake']]).phase).toEqual({
      kind: 'due',
      dueSince: HALF_PAST,
      reminded: false,
    });
  });

  test('takes a standing reminder along', () => {
    const back = NINE + 10 * MIN;
    expect(follow(dueFrom(NINE), [[back, 'wake']]).phase).toEqual({
      kind: 'waiting',
      dueAt: back + 30 * MIN,
    });
  });

  test('of years is one rest', () => {
    const back = NINE + 20 * 365 * 24 * HOUR;
    const schedule = follow(begun(), [[back, 'wake']]);
    expect(schedule).toEqual(waitingUntil(back + 30 * MIN, back));
  });
});

describe('a clock set back by an hour', () => {
  test('leaves a wait as long as it was', () => {
    const before = follow(begun(), heartbeats(NINE + 10 * MIN));
    const now = NINE + 10 * MIN - HOUR;
    expect(follow(before, [[now, 'wake']])).toEqual(waitingUntil(now + 20 * MIN, now));
  });

  test('leaves a standing reminder shown, and due as long as it was', () => {
    const before = follow(dueFrom(NINE), [[NINE + 4 * MIN, 'wake']]);
    const now = NINE + 4 * MIN - HOUR;
    expect(follow(before, [[now, 'wake']]).phase).toEqual({
      kind: 'due',
      dueSince: now - 4 * MIN,
      reminded: true,
    });
  });
});

test('an interval of five minutes works although the heartbeat is no shorter', () => {
  const rhythm = every(5);
  const schedule = beginSchedule(NINE, rhythm);
  expect(wakeBy(schedule, rhythm)).toBe(NINE + 5 * MIN);
  expect(follow(schedule, [[NINE + 5 * MIN, 'wake']], rhythm).phase.kind).toBe('due');
});
