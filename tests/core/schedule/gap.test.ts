import { describe, expect, test } from 'vitest';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import { next } from '../../../core/schedule/next.ts';
import { attend, every, follow, onBreak, PLAN } from '../support/schedules.ts';
import { MIN, NINE, SEC } from '../support/times.ts';

const wake = (schedule: ReturnType<typeof onBreak>, now: number, plan = PLAN) =>
  next(schedule, { kind: 'wake' }, now, plan);
const three = onBreak({ totalMs: 3 * MIN });
/** A routine of three minutes, looked at until one minute into it. */
const aMinuteIn = attend(three, NINE + MIN);

describe('a routine under way', () => {
  test('is looked at every half minute, and at its end', () => {
    const looks = [];
    for (let at = three; at.phase.kind === 'onBreak'; ) {
      const then = wakeBy(at, PLAN);
      looks.push((then - NINE) / SEC);
      at = wake(at, then).schedule;
    }
    expect(looks).toEqual([30, 60, 90, 120, 180]);
  });

  test('paused, is looked at as rarely as a wait', () => {
    const paused = follow(aMinuteIn, [[NINE + MIN, 'pauseBreak']]);
    expect(wakeBy(paused, PLAN)).toBe(NINE + 6 * MIN);
  });

  test.each([0, 1, 19.999])('goes on where the look came %s s late', (lateSec) => {
    const { schedule, ended } = wake(aMinuteIn, NINE + 90 * SEC + lateSec * SEC);
    expect(ended).toEqual([]);
    expect(schedule.phase).toEqual(aMinuteIn.phase);
  });

  test.each([20, 40, 85])('waits, where it was last seen, after a gap: %s s late', (lateSec) => {
    const now = NINE + 90 * SEC + lateSec * SEC;
    const { schedule, ended } = wake(aMinuteIn, now);
    expect(ended).toEqual([]);
    expect(schedule.phase).toMatchObject({
      break: { elapsedMs: MIN, since: now, running: false, startedAt: NINE },
    });
  });

  test('a lid shut for two minutes of three: the routine waits, and its rest can be done', () => {
    const opened = NINE + 3 * MIN + 10 * SEC;
    const waits = wake(aMinuteIn, opened).schedule;
    const on = follow(waits, [[opened + 5 * SEC, 'resumeBreak']]);
    const { ended } = wake(attend(on, opened + 2 * MIN), opened + 2 * MIN + 5 * SEC);
    expect(ended).toMatchObject([{ outcome: 'finished', doneMs: 3 * MIN }]);
  });

  test('is over after a gap as long as the whole of it, with what was seen of it as done', () => {
    const { ended } = wake(aMinuteIn, NINE + 4 * MIN);
    expect(ended).toMatchObject([
      { outcome: 'interrupted', doneMs: MIN, endedAt: NINE + 90 * SEC },
    ]);
    expect(wake(aMinuteIn, NINE + 4 * MIN - 1).ended).toEqual([]);
  });

  test('is over after a gap that counts as an absence, however long it is itself', () => {
    const plan = every(30, { awayMin: 2 });
    const long = attend(onBreak({ totalMs: 15 * MIN }), NINE + MIN, { plan });
    expect(wake(long, NINE + 90 * SEC + 2 * MIN - 1, plan).ended).toEqual([]);
    expect(wake(long, NINE + 90 * SEC + 2 * MIN, plan).ended).toMatchObject([
      { outcome: 'interrupted', doneMs: MIN },
    ]);
  });

  test('near its end is given as long as the shortest alarm takes', () => {
    const massagedMs = { left: 0, right: 0 };
    const seek = { kind: 'seekBreak', elapsedMs: 175 * SEC, massagedMs } as const;
    const near = follow(aMinuteIn, [[NINE + MIN, seek]]);
    expect(wake(near, NINE + MIN + 49 * SEC).ended).toMatchObject([
      { outcome: 'finished', endedAt: NINE + 65 * SEC, doneMs: 65 * SEC },
    ]);
  });

  test('counts what was skipped before a gap as little as without one', () => {
    const massagedMs = { left: 0, right: 0 };
    const seek = { kind: 'seekBreak', elapsedMs: 2 * MIN, massagedMs } as const;
    const skipped = follow(aMinuteIn, [[NINE + 70 * SEC, seek]]);
    expect(wake(skipped, NINE + 5 * MIN).ended).toMatchObject([
      { outcome: 'interrupted', doneMs: 70 * SEC },
    ]);
  });
});

test('of a routine that was not begun, a gap leaves nothing to ask about', () => {
  const ready = onBreak({ totalMs: 3 * MIN, elapsedMs: -5 * SEC });
  const { schedule, ended } = wake(ready, NINE + 20 * MIN);
  expect(ended).toMatchObject([{ outcome: 'interrupted', doneMs: 0 }]);
  expect(schedule.ending).toBeUndefined();
  expect(wake(aMinuteIn, NINE + 20 * MIN).schedule.ending).toBe('untold');
});
