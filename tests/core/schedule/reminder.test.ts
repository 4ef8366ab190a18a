import { describe, expect, test } from 'vitest';
import {
  attend,
  dueFrom,
  follow,
  inPhase,
  LATER,
  onBreak,
  pausedUntil,
  reminded,
  shown,
  shownTwice,
  unshown,
  waiting,
  waitingUntil,
} from '../support/schedules.ts';
import { MIN, NINE } from '../support/times.ts';

const later = (minutes: number) => waiting(NINE + minutes * MIN);

describe('Later', () => {
  test('puts a due break off by five minutes from now', () => {
    const now = NINE + 2 * MIN;
    expect(follow(dueFrom(NINE), [[now, LATER]]).phase).toEqual(later(2 + 5));
  });

  test('puts a coming break off by five minutes more', () => {
    expect(follow(waitingUntil(NINE + 10 * MIN), [[NINE, LATER]]).phase).toEqual(later(15));
  });

  test('pressed again and again puts it off three times, and no more', () => {
    const often = Array.from({ length: 9 }, () => [NINE, LATER] as const);
    expect(follow(waitingUntil(NINE + 10 * MIN), often).phase).toEqual(later(10 + 3 * 5));
  });

  test('changes nothing in a pause or in a break', () => {
    for (const schedule of [pausedUntil(NINE + 60 * MIN), onBreak()]) {
      expect(follow(schedule, [[NINE, LATER]])).toEqual(schedule);
    }
  });

  test('does not count the break as had', () => {
    expect(follow(dueFrom(NINE), [[NINE, LATER]]).turn).toBe(0);
  });
});

describe('a standing reminder', () => {
  const standing = inPhase(shownTwice(NINE));

  test('is noted as shown', () => {
    const after = follow(dueFrom(NINE, false), [[NINE, reminded(NINE)]]);
    expect(after.phase).toEqual(shown(NINE));
    expect(after.shown).toBe(1);
  });

  test('is not taken for shown because another one was', () => {
    const other = reminded(NINE - 30 * MIN);
    expect(follow(dueFrom(NINE, false), [[NINE, other]]).phase).toEqual(unshown(NINE));
  });

  test('is shown again by a browser that started anew, for its second time', () => {
    const { phase } = follow(dueFrom(NINE), [[NINE + MIN, 'browserStarted']]);
    expect(phase).toEqual({ ...shownTwice(NINE), reminded: false });
  });

  test('is not shown again by a mere wake-up', () => {
    expect(follow(dueFrom(NINE), [[NINE + MIN, 'wake']]).phase).toEqual(shown(NINE));
  });

  test('is missed an interval later, and a new one stands in its place', () => {
    const schedule = attend(standing, NINE + 30 * MIN);
    expect(schedule.phase).toEqual(unshown(NINE + 30 * MIN));
    expect(schedule.turn).toBe(1);
  });

  test('is not yet missed a little before', () => {
    const last = NINE + 30 * MIN - 1;
    const schedule = follow(attend(standing, last), [[last, 'wake']]);
    expect(schedule.phase).toEqual({ ...standing.phase, touched: true });
    expect(schedule.turn).toBe(0);
  });
});

test('a start of the browser leaves every other phase as it is', () => {
  for (const schedule of [waitingUntil(NINE + MIN), pausedUntil(NINE + MIN), onBreak()]) {
    expect(follow(schedule, [[NINE, 'browserStarted']])).toEqual(schedule);
  }
});

test('"shown" without anything due changes nothing', () => {
  const schedule = waitingUntil(NINE + 10 * MIN);
  expect(follow(schedule, [[NINE, reminded(NINE)]])).toEqual(schedule);
});
