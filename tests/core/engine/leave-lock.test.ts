import { describe, expect, test } from 'vitest';
import type { State } from '../../../core/engine/state.ts';
import { type Intent, step } from '../../../core/engine/step.ts';
import { type Assessment, assess } from '../../../core/screening/assess.ts';
import { afterRightNow } from '../../../core/screening/right-now.ts';
import { answered, type Changes } from '../support/answers.ts';
import { QUESTIONS_IN_ORDER } from '../support/decision-table.ts';
import {
  allAnswers,
  answer,
  answersTo,
  played,
  reasonOf,
  stateOf,
  stateWith,
} from '../support/states.ts';
import { DAY, HOUR, midnightAfter, NINE } from '../support/times.ts';

const leave = (changes: Changes = {}): Intent => ({
  do: 'leaveLock',
  answers: allAnswers(changes),
});
const stopped = stateWith({ q2: { left: ['yes'], right: ['no'] } });
const MIDNIGHT = midnightAfter(NINE);
const levels = (assessment: Assessment) =>
  assessment.kind === 'open'
    ? [assessment.legs.left.level, assessment.legs.right.level]
    : assessment.kind;
const now = (state: State, at: number) =>
  levels(assess(afterRightNow(state.screening, undefined, at), at));

describe('someone who was checked', () => {
  test('starts again on the next day, and not before', () => {
    const early = step(stopped, leave(), MIDNIGHT - 1);
    expect(reasonOf(early)).toBe('tooSoon');
    expect(early.state.screening).toEqual(stopped.screening);
    expect(step(stopped, leave(), MIDNIGHT).reply.ok).toBe(true);
  });

  test('waits 24 hours after an emergency', () => {
    const emergency = stateWith({ q1: ['yes'] });
    expect(reasonOf(step(emergency, leave(), NINE + DAY - 1))).toBe('tooSoon');
    expect(step(emergency, leave(), NINE + DAY).reply.ok).toBe(true);
  });

  test('waits from the latest answer that locks', () => {
    const again = played(stopped, [MIDNIGHT + HOUR, answer('q3', ['yes'])]);
    expect(reasonOf(step(again, leave(), MIDNIGHT + 2 * HOUR))).toBe('tooSoon');
    expect(step(again, leave(), midnightAfter(MIDNIGHT)).reply.ok).toBe(true);
  });

  test.each(QUESTIONS_IN_ORDER)('answers all questions anew: not without %s', (left) => {
    const answers = answersTo(QUESTIONS_IN_ORDER.filter((id) => id !== left));
    const outcome = step(stopped, { do: 'leaveLock', answers }, MIDNIGHT);
    expect(reasonOf(outcome)).toBe('badAnswer');
    expect(outcome.state.screening).toEqual(stopped.screening);
  });

  test('gives answers one can give', () => {
    const outcome = step(stopped, leave({ q4: ['maybe'] }), MIDNIGHT);
    expect(reasonOf(outcome)).toBe('badAnswer');
    expect(outcome.state.screening).toEqual(stopped.screening);
  });

  test('is told that it is too soon before anything about the answers', () => {
    expect(reasonOf(step(stopped, { do: 'leaveLock', answers: [] }, NINE))).toBe('tooSoon');
  });
});

describe('after a lock', () => {
  const left = played(stopped, [MIDNIGHT, leave()]);

  test('everything is gentle for seven days', () => {
    expect(left.screening.gentleUntil).toBe(MIDNIGHT + 7 * DAY);
    expect(now(left, MIDNIGHT)).toEqual(['GENTLE_ONLY', 'GENTLE_ONLY']);
    expect(now(left, MIDNIGHT + 7 * DAY - 1)).toEqual(['GENTLE_ONLY', 'GENTLE_ONLY']);
  });

  test('and then as the answers have it', () => {
    const later = MIDNIGHT + 7 * DAY;
    const weekly = played(left, [later - 1, { do: 'undoLock', answers: allAnswers() }]);
    expect(now(weekly, later - 1)).toEqual(['GENTLE_ONLY', 'GENTLE_ONLY']);
    expect(now(weekly, later)).toEqual(['CLEAR', 'CLEAR']);
  });

  test('what is worse than gentle stays so', () => {
    const recent = { q10: { left: ['recent'], right: ['no'] } };
    const worse = played(stopped, [MIDNIGHT, leave(recent)]);
    expect(now(worse, MIDNIGHT)).toEqual(['NO_MASSAGE', 'GENTLE_ONLY']);
  });

  test('what was an emergency is a stop where all answers leave no more of it', () => {
    const lesser = played(stateWith({ q1: ['yes'] }), [NINE + DAY, leave({ q9: ['infected'] })]);
    expect(assess(lesser.screening, NINE + DAY)).toMatchObject({ level: 'STOP_SEEK_CARE' });
  });

  test('answers that lock do so again, from then on', () => {
    const again = played(stopped, [MIDNIGHT, leave({ q9: ['infected'] })]);
    expect(now(again, MIDNIGHT)).toBe('locked');
    expect(reasonOf(step(again, leave(), midnightAfter(MIDNIGHT) - 1))).toBe('tooSoon');
    expect(step(again, leave(), midnightAfter(MIDNIGHT)).reply.ok).toBe(true);
  });

  test('legs that hurt go on resting, and what is asked again was answered', () => {
    const before = {
      ...answered({ q3: ['yes'] }),
      rests: [{ leg: 'left', until: MIDNIGHT + DAY, why: 'hurt' }],
      reask: { left: ['q10'], right: [] },
      hurts: [NINE],
      skips: [{ routine: 'pump60', until: MIDNIGHT + HOUR }],
    } as const;
    const { screening } = played(stateOf(before), [MIDNIGHT, leave()]);
    const { rests, hurts, skips } = before;
    expect(screening).toMatchObject({ rests, hurts, skips, reask: { left: [], right: [] } });
  });
});

test('where nothing is locked they are answers like any others', () => {
  const open = played(stateWith({ q4: ['yes'] }), [NINE, leave()]);
  expect(now(open, NINE)).toEqual(['CLEAR', 'CLEAR']);
  expect(open.screening.gentleUntil).toBeNull();
});
