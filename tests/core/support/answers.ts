import fc from 'fast-check';
import { type Assessment, assess } from '../../../core/screening/assess.ts';
import type { Leg, TechniqueClass } from '../../../core/screening/levels.ts';
import type { QuestionId } from '../../../core/screening/questions.ts';
import type { Answer, RestReason, Screening } from '../../../core/screening/screening.ts';
import type { Ms } from '../../../core/time.ts';
import {
  isNone,
  LEG_QUESTIONS,
  locks,
  QUESTIONS_IN_ORDER,
  rowsOf,
  TICK_QUESTIONS,
} from './decision-table.ts';
import { HOUR, NINE } from './times.ts';

export type Ticks =
  | readonly string[]
  | { readonly left: readonly string[]; readonly right: readonly string[] };
export type Changes = Partial<Record<QuestionId, Ticks>>;

export const sides = (ticks: Ticks, at: Ms = NINE): Answer =>
  'left' in ticks ? { ...ticks, at } : { left: ticks, right: ticks, at };

export const noneOf = (question: QuestionId) => (question === 'q8' ? 'none' : 'no');

/** Nothing answered, and nothing that happened. */
export const BLANK: Screening = {
  answers: {},
  rests: [],
  reask: { left: [], right: [] },
  hurts: [],
  gentleUntil: null,
  lighter: 0,
  skips: [],
  askedAt: null,
  notCheckedAt: null,
};

/** All questions answered with "none", but for these. */
export function answered(changes: Changes = {}, at: Ms = NINE): Screening {
  const answers = Object.fromEntries(
    QUESTIONS_IN_ORDER.map((id) => [id, sides(changes[id] ?? [noneOf(id)], at)]),
  );
  return { ...BLANK, answers };
}

/** The same with some questions answered at another time, with the days of what they tell of. */
export function again(
  screening: Screening,
  changes: Changes,
  at: Ms,
  more: Partial<Answer> = {},
): Screening {
  const answers = { ...screening.answers };
  for (const [id, ticks] of Object.entries(changes))
    answers[id as QuestionId] = { ...sides(ticks, at), ...more };
  return { ...screening, answers };
}

/** The day's first two questions answered anew with "no". */
export const tapped = (screening: Screening, at: Ms): Screening =>
  again(screening, { q1: ['no'], q2: ['no'] }, at);

export function without(screening: Screening, ...questions: readonly QuestionId[]): Screening {
  const answers = { ...screening.answers };
  for (const question of questions) delete answers[question];
  return { ...screening, answers };
}

export const assessed = (changes: Changes = {}, now: Ms = NINE) => assess(answered(changes), now);

export function allowed(assessment: Assessment, leg: Leg): readonly TechniqueClass[] {
  return assessment.kind === 'open' ? [...assessment.legs[leg].allows] : [];
}

const none = (question: QuestionId) =>
  fc.constantFrom(...rowsOf(question).filter(isNone)).map(({ option }) => [option]);

export function ticks(question: QuestionId): fc.Arbitrary<readonly string[]> {
  const others = rowsOf(question)
    .filter((row) => !isNone(row))
    .map(({ option }) => option);
  const maxLength = TICK_QUESTIONS.includes(question) ? others.length : 1;
  return fc.subarray(others, { minLength: 1, maxLength });
}

export function answer(question: QuestionId): fc.Arbitrary<Answer> {
  const one = fc.oneof(none(question), ticks(question));
  if (LEG_QUESTIONS.includes(question))
    return fc.record({ left: one, right: one, at: fc.constant(NINE) });
  const same = one.map(sides);
  if (question !== 'q5') return same;
  const oneLeg = fc
    .constantFrom('yes_other', 'notsure')
    .chain((other) =>
      fc.constantFrom(
        sides({ left: ['yes_leg'], right: [other] }),
        sides({ left: [other], right: ['yes_leg'] }),
      ),
    );
  return fc.oneof(same, oneLeg);
}

const someQuestions = (maxLength: number) => fc.subarray([...QUESTIONS_IN_ORDER], { maxLength });
const recordOf = (
  questions: readonly QuestionId[],
  arbitrary: (question: QuestionId) => fc.Arbitrary<Answer>,
) => fc.record(Object.fromEntries(questions.map((id) => [id, arbitrary(id)])));

const rest = fc.record({
  leg: fc.constantFrom<Leg>('left', 'right'),
  until: fc.integer({ min: -48, max: 48 }).map((hours) => NINE + hours * HOUR),
  why: fc.constantFrom<RestReason>('hurt', 'sore', 'change', 'ill'),
});
const rests = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(rest, { maxLength: 2 }) },
);

/** Every question answered, as people can: a few of them with more than "none". */
export const completeScreening: fc.Arbitrary<Screening> = fc.record({
  answers: someQuestions(4)
    .chain((some) => recordOf(some, answer))
    .map((changed) => ({ ...answered().answers, ...changed })),
  rests,
  reask: fc.constant(BLANK.reask),
  hurts: fc.constant([]),
  gentleUntil: fc.constant(null),
  lighter: fc.constant(0),
  skips: fc.constant([]),
  askedAt: fc.constant(null),
  notCheckedAt: fc.constant(null),
});

/** Answers as people can give them; some of them not given yet. */
export const partialScreening: fc.Arbitrary<Screening> = fc
  .tuple(completeScreening, fc.oneof(fc.constant([]), someQuestions(2)))
  .map(([screening, missing]) => without(screening, ...missing));

const ALIEN = ['', '__proto__', 'constructor', 'toString', 'NO', 'both', 'oestrogen', 'pad'];

/** Mostly the question's own options, in numbers and mixtures nobody can tick. */
const someTicks = (question: QuestionId) =>
  fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...rowsOf(question).filter((row) => !locks(row))) },
        { weight: 1, arbitrary: fc.constantFrom(...ALIEN).map((option) => ({ option })) },
      ),
      { maxLength: 3 },
    )
    .map((rows) => rows.map(({ option }) => option));

const garbage = (question: QuestionId) =>
  fc.record({
    left: someTicks(question),
    right: someTicks(question),
    at: fc.constant(NINE),
  });

/** Proper answers, with one or two that nobody can have given. */
export const garbledScreening: fc.Arbitrary<Screening> = fc
  .tuple(
    partialScreening,
    someQuestions(2).chain((broken) => recordOf(broken, garbage)),
  )
  .map(([screening, broken]) => ({ ...screening, answers: { ...screening.answers, ...broken } }));
