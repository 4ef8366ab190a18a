import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/screening/assess.ts';
import { withAnswer } from '../../../core/screening/changes.ts';
import type { QuestionId } from '../../../core/screening/questions.ts';
import { isAnswer } from '../../../core/screening/screening.ts';
import { allowed, answered, type Ticks } from '../support/answers.ts';
import { NINE } from '../support/times.ts';

const sides = (ticks: Ticks) => ('left' in ticks ? ticks : { left: ticks, right: ticks });

/** Nobody who sees the question can answer it like this. */
const INVALID: readonly (readonly [string, QuestionId, Ticks])[] = [
  ['nothing at all', 'q4', []],
  ['nothing for one leg', 'q9', { left: ['no'], right: [] }],
  ['an option that is not there', 'q4', ['maybe']],
  ['an option of another question', 'q4', ['oestrogen']],
  ['an option beside one that is not there', 'q9', ['broken', 'maybe']],
  ['a name every object has', 'q4', ['constructor']],
  ['two where one is asked for', 'q6', ['no', 'yes']],
  ['two ways of saying none', 'q7', ['no', 'skip']],
  ['none beside something', 'q8', ['none', 'oestrogen']],
  ['none beside something, about a leg', 'q9', { left: ['no', 'broken'], right: ['no'] }],
  ['the same twice', 'q8', ['oestrogen', 'oestrogen']],
  ['one thing left and another right, about the person', 'q4', { left: ['no'], right: ['yes'] }],
  ['hormones for one leg only', 'q8', { left: ['none'], right: ['oestrogen'] }],
  ['an operation elsewhere for one leg only', 'q5', { left: ['no'], right: ['yes_other'] }],
];

describe.each(INVALID)('%s', (_, question, ticks) => {
  test('is not an answer', () => {
    expect(isAnswer(question, sides(ticks))).toBe(false);
  });

  test('counts as unanswered: movement only, on both legs', () => {
    const screening = withAnswer(answered(), question, { ...sides(ticks), at: NINE });
    const assessment = assess(screening, NINE);
    expect(assessment).toMatchObject({ kind: 'open', missing: [question] });
    expect([allowed(assessment, 'left'), allowed(assessment, 'right')]).toEqual([
      ['MOVE'],
      ['MOVE'],
    ]);
  });
});

describe.each<QuestionId>(['q1', 'q2'])('an invalid answer to %s', (question) => {
  test('offers nothing', () => {
    const screening = withAnswer(answered(), question, {
      left: ['maybe'],
      right: ['no'],
      at: NINE,
    });
    expect(assess(screening, NINE)).toMatchObject({ kind: 'unscreened', missing: [question] });
  });
});

test('a sign ticked for one leg and "no" for the other is an answer', () => {
  expect(isAnswer('q2', { left: ['yes'], right: ['no'] })).toBe(true);
  expect(isAnswer('q9', { left: ['broken', 'ulcer'], right: ['no'] })).toBe(true);
});

test('an operation on one leg is not an answer with none at all on the other', () => {
  expect(isAnswer('q5', { left: ['yes_leg'], right: ['no'] })).toBe(false);
  expect(isAnswer('q5', { left: ['no'], right: ['yes_leg'] })).toBe(false);
});

test('an operation on one leg is an answer, with what holds for the person on the other', () => {
  expect(isAnswer('q5', { left: ['yes_leg'], right: ['yes_other'] })).toBe(true);
  expect(isAnswer('q5', { left: ['yes_leg'], right: ['yes_leg'] })).toBe(true);
});
