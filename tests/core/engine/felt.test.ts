import { describe, expect, test } from 'vitest';
import { step } from '../../../core/engine/step.ts';
import { FEELINGS } from '../../../core/screening/after-routine.ts';
import { begin, felt, played, reasonOf, start, stateWith } from '../support/states.ts';
import { HOUR, MIN, midnightAfter, NINE, SEC } from '../support/times.ts';

const END = NINE + 3 * MIN;
const ended = played(stateWith(), begin('massage180'), [END, { do: 'wake' }]);
const said = (...what: Parameters<typeof felt>) => step(ended, felt(...what), END + MIN);

describe('how a routine felt', () => {
  test.each(FEELINGS)('is kept with it: %s', (feeling) => {
    const { state, ended: told, reply } = said(feeling);
    expect(reply).toEqual({ ok: true });
    expect(state.schedule.last).toMatchObject({ felt: feeling, endedAt: END });
    expect(told).toEqual([state.schedule.last]);
    expect(state.recent.breaks).toHaveLength(1);
    expect(state.recent.breaks).toMatchObject([{ felt: feeling, massagedMs: 80 * SEC }]);
  });

  test.each(['good', 'sore', 'cramp', 'hurt'] as const)('is said soon, or not: %s', (feeling) => {
    expect(step(ended, felt(feeling), END + 15 * MIN).reply.ok).toBe(true);
    const late = step(ended, felt(feeling), END + 15 * MIN + 1);
    expect(reasonOf(late)).toBe('noBreakRunning');
    expect(late.state.screening).toEqual(ended.screening);
    expect(late.ended).toEqual([]);
  });

  test('is said of nothing before the first routine', () => {
    for (const feeling of ['good', 'sore', 'cramp', 'hurt'] as const)
      expect(reasonOf(step(stateWith(), felt(feeling), NINE))).toBe('noBreakRunning');
  });

  test.each(FEELINGS)('is not said while one runs: %s', (feeling) => {
    const running = played(ended, [END + MIN, start('pump60')]);
    const outcome = step(running, felt(feeling), END + MIN);
    expect(reasonOf(outcome)).toBe('breakRunning');
    expect(outcome.state).toEqual(running);
  });
});

test('good changes nothing else', () => {
  const { state } = said('good');
  expect(state.screening).toEqual(ended.screening);
  expect(state.schedule.last).toMatchObject({ outcome: 'finished' });
});

test('a bit sore makes the next sessions lighter', () => {
  const { screening } = said('sore').state;
  expect(screening).toEqual({ ...ended.screening, lighter: 3 });
});

describe('a routine that gave a cramp', () => {
  const { state } = said('cramp');
  const midnight = midnightAfter(END);

  test('is left out for the rest of the day', () => {
    expect(state.screening.skips).toEqual([{ routine: 'massage180', until: midnight }]);
    const again = start('massage180', { legs: 'fine' }, midnight - 1);
    expect(reasonOf(step(state, again, midnight - 1))).toBe('notOffered');
  });

  test('is there again tomorrow', () => {
    const tomorrow = midnight + 2 * HOUR;
    const again = start('massage180', { legs: 'fine' }, tomorrow);
    expect(step(state, again, tomorrow).reply.ok).toBe(true);
  });

  test('leaves the legs and the other routines as they were', () => {
    expect(state.screening.rests).toEqual([]);
    expect(step(state, start('pump60'), END + MIN).reply.ok).toBe(true);
  });
});

describe('something new', () => {
  const { state } = said('change');

  test('closes everything, and taps do not open it', () => {
    for (const intent of [
      start('reset20'),
      start('reset20', {}),
      start(undefined, { legs: 'fine' }),
    ])
      expect(reasonOf(step(state, intent, END + MIN))).toBe('notOffered');
  });

  test('is not over on the next day', () => {
    const tomorrow = midnightAfter(END) + HOUR;
    expect(reasonOf(step(state, start('reset20', {}, tomorrow), tomorrow))).toBe('notOffered');
  });

  test('needs the first two questions in full, and both of them', () => {
    const no = { left: ['no'], right: ['no'] };
    const one = played(state, [END + MIN, { do: 'answer', question: 'q1', ...no }]);
    expect(reasonOf(step(one, start('reset20', {}), END + MIN))).toBe('notOffered');
    const both = played(one, [END + MIN, { do: 'answer', question: 'q2', ...no }]);
    expect(step(both, start('reset20'), END + MIN).reply.ok).toBe(true);
  });
});
