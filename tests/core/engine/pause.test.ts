import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { step } from '../../../core/engine/step.ts';
import { answered } from '../support/answers.ts';
import { waitingUntil } from '../support/schedules.ts';
import { stateOf } from '../support/states.ts';
import { HOUR, MIN } from '../support/times.ts';

function pausedUntil(choice: '30min' | '1h' | '2h' | 'tomorrow', now: number): number {
  const state = stateOf(answered(), waitingUntil(now + MIN, now));
  const { phase } = step(state, { do: 'pause', for: choice }, now).state.schedule;
  if (phase.kind !== 'paused' || phase.until === null) throw new Error(phase.kind);
  return phase.until;
}

test.each([
  ['30min', 30 * MIN],
  ['1h', HOUR],
  ['2h', 2 * HOUR],
] as const)('a pause for %s ends after that', (choice, length) => {
  const now = Date.UTC(2026, 2, 4, 9);
  expect(pausedUntil(choice, now) - now).toBe(length);
});

describe('a pause until tomorrow', () => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = 'Europe/Berlin';
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  const hours = (now: Date) => (pausedUntil('tomorrow', now.getTime()) - now.getTime()) / HOUR;

  test('is measured where this test thinks it is', () => {
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(-120);
  });

  test('ends at nine by the local clock, where there are no working hours', () => {
    expect(hours(new Date(2026, 2, 4, 9))).toBe(24);
    expect(hours(new Date(2026, 2, 4, 23, 30))).toBe(9.5);
  });

  test('ends on the next day when it begins at midnight', () => {
    expect(hours(new Date(2026, 2, 4))).toBe(33);
  });

  test('is an hour shorter over the night the clocks go forward', () => {
    expect(hours(new Date(2026, 2, 28, 9))).toBe(23);
    expect(hours(new Date(2026, 2, 29, 9))).toBe(24);
  });

  test('is an hour longer over the night the clocks go back, and not cut short', () => {
    expect(hours(new Date(2026, 9, 24, 9))).toBe(25);
    expect(hours(new Date(2026, 9, 24))).toBe(34);
    expect(hours(new Date(2026, 9, 25, 9))).toBe(24);
  });

  test('ends on the next day at year’s end', () => {
    expect(hours(new Date(2026, 11, 31, 20))).toBe(13);
  });
});

test('a pause until tomorrow ends at nine where the day begins at one o’clock', () => {
  const before = process.env.TZ;
  // On 29 March 2026 Beirut goes from midnight straight to one.
  process.env.TZ = 'Asia/Beirut';
  const now = new Date(2026, 2, 28, 20).getTime();
  const until = pausedUntil('tomorrow', now);
  const end = new Date(until);
  const read = [end.getDate(), end.getHours(), (until - now) / HOUR];
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(read).toEqual([29, 9, 12]);
});
