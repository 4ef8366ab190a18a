import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { step } from '../../../core/engine/step.ts';
import { LEGS_NOW } from '../../../core/screening/right-now.ts';
import { answered } from '../support/answers.ts';
import { reasonOf, start, stateOf, stateWith } from '../support/states.ts';
import { DAY, HOUR, MIN, midnightAfter, NINE, SEC } from '../support/times.ts';

const MIDNIGHT = midnightAfter(NINE);
const TOMORROW = MIDNIGHT + 9 * HOUR;

describe('the taps of a check', () => {
  test.each(['pump60', 'massage180', undefined])('stand for ten minutes: %s', (routine) => {
    for (const age of [0, SEC, 10 * MIN]) {
      const { reply } = step(stateWith(), start(routine, { legs: 'fine' }, NINE), NINE + age);
      expect(reply).toEqual({ ok: true });
    }
  });

  test.each<[string, number, number]>([
    ['longer ago', NINE, NINE + 10 * MIN + 1],
    ['of another day at that hour', NINE, NINE + DAY],
    ['of a time to come', NINE + 1, NINE],
    ['from before midnight', MIDNIGHT - 1, MIDNIGHT],
    ['from minutes before midnight', MIDNIGHT - 5 * MIN, MIDNIGHT + MIN],
  ])('are none any more: %s', (_, at, now) => {
    const before = step(stateOf(answered({}, NINE)), { do: 'sync' }, now).state;
    // What is said of the legs is not taken from them either: it is to be tapped again.
    for (const legs of [...LEGS_NOW, undefined]) {
      for (const routine of ['pump60', 'massage180', undefined]) {
        const outcome = step(before, start(routine, legs ? { legs } : {}, at), now);
        expect(reasonOf(outcome)).toBe('checkFirst');
        expect(outcome.state).toEqual(before);
      }
    }
  });

  test('stand right after midnight where they were given after it', () => {
    const state = stateOf(answered({}, NINE));
    expect(step(state, start('pump60', {}, MIDNIGHT), MIDNIGHT).reply.ok).toBe(true);
    expect(step(state, start('pump60', {}, MIDNIGHT), MIDNIGHT + MIN).reply.ok).toBe(true);
  });

  test('begin a day as of when they are sent', () => {
    const { state } = step(stateWith(), start('pump60', {}, TOMORROW - MIN), TOMORROW);
    expect(state.screening.answers).toMatchObject({ q1: { at: TOMORROW }, q2: { at: TOMORROW } });
  });
});

test('no check of more than ten minutes, of the future or of another day begins anything', () => {
  const time = fc.oneof(
    fc.integer({ min: -12 * MIN, max: 12 * MIN }),
    fc.integer({ min: -2 * DAY, max: 2 * DAY }),
  );
  fc.assert(
    fc.property(time, time, (later, age) => {
      const now = MIDNIGHT + later;
      const at = now - age;
      const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
      const stands = age >= 0 && age <= 10 * MIN && sameDay;
      const outcome = step(stateOf(answered({}, now)), start('pump60', {}, at), now);
      expect(outcome.reply.ok).toBe(stands);
    }),
    { numRuns: 500 },
  );
});
