import { describe, expect, test } from 'vitest';
import { step } from '../../../core/engine/step.ts';
import {
  answer,
  attended,
  begin,
  played,
  press,
  reasonOf,
  start,
  stateWith,
} from '../support/states.ts';
import { DAY, EIGHT, MIN, midnightAfter, NINE, SEC } from '../support/times.ts';

describe('a new answer given in a break', () => {
  const massage = played(stateWith(), begin('massage180'));
  const answers = (...given: Parameters<typeof answer>) =>
    step(massage, answer(...given), NINE + 10 * SEC);

  test.each([
    ['an emergency', 'q1', ['yes'], ['yes']],
    ['a sign of a clot in the other leg', 'q2', ['no'], ['yes']],
    ['a blood thinner', 'q11', ['thinners'], ['thinners']],
    ['a graze on one leg', 'q9', ['broken'], ['no']],
  ] as const)('that rules the routine out stops it at once: %s', (_, question, left, right) => {
    const { state, ended, reply } = answers(question, left, right);
    expect(reply).toEqual({ ok: true });
    expect(ended).toMatchObject([{ routine: 'massage180', doneMs: 10 * SEC, outcome: 'stopped' }]);
    expect(state.schedule.phase.kind).toBe('waiting');
  });

  test('that does not rule it out lets it run', () => {
    const { state, ended } = answers('q8', ['oestrogen']);
    expect(ended).toEqual([]);
    expect(state.schedule.phase.kind).toBe('onBreak');
  });
});

describe('time alone', () => {
  const midnight = midnightAfter(EIGHT);
  const wake = { do: 'wake' } as const;

  test.each(['massage180', 'move120'])('does not stop %s at midnight', (routine) => {
    const running = played(stateWith(), begin(routine, midnight - MIN));
    const state = played(running, [midnight + 30 * SEC, wake]);
    expect(state.schedule.phase).toMatchObject({ kind: 'onBreak', break: { running: true } });
    const later = attended(state, midnight + 3 * MIN);
    expect([later.schedule.last]).toMatchObject([{ outcome: 'finished' }]);
  });

  test('does not stop one when an answer expires in it', () => {
    const begun = NINE + 7 * DAY - MIN;
    const running = played(stateWith(), begin('massage180', begun));
    expect(step(running, wake, begun + 100 * SEC).ended).toEqual([]);
    const anew = start('massage180', { legs: 'fine' }, begun + MIN);
    expect(reasonOf(step(stateWith(), anew, begun + MIN))).toBe('notOffered');
  });

  test('lets it be paused and gone on with after midnight', () => {
    const paused = played(
      stateWith(),
      begin('massage180', midnight - MIN),
      [midnight - 30 * SEC, press('pause')],
      [midnight + 30 * SEC, press('resume')],
    );
    expect(paused.schedule.phase).toMatchObject({ break: { elapsedMs: 30 * SEC, running: true } });
  });

  test('leaves it to a new answer to stop it, after midnight too', () => {
    const running = played(stateWith(), begin('massage180', midnight - MIN));
    for (const [question, given] of [
      ['q11', 'thinners'],
      ['q2', 'notsure'],
      ['q9', 'broken'],
    ] as const) {
      const watched = attended(running, midnight + SEC);
      const { ended } = step(watched, answer(question, [given]), midnight + SEC);
      expect(ended).toMatchObject([{ doneMs: 61 * SEC, outcome: 'stopped' }]);
    }
  });
});

test('answers deleted in a break stop it', () => {
  const running = played(stateWith(), begin('pump60'));
  const { state, ended } = step(running, { do: 'deleteAnswers' }, NINE + 10 * SEC);
  expect(ended).toMatchObject([{ outcome: 'stopped', doneMs: 10 * SEC }]);
  expect(state.schedule.phase.kind).toBe('waiting');
});
