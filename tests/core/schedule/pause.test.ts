import { describe, expect, test } from 'vitest';
import {
  begun,
  dueFrom,
  follow,
  NO_WAIT,
  onBreak,
  paused as pausedTo,
  pausedUntil,
  pauseUntil,
  START,
  waiting,
} from '../support/schedules.ts';
import { HOUR, MIN, NINE } from '../support/times.ts';

const TEN = NINE + HOUR;
const pause = pauseUntil(TEN);
const paused = pausedTo(TEN);
const waitFrom = (start: number) => waiting(start + 30 * MIN);

describe('a pause', () => {
  test('begins from a wait and from a standing reminder', () => {
    expect(follow(begun(), [[NINE, pause]]).phase).toEqual(paused);
    expect(follow(dueFrom(NINE), [[NINE + MIN, pause]]).phase).toEqual(paused);
  });

  test('does not begin in a break', () => {
    expect(follow(onBreak(), [[NINE, pause]])).toEqual(onBreak());
  });

  test('brings no reminder, however often the worker wakes in it', () => {
    expect(follow(pausedUntil(TEN), [[TEN - 1, 'wake']]).phase).toEqual(paused);
  });

  test('ends by itself, and a full interval begins at its end', () => {
    expect(follow(pausedUntil(TEN), [[TEN + MIN, 'wake']]).phase).toEqual(waitFrom(TEN));
  });

  test('whose end is long past leads to a full interval from now', () => {
    const back = TEN + 8 * HOUR;
    expect(follow(pausedUntil(TEN), [[back, 'wake']]).phase).toEqual(waitFrom(back));
  });

  test('ends when reminders are resumed, with a full interval', () => {
    const now = NINE + 10 * MIN;
    expect(follow(pausedUntil(TEN), [[now, 'resume']]).phase).toEqual(waitFrom(now));
  });

  test('can be replaced by another one', () => {
    const longer = NINE + 2 * HOUR;
    const { phase } = follow(pausedUntil(TEN), [[NINE, pauseUntil(longer)]]);
    expect(phase).toEqual(pausedTo(longer));
  });

  test('keeps what is left of it when the clock is set back', () => {
    const before = follow(pausedUntil(TEN), [[NINE + 10 * MIN, 'wake']]);
    const now = NINE - 3 * HOUR;
    expect(follow(before, [[now, 'wake']]).phase).toEqual(pausedTo(now + 50 * MIN));
  });
});

test('resuming without a pause changes nothing', () => {
  for (const schedule of [begun(), dueFrom(NINE), onBreak()]) {
    expect(follow(schedule, [[NINE, 'resume']])).toEqual(schedule);
  }
});

describe('a break begun in a pause', () => {
  const begin = (now: number) =>
    follow(pausedUntil(TEN), [
      [now, START],
      [now, NO_WAIT],
    ]);
  const begunInPause = begin(NINE);

  test('goes back to the pause when it is done', () => {
    expect(follow(begunInPause, [[NINE + MIN, 'wake']]).phase).toEqual(paused);
  });

  test('goes back to the pause when it is stopped', () => {
    const stop = { kind: 'endBreak', outcome: 'stopped' } as const;
    expect(follow(begunInPause, [[NINE + 1, stop]]).phase).toEqual(paused);
  });

  test('goes back to the pause when the computer slept through its end', () => {
    expect(follow(begunInPause, [[NINE + 30 * MIN, 'wake']]).phase).toEqual(paused);
  });

  test('waits an interval when the pause ended meanwhile', () => {
    expect(follow(begin(TEN - 1), [[TEN + MIN, 'wake']]).phase).toEqual(waitFrom(TEN - 1 + MIN));
  });

  test('waits from the return when both ended in an absence', () => {
    const back = TEN + 2 * HOUR;
    expect(follow(begunInPause, [[back, 'wake']]).phase).toEqual(waitFrom(back));
  });
});
