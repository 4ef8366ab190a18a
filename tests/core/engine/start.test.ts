import { describe, expect, test } from 'vitest';
import { step } from '../../../core/engine/step.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { answered, type Changes, without } from '../support/answers.ts';
import { dueFrom } from '../support/schedules.ts';
import { begin, played, reasonOf, start, stateOf, stateWith } from '../support/states.ts';
import { MIN, NINE } from '../support/times.ts';

describe('starting a routine', () => {
  test.each<[string, Changes, string]>([
    ['in an emergency', { q1: ['yes'] }, 'reset20'],
    ['with signs of a clot in one leg', { q2: { left: ['yes'], right: ['no'] } }, 'reset20'],
    ['that kneads, for thin blood', { q11: ['thinners'] }, 'massage180'],
    ['that stretches, for a sore tendon', { q10: ['old'] }, 'desk120'],
    ['that strokes, after a clot', { q4: ['yes'] }, 'gentle180'],
    ['that moves, with both legs in casts', { q5: ['yes_leg'] }, 'reset20'],
  ])('is refused %s', (_, changes, routine) => {
    const state = stateWith(changes);
    for (const intent of [start(routine), start(routine, { legs: 'fine' })]) {
      const outcome = step(state, intent, NINE);
      expect(reasonOf(outcome)).toBe('notOffered');
      expect(outcome.state).toEqual(state);
    }
  });

  test('is refused before the first questions are answered, named or not', () => {
    for (const screening of [UNSCREENED, without(answered(), 'q1'), without(answered(), 'q2')]) {
      for (const intent of [start(), start('reset20')])
        expect(reasonOf(step(stateOf(screening), intent, NINE))).toBe('notOffered');
    }
  });

  test('is refused while another one runs', () => {
    const state = played(stateWith(), begin('pump60'));
    expect(reasonOf(step(state, start('reset20'), NINE))).toBe('breakRunning');
  });

  test('begins what was asked for, for the legs that may', () => {
    const state = played(stateWith({ q10: { left: ['new'], right: ['no'] } }), begin('desk120'));
    expect(state.schedule.phase).toMatchObject({
      kind: 'onBreak',
      break: { routine: 'desk120', legs: ['right'], totalMs: 85_000, startedAt: NINE },
    });
  });

  test('begins what was suggested when none is named', () => {
    const { phase } = played(stateWith(), [NINE, start()]).schedule;
    expect(phase).toMatchObject({ break: { routine: 'pump60', totalMs: MIN } });
  });

  test('suggests a long one at every second turn', () => {
    const once = played(stateWith(), begin('reset20'), [NINE + MIN, { do: 'wake' }]);
    const { phase } = played(once, [NINE + MIN, start()]).schedule;
    expect(phase).toMatchObject({ break: { totalMs: expect.toSatisfy((ms) => ms >= 150_000) } });
  });
});

test('Later and pause are refused in a break', () => {
  const state = played(stateWith(), begin('pump60'));
  for (const intent of [{ do: 'later' }, { do: 'pause', for: '1h' }] as const) {
    const outcome = step(state, intent, NINE);
    expect(reasonOf(outcome)).toBe('breakRunning');
    expect(outcome.state).toEqual(state);
  }
});

test('a refused command still lets time take effect', () => {
  const state = stateOf(UNSCREENED, dueFrom(NINE));
  const { state: then } = step(state, start(), NINE + 4 * MIN);
  expect(then.schedule.seenAt).toBe(NINE + 4 * MIN);
});
