import { describe, expect, test } from 'vitest';
import { wantsOf } from '../../../core/engine/state.ts';
import { type Intent, step } from '../../../core/engine/step.ts';
import { assess } from '../../../core/screening/assess.ts';
import { answered, type Changes } from '../support/answers.ts';
import { dueFrom } from '../support/schedules.ts';
import { answer, answersTo, played, reasonOf, stateOf, stateWith } from '../support/states.ts';
import { MIN, NINE } from '../support/times.ts';

const undo = (...[questions, changes]: Parameters<typeof answersTo>): Intent => ({
  do: 'undoLock',
  answers: answersTo(questions, changes),
});

describe('a lock', () => {
  const locked = stateOf(answered({ q3: ['yes'] }), dueFrom(NINE, true));

  test('is not left by changing the one answer', () => {
    const outcome = step(locked, answer('q3', ['no']), NINE);
    expect(outcome.reply).toEqual({ ok: false, reason: 'locked' });
    expect(wantsOf(outcome.state, NINE).reminder).toBeNull();
    expect(outcome.state.screening).toEqual(locked.screening);
  });

  test('is left by answering the first questions again, which brings the reminder back', () => {
    const lifted = played(locked, [NINE, undo(['q1', 'q2', 'q3'])]);
    expect(wantsOf(lifted, NINE).reminder).toMatchObject({ outdated: true });
  });

  test.each<[string, Changes]>([
    ['an emergency', { q1: ['yes'] }],
    ['a sign of a clot', { q2: ['notsure'] }],
    ['both', { q1: ['notsure'], q2: ['yes'] }],
  ])('of %s is left at once where it was tapped by mistake', (_, changes) => {
    const undone = played(stateWith(changes), [NINE + 1, undo(['q1', 'q2'])]);
    expect(assess(undone.screening, NINE + 1).kind).toBe('open');
    expect(undone.screening.gentleUntil).toBeNull();
  });

  test.each([['q1', 'q3'] as const, ['q2', 'q3'] as const, ['q3'] as const])(
    'is not left with %s and %s alone',
    (...questions) => {
      expect(reasonOf(step(locked, undo(questions), NINE))).toBe('locked');
    },
  );

  test('stays where what led to it is not among the answers, and takes them', () => {
    const { reply, state } = step(locked, undo(['q1', 'q2']), NINE + MIN);
    expect(reply).toEqual({ ok: true });
    expect(assess(state.screening, NINE + MIN).kind).toBe('locked');
  });

  test('stays, with every answer as it was, where one of them is none', () => {
    const answers = [
      ...answersTo(['q1', 'q2']),
      { question: 'q3' as const, left: ['maybe'], right: ['no'] },
    ];
    const outcome = step(locked, { do: 'undoLock', answers }, NINE);
    expect(outcome.reply).toEqual({ ok: false, reason: 'badAnswer' });
    expect(outcome.state.screening).toEqual(locked.screening);
  });

  test('stays where the answers lock again', () => {
    const again = undo(['q1', 'q2', 'q3'], { q2: { left: ['no'], right: ['yes'] } });
    const { state } = step(locked, again, NINE);
    expect(assess(state.screening, NINE)).toMatchObject({ level: 'STOP_SEEK_CARE' });
  });

  test('takes an answer that locks all the more', () => {
    const worse = played(locked, [NINE, answer('q1', ['yes'])]);
    expect(assess(worse.screening, NINE)).toMatchObject({ level: 'EMERGENCY' });
  });
});

test('an emergency beside another lock is not made less by changing the one answer', () => {
  const both = stateWith({ q1: ['yes'], q3: ['yes'] });
  const { state } = step(both, answer('q1', ['no']), NINE + MIN);
  expect(assess(state.screening, NINE + MIN)).toMatchObject({ level: 'EMERGENCY' });
});
