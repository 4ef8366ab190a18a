import { describe, expect, test } from 'vitest';
import type { State } from '../../../core/engine/state.ts';
import { type Intent, step } from '../../../core/engine/step.ts';
import { assess } from '../../../core/screening/assess.ts';
import { LEVELS } from '../../../core/screening/levels.ts';
import type { Screening } from '../../../core/screening/screening.ts';
import { answered, type Changes } from '../support/answers.ts';
import { DECISION_TABLE, locks, QUESTIONS_IN_ORDER } from '../support/decision-table.ts';
import { answersTo, played, reasonOf, stateOf, stateWith } from '../support/states.ts';
import { DAY, HOUR, midnightAfter, NINE } from '../support/times.ts';

const TOMORROW = Math.max(midnightAfter(NINE), NINE + DAY);
/** Answers in their order, up to the last of these. */
const upTo = (changes: Changes): Intent => {
  const last = Math.max(
    ...Object.keys(changes).map((id) => QUESTIONS_IN_ORDER.indexOf(id as 'q1')),
  );
  const answers = answersTo(QUESTIONS_IN_ORDER.slice(0, last + 1), changes);
  return { do: 'leaveLock', answers };
};
const rank = (screening: Screening) => {
  const assessment = assess(screening, TOMORROW);
  return assessment.kind === 'locked' ? LEVELS.indexOf(assessment.level) : 0;
};
const LOCKED: readonly (readonly [string, State])[] = [
  ['an emergency', stateWith({ q1: ['yes'] })],
  ['a stop', stateWith({ q3: { left: ['yes'], right: ['no'] } })],
  ['both', stateWith({ q1: ['notsure'], q14: ['puffy'] })],
];
// With an answer to the last question they are all answers.
const ROWS = DECISION_TABLE.filter((row) => locks(row) && row.question !== 'q14');

describe.each(LOCKED)('the way out of %s, cut short by an answer that locks', (_, state) => {
  test.each(ROWS.map((row) => [`${row.question} ${row.option}`, row] as const))(
    'notes that answer and no other, and lowers nothing: %s',
    (_, { question, option }) => {
      const { reply, state: after } = step(state, upTo({ [question]: [option] }), TOMORROW);
      expect(reply).toEqual({ ok: true });
      const given = { left: [option], right: [option], at: TOMORROW };
      expect(after.screening).toEqual({
        ...state.screening,
        answers: { ...state.screening.answers, [question]: given },
      });
      expect(rank(after.screening)).toBeGreaterThanOrEqual(rank(state.screening));
    },
  );

  test('begins its day anew from that answer', () => {
    const cut = played(state, [TOMORROW, upTo({ q9: ['infected'] })]);
    const all = upTo({ q14: ['no'] });
    expect(reasonOf(step(cut, all, TOMORROW + HOUR))).toBe('tooSoon');
    const later = Math.max(midnightAfter(TOMORROW), TOMORROW + DAY);
    expect(assess(played(cut, [later, all]).screening, later).kind).toBe('open');
  });

  test('is not open where it is cut short by anything else', () => {
    const short = upTo({ q13: ['numb'] });
    const outcome = step(state, short, TOMORROW);
    expect(reasonOf(outcome)).toBe('badAnswer');
    expect(outcome.state.screening).toEqual(state.screening);
  });
});

describe('an emergency', () => {
  const emergency = stateWith({ q1: ['yes'] });

  test('stays one though the first question was "no" this time', () => {
    const cut = played(emergency, [TOMORROW, upTo({ q2: { left: ['yes'], right: ['no'] } })]);
    expect(assess(cut.screening, TOMORROW)).toMatchObject({ level: 'EMERGENCY' });
    expect(cut.screening.answers.q1).toEqual(emergency.screening.answers.q1);
    expect(cut.screening.answers.q2).toMatchObject({ left: ['yes'], right: ['no'] });
  });

  test('takes every answer that locks', () => {
    const cut = played(emergency, [TOMORROW, upTo({ q2: ['notsure'], q3: ['yes'] })]);
    expect(cut.screening.answers).toMatchObject({
      ...{ q1: { left: ['yes'] }, q2: { left: ['notsure'] }, q3: { left: ['yes'] } },
    });
  });
});

test('a way out that is cut short leaves rests, gentle days and what is asked again as they were', () => {
  const before = {
    ...answered({ q3: ['yes'] }),
    rests: [{ leg: 'left', until: TOMORROW + HOUR, why: 'hurt' }],
    reask: { left: ['q10'], right: [] },
    hurts: [NINE],
    gentleUntil: TOMORROW + HOUR,
    skips: [{ routine: 'pump60', until: TOMORROW + HOUR }],
  } as const;
  const { screening } = played(stateOf(before), [TOMORROW, upTo({ q9: ['infected'] })]);
  const { q9, ...others } = screening.answers;
  expect(q9).toMatchObject({ left: ['infected'] });
  expect({ ...screening, answers: { ...others, q9: before.answers.q9 } }).toEqual(before);
});
