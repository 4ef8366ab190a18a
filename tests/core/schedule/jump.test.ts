import { describe, expect, test } from 'vitest';
import { READY_MS } from '../../../core/schedule/deadline.ts';
import { next } from '../../../core/schedule/next.ts';
import type { ScheduleEvent } from '../../../core/schedule/schedule.ts';
import { follow, onBreak, PLAN } from '../support/schedules.ts';
import { HOUR, MIN, NINE, SEC } from '../support/times.ts';

const step = (schedule = onBreak(), event: ScheduleEvent = { kind: 'wake' }, now = NINE) =>
  next(schedule, event, now, PLAN);
const massagedMs = { left: 4 * SEC, right: 3 * SEC };
const seek = (elapsedMs: number) => ({ kind: 'seekBreak', elapsedMs, massagedMs }) as const;
const stop = { kind: 'endBreak', outcome: 'stopped' } as const;

describe('a jump within a break', () => {
  test('goes on from where it leads', () => {
    expect(step(onBreak(), seek(45 * SEC), NINE + 5 * SEC).schedule.phase).toMatchObject({
      break: { elapsedMs: 45 * SEC, fromMs: 45 * SEC, since: NINE + 5 * SEC, running: true },
    });
  });

  test('to the end ends it at once', () => {
    const { schedule, ended } = step(onBreak(), seek(MIN), NINE + SEC);
    expect(ended).toMatchObject([{ endedAt: NINE + SEC, outcome: 'finished' }]);
    expect(schedule.phase.kind).toBe('waiting');
  });

  test('stays within the routine', () => {
    const first = { elapsedMs: -READY_MS, fromMs: 0 };
    expect(step(onBreak(), seek(-MIN)).schedule.phase).toMatchObject({ break: first });
    expect(step(onBreak(), seek(MIN + 1)).ended).toMatchObject([{ endedAt: NINE }]);
  });

  test('to the end of a paused break ends it too', () => {
    const { schedule, ended } = step(onBreak({ running: false }), seek(MIN), NINE + SEC);
    expect(ended).toMatchObject([{ outcome: 'finished', endedAt: NINE + SEC }]);
    expect(schedule.phase.kind).toBe('waiting');
  });

  test('in a paused break stays paused', () => {
    const { schedule } = step(onBreak({ running: false }), seek(45 * SEC));
    expect(schedule.phase).toMatchObject({ break: { elapsedMs: 45 * SEC, running: false } });
  });

  test('carries along how much of it was massage', () => {
    const jumped = step(onBreak(), seek(45 * SEC), NINE + 5 * SEC).schedule;
    expect(jumped.phase).toMatchObject({ break: { massagedMs } });
    const paused = follow(jumped, [[NINE + 6 * SEC, 'pauseBreak']]);
    expect(paused.phase).toMatchObject({ break: { massagedMs, fromMs: 45 * SEC } });
  });
});

describe('what counts as done', () => {
  test('leaves out what a jump skipped', () => {
    const jumped = step(onBreak(), seek(45 * SEC), NINE + 5 * SEC).schedule;
    expect(step(jumped, stop, NINE + 8 * SEC).ended).toMatchObject([{ doneMs: 8 * SEC }]);
    expect(step(jumped, { kind: 'wake' }, NINE + 20 * SEC).ended).toMatchObject([
      { doneMs: 20 * SEC, endedAt: NINE + 20 * SEC, outcome: 'finished' },
    ]);
  });

  test('is nothing where a jump led to the end at once', () => {
    expect(step(onBreak(), seek(MIN)).ended).toMatchObject([{ doneMs: 0, outcome: 'finished' }]);
  });

  test('has in it what a jump repeated', () => {
    const back = step(onBreak(), seek(0), NINE + 40 * SEC).schedule;
    expect(step(back, { kind: 'wake' }, NINE + 100 * SEC).ended).toMatchObject([
      { doneMs: 100 * SEC, outcome: 'finished' },
    ]);
  });

  test('adds up over several jumps, and leaves the pauses between them out', () => {
    const schedule = follow(onBreak(), [
      [NINE + 10 * SEC, seek(30 * SEC)],
      [NINE + 15 * SEC, 'pauseBreak'],
      [NINE + MIN, seek(20 * SEC)],
      [NINE + 2 * MIN, 'resumeBreak'],
    ]);
    expect(step(schedule, stop, NINE + 2 * MIN + 4 * SEC).ended).toMatchObject([
      { doneMs: 19 * SEC, outcome: 'stopped' },
    ]);
  });

  test('stays what it was when the clock is set back after a jump', () => {
    const jumped = step(onBreak(), seek(30 * SEC), NINE + 10 * SEC).schedule;
    const seen = follow(jumped, [[NINE + 15 * SEC, 'wake']]);
    expect(step(seen, stop, NINE - HOUR).ended).toMatchObject([{ doneMs: 15 * SEC }]);
  });
});
