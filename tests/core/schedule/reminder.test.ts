import { describe, expect, test } from 'vitest';
import {
  dueFrom,
  follow,
  inPhase,
  onBreak,
  pausedUntil,
  waitingUntil,
} from '../support/schedules.ts';
import { MIN, NINE } from '../support/times.ts';

const later = (minutes: number) => ({ kind: 'waiting', dueAt: NINE + minutes * MIN }) as const;

describe('Later', () => {
  test('puts a due break off by five minutes from now', () => {
    const now = NINE + 2 * MIN;
    expect(follow(dueFrom(NINE), [[now, 'later']]).phase).toEqual(later(2 + 5));
  });

  test('puts a coming break off by five minutes more', () => {
    expect(follow(waitingUntil(NINE + 10 * MIN), [[NINE, 'later']]).phase).toEqual(later(15));
  });

  test('pressed again and again never makes it further than one interval', () => {
    const often = Array.from({ length: 9 }, () => [NINE, 'later'] as const);
    expect(follow(waitingUntil(NINE + 10 * MIN), often).phase).toEqual(later(30));
  });

  test('changes nothing in a pause or in a break', () => {
    for (const schedule of [pausedUntil(NINE + 60 * MIN), onBreak()]) {
      expect(follow(schedule, [[NINE, 'later']])).toEqual(schedule);
    }
  });

  test('does not count the break as had', () => {
    expect(follow(dueFrom(NINE), [[NINE, 'later']]).turn).toBe(0);
  });
});

describe('a standing reminder', () => {
  const due = (dueSince: number, reminded: boolean) => ({ kind: 'due', dueSince, reminded });
  const untouched = (until: number) =>
    Array.from({ length: until / 5 }, (_, n) => [NINE + (n + 1) * 5 * MIN, 'wake'] as const);

  test('is noted as shown', () => {
    const event = { kind: 'reminded', dueSince: NINE } as const;
    expect(follow(dueFrom(NINE, false), [[NINE, event]]).phase).toEqual(due(NINE, true));
  });

  test('is not taken for shown because another one was', () => {
    const event = { kind: 'reminded', dueSince: NINE - 30 * MIN } as const;
    expect(follow(dueFrom(NINE, false), [[NINE, event]]).phase).toEqual(due(NINE, false));
  });

  test('is shown again by a browser that started anew', () => {
    expect(follow(dueFrom(NINE), [[NINE + MIN, 'browserStarted']]).phase).toEqual(due(NINE, false));
  });

  test('is not shown again by a mere wake-up', () => {
    expect(follow(dueFrom(NINE), [[NINE + MIN, 'wake']]).phase).toEqual(due(NINE, true));
  });

  test('is missed an interval later, and a new one stands in its place', () => {
    const schedule = follow(dueFrom(NINE), untouched(30));
    expect(schedule.phase).toEqual(due(NINE + 30 * MIN, false));
    expect(schedule.turn).toBe(1);
  });

  test('is not yet missed a little before', () => {
    const schedule = follow(dueFrom(NINE), [...untouched(25), [NINE + 30 * MIN - 1, 'wake']]);
    expect(schedule.phase).toEqual(due(NINE, true));
    expect(schedule.turn).toBe(0);
  });
});

test('a start of the browser leaves every other phase as it is', () => {
  for (const schedule of [waitingUntil(NINE + MIN), pausedUntil(NINE + MIN), onBreak()]) {
    expect(follow(schedule, [[NINE, 'browserStarted']])).toEqual(schedule);
  }
});

test('"shown" without anything due changes nothing', () => {
  const schedule = inPhase(later(10));
  expect(follow(schedule, [[NINE, { kind: 'reminded', dueSince: NINE }]])).toEqual(schedule);
});
