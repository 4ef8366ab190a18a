import { describe, expect, test } from 'vitest';
import { next } from '../../../core/schedule/next.ts';
import type { ScheduleEvent } from '../../../core/schedule/schedule.ts';
import { begun, dueFrom, follow, onBreak, PLAN, START, waiting } from '../support/schedules.ts';
import { HOUR, MIN, NINE, SEC } from '../support/times.ts';

const step = (schedule = onBreak(), event: ScheduleEvent = { kind: 'wake' }, now = NINE) =>
  next(schedule, event, now, PLAN);
const whole = { routine: 'pump60', legs: ['left', 'right'], startedAt: NINE };
const waitFrom = (start: number) => waiting(start + 30 * MIN);

describe('a break', () => {
  test('begins from a wait and from a standing reminder', () => {
    for (const schedule of [begun(), dueFrom(NINE)]) {
      const ready = onBreak({ elapsedMs: -5 * SEC });
      expect(follow(schedule, [[NINE, START]]).phase).toEqual(ready.phase);
    }
  });

  test('gives five seconds to get ready, which are no part of it', () => {
    const ready = onBreak({ elapsedMs: -5 * SEC });
    const done = step(ready, { kind: 'wake' }, NINE + MIN + 5 * SEC);
    expect(done.ended).toMatchObject([{ endedAt: NINE + MIN + 5 * SEC, doneMs: MIN }]);
    expect(step(ready, { kind: 'wake' }, NINE + MIN + 5 * SEC - 1).ended).toEqual([]);
    const stop = { kind: 'endBreak', outcome: 'stopped' } as const;
    expect(step(ready, stop, NINE + 4 * SEC).ended).toMatchObject([{ doneMs: 0 }]);
    expect(step(ready, stop, NINE + 7 * SEC).ended).toMatchObject([{ doneMs: 2 * SEC }]);
  });

  test('that is got ready for can be paused, and goes on with what was left', () => {
    const { phase } = follow(onBreak({ elapsedMs: -5 * SEC }), [
      [NINE + 2 * SEC, 'pauseBreak'],
      [NINE + MIN, 'resumeBreak'],
    ]);
    expect(phase).toMatchObject({ break: { elapsedMs: -3 * SEC, since: NINE + MIN } });
  });

  test('does not begin in another one', () => {
    const other = { ...START, routine: 'desk120' } as ScheduleEvent;
    expect(follow(onBreak(), [[NINE, other]])).toEqual(onBreak());
  });

  test('finishes at its deadline, and the next interval counts from there', () => {
    const { schedule, ended } = step(onBreak(), { kind: 'wake' }, NINE + 3 * MIN);
    const last = { ...whole, endedAt: NINE + MIN, doneMs: MIN, outcome: 'finished' };
    expect(ended).toEqual([last]);
    expect(schedule).toMatchObject({ phase: waitFrom(NINE + MIN), turn: 1, last });
  });

  test('stopped half-way keeps count of what was done', () => {
    const { schedule, ended } = step(
      onBreak(),
      { kind: 'endBreak', outcome: 'stopped' },
      NINE + 25 * SEC,
    );
    expect(ended).toEqual([
      { ...whole, endedAt: NINE + 25 * SEC, doneMs: 25 * SEC, outcome: 'stopped' },
    ]);
    expect(schedule).toMatchObject({ phase: waitFrom(NINE + 25 * SEC), turn: 1 });
  });

  test('ended twice is reported once', () => {
    const stop = { kind: 'endBreak', outcome: 'stopped' } as const;
    const { schedule } = step(onBreak(), stop, NINE + SEC);
    expect(step(schedule, stop, NINE + SEC)).toEqual({ schedule, ended: [], notes: [] });
  });

  test('longer than a heartbeat is interrupted by sleep, at the look that was missed', () => {
    const long = onBreak({ totalMs: 15 * MIN });
    const back = NINE + 2 * HOUR;
    const { schedule, ended } = step(long, { kind: 'wake' }, back);
    expect(ended).toEqual([
      { ...whole, endedAt: NINE + 5 * MIN, doneMs: 5 * MIN, outcome: 'interrupted' },
    ]);
    expect(schedule).toMatchObject({ phase: waitFrom(back), turn: 1 });
  });

  test('slept through to its end and beyond is not called finished', () => {
    expect(step(onBreak(), { kind: 'wake' }, NINE + HOUR).ended).toMatchObject([
      { outcome: 'interrupted' },
    ]);
  });

  test('goes on where it was when the clock is set back', () => {
    const before = follow(onBreak(), [[NINE + 20 * SEC, 'wake']]);
    const { ended } = step(before, { kind: 'endBreak', outcome: 'stopped' }, NINE - HOUR);
    expect(ended).toMatchObject([{ doneMs: 20 * SEC, startedAt: NINE - HOUR - 20 * SEC }]);
  });
});

describe('a paused break', () => {
  const halted = follow(onBreak(), [[NINE + 20 * SEC, 'pauseBreak']]);
  const beats = Array.from(
    { length: 6 },
    (_, n) => [NINE + 20 * SEC + (n + 1) * 5 * MIN, 'wake'] as const,
  );

  test('stands still', () => {
    const { phase } = follow(halted, beats.slice(0, 3));
    expect(phase).toMatchObject({
      kind: 'onBreak',
      break: { elapsedMs: 20 * SEC, running: false },
    });
  });

  test('goes on with what was left', () => {
    const resumed = follow(halted, [[NINE + 2 * MIN, 'resumeBreak']]);
    expect(step(resumed, { kind: 'wake' }, NINE + 2 * MIN + 40 * SEC).ended).toMatchObject([
      { endedAt: NINE + 2 * MIN + 40 * SEC, doneMs: MIN, outcome: 'finished' },
    ]);
  });

  test('left for half an hour is over, as stopped', () => {
    const { ended } = step(follow(halted, beats.slice(0, 5)), { kind: 'wake' }, beats[5]?.[0]);
    expect(ended).toMatchObject([
      { endedAt: NINE + 20 * SEC + 30 * MIN, doneMs: 20 * SEC, outcome: 'stopped' },
    ]);
  });

  test('slept over is interrupted', () => {
    const { ended } = step(halted, { kind: 'wake' }, NINE + HOUR);
    expect(ended).toMatchObject([{ doneMs: 20 * SEC, outcome: 'interrupted' }]);
  });
});

test('the player’s buttons change nothing without a break', () => {
  for (const event of ['pauseBreak', 'resumeBreak'] as const) {
    expect(follow(begun(), [[NINE, event]])).toEqual(begun());
  }
});
