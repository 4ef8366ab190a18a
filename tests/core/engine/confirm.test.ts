import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { State } from '../../../core/engine/state.ts';
import { type Intent, step } from '../../../core/engine/step.ts';
import { assess } from '../../../core/screening/assess.ts';
import { confirmable } from '../../../core/screening/confirm.ts';
import type { QuestionId } from '../../../core/screening/questions.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { type Changes, completeScreening, tapped } from '../support/answers.ts';
import { QUESTIONS_IN_ORDER } from '../support/decision-table.ts';
import { played, reasonOf, start, stateOf, stateWith } from '../support/states.ts';
import { DAY, NINE } from '../support/times.ts';

const SLOW = ['q5', 'q6', 'q7', 'q8', 'q11', 'q13', 'q14'] as const;
const confirm = (...questions: readonly QuestionId[]): Intent => ({
  ...{ do: 'confirm', questions: [...questions] },
});
const LATER = NINE + 30 * DAY;
/** Used in between, so that nothing is asked anew for that. */
const month = (changes: Changes = {}): State =>
  played(stateWith(changes), [NINE + 20 * DAY, start('reset20', {})]);
const trip = {
  do: 'answer',
  question: 'q8',
  left: ['trip', 'notsure'],
  right: ['trip', 'notsure'],
  since: { left: { trip: NINE }, right: { trip: NINE } },
} satisfies Intent;
const missing = (state: State, now: number) => {
  const assessment = assess(state.screening, now);
  return assessment.kind === 'locked' ? [] : assessment.missing;
};

describe('"nothing has changed"', () => {
  test('makes the slow questions hold anew', () => {
    expect(missing(month(), LATER)).toEqual(expect.arrayContaining([...SLOW]));
    const state = played(month(), [LATER, confirm(...SLOW)]);
    for (const id of SLOW) expect(missing(state, LATER)).not.toContain(id);
    expect(state.screening.answers.q5).toEqual({ left: ['no'], right: ['no'], at: LATER });
    expect(missing(state, LATER + 30 * DAY - 1)).not.toContain('q5');
  });

  test('keeps what was answered', () => {
    const thinners = month({ q6: ['yes'], q11: ['fragile', 'notsure'] });
    const state = played(thinners, [LATER, confirm('q6', 'q11')]);
    const { q6, q11 } = state.screening.answers;
    expect(q6).toEqual({ left: ['yes'], right: ['yes'], at: LATER });
    expect(q11).toMatchObject({ left: ['fragile', 'notsure'], at: LATER });
  });

  test('keeps the days of it, and makes none of them recent', () => {
    // "Not sure" is asked again after 7 days, and the trip is over after 14.
    const state = played(stateWith(), [NINE, trip]);
    const week = played(state, [NINE + 8 * DAY, confirm('q8')]);
    expect(week.screening.answers.q8).toMatchObject({ since: trip.since, at: NINE + 8 * DAY });
    expect(missing(week, NINE + 8 * DAY)).not.toContain('q8');
    expect(missing(week, NINE + 14 * DAY)).toContain('q8');
    // It would be asked again at once: there is nothing in it to confirm.
    for (const later of [14 * DAY, 15 * DAY - 1, 16 * DAY])
      expect(reasonOf(step(week, confirm('q8'), NINE + later))).toBe('badAnswer');
  });

  test('is taken only of what it renews, whatever was answered and when it happened', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => NINE - days * DAY);
    const dated = fc.tuple(completeScreening, day, fc.integer({ min: 1, max: 200 }));
    fc.assert(
      fc.property(dated, ([screening, at, days]) => {
        const all = { yes: at, yes_leg: at, yes_other: at, trip: at };
        const answers = Object.entries(screening.answers).map(([id, one]) => [
          ...[id, { ...one, since: { left: all, right: all } }],
        ]);
        const now = NINE + days * DAY;
        const used = tapped({ ...screening, answers: Object.fromEntries(answers) }, now);
        for (const id of confirmable(used, now)) {
          expect(missing(stateOf(used), now)).toContain(id);
          const state = played(stateOf(used), [now, confirm(id)]);
          expect(missing(state, now)).not.toContain(id);
        }
      }),
    );
  });

  test('is said only of what is asked again', () => {
    const outcome = step(stateWith(), confirm('q5'), NINE + DAY);
    expect(reasonOf(outcome)).toBe('badAnswer');
    expect(outcome.state.screening.answers.q5?.at).toBe(NINE);
  });

  test.each(QUESTIONS_IN_ORDER.filter((id) => !SLOW.some((slow) => slow === id)))(
    'is not said of %s',
    (id) => {
      const outcome = step(month(), confirm('q5', id), LATER);
      expect(reasonOf(outcome)).toBe('badAnswer');
      expect(outcome.state.screening).toEqual(month().screening);
    },
  );

  test('is not said of what was never answered', () => {
    expect(reasonOf(step(stateOf(UNSCREENED), confirm('q5'), NINE))).toBe('badAnswer');
  });

  test('is not said of what was answered before a long time without use', () => {
    const unused = NINE + 31 * DAY;
    expect(reasonOf(step(stateWith(), confirm(...SLOW), unused))).toBe('badAnswer');
    const no = { left: ['no'], right: ['no'] };
    const back = played(stateWith(), [unused, { do: 'answer', question: 'q1', ...no }]);
    expect(reasonOf(step(back, confirm('q5'), unused))).toBe('badAnswer');
  });

  test('does not lift a lock', () => {
    const locked = stateWith({ q14: ['puffy'] });
    const { state } = step(locked, confirm('q14'), NINE + DAY);
    expect(assess(state.screening, NINE + DAY).kind).toBe('locked');
  });
});
