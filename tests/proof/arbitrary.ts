import fc from 'fast-check';
import type { Leg } from '../../core/screening/levels.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import type { Answer, Rest, Screening } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import { answer, answered, BLANK } from '../core/support/answers.ts';
import { QUESTIONS_IN_ORDER, rowOf, rowsOf } from '../core/support/decision-table.ts';
import { DAY, HOUR, MIN, NINE } from '../core/support/times.ts';
import { ROUTINE_NAMES, type Session } from './offers.ts';

const LEGS: readonly Leg[] = ['left', 'right'];
const leg = fc.constantFrom<Leg>(...LEGS);

/** When an answer was given: today, lately, long ago, by a clock that was wrong. */
const aTime: fc.Arbitrary<Ms> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -4 * HOUR, max: 0 }).map((ms) => NINE + ms) },
  { weight: 6, arbitrary: fc.integer({ min: -20 * DAY, max: 0 }).map((ms) => NINE + ms) },
  { weight: 3, arbitrary: fc.integer({ min: -250 * DAY, max: 0 }).map((ms) => NINE + ms) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 * DAY }).map((ms) => NINE + ms) },
  { weight: 1, arbitrary: fc.constantFrom(0, -DAY, NINE + 400 * DAY) },
);
/** Mostly a time at which the day's first answers still hold. */
const today: fc.Arbitrary<Ms> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -3 * HOUR, max: 0 }).map((ms) => NINE + ms) },
  { weight: 1, arbitrary: aTime },
);

/** The days of what the answers tell of, for those that count from one; some of them are not known. */
function withDays(question: QuestionId, given: Answer, ago: readonly (Ms | null)[]): Answer {
  const days = (side: Leg) =>
    given[side].flatMap((option, n) => {
      const counts = /^(event|ongoing)/.test(rowOf(question, option)?.holds ?? '');
      const day = ago[n % ago.length];
      return counts && typeof day === 'number' ? [[option, given.at - day] as const] : [];
    });
  const since = {
    left: Object.fromEntries(days('left')),
    right: Object.fromEntries(days('right')),
  };
  const any = [...days('left'), ...days('right')].length > 0;
  return any ? { ...given, since } : given;
}

const anAgo = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 15 * DAY }),
  fc.integer({ min: 0, max: 190 * DAY }),
);

const locking = (question: QuestionId, given: Answer) =>
  [...given.left, ...given.right].some((option) => rowOf(question, option)?.holds === 'lock');

function anAnswer(question: QuestionId): fc.Arbitrary<Answer> {
  const first = question === 'q1' || question === 'q2';
  const said = fc.oneof(
    // Most records are open: what is locked has nothing left to lose.
    { weight: 15, arbitrary: answer(question).filter((given) => !locking(question, given)) },
    { weight: 1, arbitrary: answer(question) },
  );
  const stale = fc.oneof(
    { weight: 15, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant({ stale: true }) },
  );
  return fc
    .tuple(said, first ? today : aTime, fc.array(anAgo, { minLength: 1, maxLength: 3 }), stale)
    .map(([given, at, ago, old]) => ({ ...withDays(question, { ...given, at }, ago), ...old }));
}

const rest: fc.Arbitrary<Rest> = fc.record({
  leg,
  until: fc.integer({ min: -48, max: 48 }).map((hours) => NINE + hours * HOUR),
  why: fc.constantFrom('hurt', 'sore', 'change', 'ill'),
});
const rarely = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });
const someQuestions = (maxLength: number) => fc.subarray([...QUESTIONS_IN_ORDER], { maxLength });

const around = {
  rests: rarely(fc.array(rest, { maxLength: 3 }), []),
  reask: fc.record({
    left: rarely(someQuestions(3), []),
    right: rarely(someQuestions(3), []),
  }),
  hurts: fc.array(aTime, { maxLength: 2 }),
  gentleUntil: rarely(
    fc.integer({ min: -3 * DAY, max: 7 * DAY }).map((ms) => NINE + ms),
    null,
  ),
  lighter: fc.nat(3),
  skips: rarely(
    fc.array(
      fc.record({
        routine: fc.constantFrom(...ROUTINE_NAMES) as fc.Arbitrary<
          Screening['skips'][number]['routine']
        >,
        until: fc.integer({ min: -12, max: 15 }).map((hours) => NINE + hours * HOUR),
      }),
      { maxLength: 2 },
    ),
    [],
  ),
  askedAt: fc.constant(null),
};

type Answers = Screening['answers'];
const answersTo = (questions: readonly QuestionId[]): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(questions.map((id) => [id, anAnswer(id)])));

/**
 * Whole records as people, clocks and time can make them: most answers "none" and fresh, so that there
 * is something to lose; some of them more, older, of the future, or missing.
 */
export const anyRecord: fc.Arbitrary<Screening> = fc
  .record({
    told: someQuestions(5).chain(answersTo),
    first: answersTo(['q1', 'q2']),
    missing: rarely(someQuestions(3), []),
    ...around,
  })
  .map(({ told, first, missing, ...rest }) => {
    const answers: Answers = { ...answered({}, NINE - HOUR).answers, ...told, ...first };
    for (const id of missing) delete answers[id];
    return { ...BLANK, ...rest, answers };
  });

const ALIEN = ['', '__proto__', 'constructor', 'toString', 'NO', 'both', 'oestrogen', 'pad'];

/** Records with answers that nobody can have given, in numbers and mixtures nobody can tick. */
export const strangeRecord: fc.Arbitrary<Screening> = fc
  .tuple(
    anyRecord,
    someQuestions(3).chain((ids) => {
      const ticks = (id: QuestionId) =>
        fc.array(fc.constantFrom(...rowsOf(id).map(({ option }) => option), ...ALIEN), {
          maxLength: 3,
        });
      const one = (id: QuestionId) => fc.record({ left: ticks(id), right: ticks(id), at: aTime });
      return fc.record(Object.fromEntries(ids.map((id) => [id, one(id)])));
    }),
  )
  .map(([record, strange]) => ({ ...record, answers: { ...record.answers, ...strange } }));

/** Moments around the answers: within the day, at the edges of what holds, and long after. */
export const aMoment: fc.Arbitrary<Ms> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 * HOUR }).map((ms) => NINE + ms) },
  { weight: 1, arbitrary: fc.integer({ min: -3 * DAY, max: 3 * DAY }).map((ms) => NINE + ms) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 300 }).map((days) => NINE + days * DAY) },
);

export const someSessions: fc.Arbitrary<readonly Session[]> = fc.array(
  fc.record({
    endedAt: fc.integer({ min: -20 * 60, max: 60 }).map((min) => NINE + min * MIN),
    massagedMs: fc.constantFrom(0, 9_999, 10_000, 80_000),
  }),
  { maxLength: 5 },
);
