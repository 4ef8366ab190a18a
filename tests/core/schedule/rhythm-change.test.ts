import { describe, expect, test } from 'vitest';
import { next } from '../../../core/schedule/next.ts';
import type { Schedule } from '../../../core/schedule/schedule.ts';
import {
  dueFrom,
  every,
  inPhase,
  onBreak,
  pausedUntil,
  shownTwice,
  unshown,
  waiting as until,
  waitingUntil,
} from '../support/schedules.ts';
import { HOUR, MIN, NINE } from '../support/times.ts';

const change = (schedule: Schedule, from: number, to: number, now = NINE) =>
  next(schedule, { kind: 'planChanged', from: every(from) }, now, every(to)).schedule;
const waiting = (minutes: number) => until(NINE + minutes * MIN);

describe('a rhythm changed in mid-wait', () => {
  test('made longer waits longer, and what has passed counts', () => {
    expect(change(waitingUntil(NINE + 20 * MIN), 30, 45).phase).toEqual(waiting(35));
  });

  test('made shorter waits less, and what has passed counts', () => {
    expect(change(waitingUntil(NINE + 20 * MIN), 30, 25).phase).toEqual(waiting(15));
  });

  test('made shorter than what has passed nudges in a minute, not at once', () => {
    expect(change(waitingUntil(NINE + 10 * MIN), 60, 30).phase).toEqual(waiting(1));
  });

  test('never waits longer than the new interval', () => {
    // Put off with Later, there is more than one interval of the new rhythm left.
    expect(change(waitingUntil(NINE + 30 * MIN), 30, 5).phase).toEqual(waiting(5));
  });

  test('saved unchanged changes nothing', () => {
    const schedule = waitingUntil(NINE + 20 * MIN);
    expect(change(schedule, 30, 30)).toEqual(schedule);
  });

  test('leaves what was already due under the old rhythm due', () => {
    const now = NINE + MIN;
    expect(change(waitingUntil(NINE), 30, 60, now).phase).toEqual(unshown(NINE));
  });
});

describe('a rhythm made shorter while a reminder stands', () => {
  /** Seen five minutes ago, so nobody was away. */
  const dueFor = (minutes: number): Schedule =>
    inPhase(shownTwice(NINE - minutes * MIN), NINE - 5 * MIN);

  test('leaves it standing: whoever changes a setting is not away', () => {
    expect(change(dueFor(50), 60, 30).phase.kind).toBe('due');
  });

  test('does not count it as missed, nor remind again, at once', () => {
    const { phase, turn } = change(dueFor(32), 60, 30);
    expect(phase).toMatchObject({ kind: 'due', reminded: true });
    expect(turn).toBe(0);
  });
});

test('a rhythm made longer leaves a standing reminder as it is', () => {
  expect(change(dueFrom(NINE), 30, 60)).toEqual(dueFrom(NINE));
});

test('a changed rhythm leaves a pause and a break as they are', () => {
  for (const schedule of [pausedUntil(NINE + HOUR), onBreak()]) {
    expect(change(schedule, 180, 5)).toEqual(schedule);
  }
});
