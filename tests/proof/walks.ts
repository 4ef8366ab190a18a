import fc from 'fast-check';
import type { Feeling } from '../../core/screening/after-routine.ts';
import type { Leg } from '../../core/screening/levels.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import type { Ms } from '../../core/time.ts';
import { answer } from '../core/support/answers.ts';
import { QUESTIONS_IN_ORDER } from '../core/support/decision-table.ts';
import { DAY, HOUR, MIN, SEC } from '../core/support/times.ts';
import type { Deed } from './deeds.ts';
import { SUGGESTED } from './expected-start.ts';
import type { Given } from './model.ts';
import { ROUTINE_NAMES } from './offers.ts';
import { TOLD, type Told } from './told.ts';

const anyLegs = fc.constantFrom<readonly Leg[] | null>(
  null,
  ['left'],
  ['right'],
  ['left', 'right'],
);
const anAnswer = fc
  .constantFrom(...QUESTIONS_IN_ORDER)
  .chain((question) =>
    answer(question).map(({ left, right }): Given => ({ question, left, right })),
  );

const aDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({
      does: fc.constant('start' as const),
      routine: fc.constantFrom(...ROUTINE_NAMES, SUGGESTED),
      told: fc.oneof({ weight: 3, arbitrary: fc.constant<Told>('fine') }, fc.constantFrom(...TOLD)),
      ago: fc.oneof(
        { weight: 8, arbitrary: fc.nat(10 * MIN) },
        fc.constantFrom(-1, 10 * MIN + 1, DAY),
      ),
    }),
  },
  {
    weight: 14,
    arbitrary: fc.record({
      does: fc.constant('press' as const),
      press: fc.constantFrom('pause', 'resume', 'next', 'back', 'back', 'back', 'stop', 'hurts'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('answer' as const),
      given: anAnswer,
      ago: fc.option(fc.nat(90 * DAY)),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('felt' as const),
      feeling: fc.constantFrom<Feeling>('good', 'sore', 'hurt', 'hurt', 'change', 'cramp'),
      legs: anyLegs,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('undo' as const),
      what: fc.constantFrom('first', 'all', 'less'),
      n: fc.nat(5),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('leave' as const),
      without: fc.oneof(fc.constant(-1), fc.nat(13)),
      again: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
    }),
  },
  { weight: 5, arbitrary: fc.constant<Deed>({ does: 'answerAll' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('confirm' as const),
      questions: fc.subarray(['q5', 'q6', 'q7', 'q8', 'q11', 'q13', 'q14', 'q9'] as QuestionId[], {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Deed>({ does: 'delete' }) },
  { weight: 4, arbitrary: fc.constant<Deed>({ does: 'wait' }) },
);

/** Time between two deeds: mostly moments, sometimes over midnight, for weeks, or by a clock set back. */
const aGap: fc.Arbitrary<Ms> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 10, arbitrary: fc.nat(40 * SEC) },
  { weight: 6, arbitrary: fc.nat(6 * MIN) },
  { weight: 5, arbitrary: fc.nat(4 * HOUR) },
  { weight: 2, arbitrary: fc.nat(30 * HOUR) },
  { weight: 1, arbitrary: fc.nat(10 * DAY) },
  { weight: 1, arbitrary: fc.constantFrom(31 * DAY, 40 * DAY, 100 * DAY) },
  { weight: 1, arbitrary: fc.integer({ min: -3 * HOUR, max: 0 }) },
  { weight: 1, arbitrary: fc.integer({ min: -4 * DAY, max: 0 }) },
);

type Walk = readonly (readonly [Ms, Deed])[];
const walkOf = (gap: fc.Arbitrary<Ms>, deed: fc.Arbitrary<Deed>, maxLength: number) =>
  fc.array(fc.tuple(gap, deed), { minLength: maxLength / 4, maxLength, size: 'max' });

export const aWalk = (maxLength: number): fc.Arbitrary<Walk> => walkOf(aGap, aDeed, maxLength);

const MASSAGES = ['classic300', 'full300', 'massage180', 'gentle180', 'workout300'];
const aMassage: fc.Arbitrary<Deed> = fc.record({
  does: fc.constant('start' as const),
  routine: fc.constantFrom(...MASSAGES),
  told: fc.constant<Told>('fine'),
  ago: fc.constant(0),
});
const aPress: fc.Arbitrary<Deed> = fc.record({
  does: fc.constant('press' as const),
  press: fc.oneof(
    { weight: 6, arbitrary: fc.constant<'back'>('back') },
    fc.constantFrom('next', 'pause', 'resume'),
  ),
});

/** A routine with much massage, and Back pressed again and again. */
export const aWalkBack = (maxLength: number): fc.Arbitrary<Walk> =>
  fc
    .tuple(aMassage, walkOf(fc.integer({ min: 5 * SEC, max: 60 * SEC }), aPress, maxLength))
    .map(([massage, presses]) => [[0, massage], ...presses]);

/** Massage again and again, for a whole day and over midnight, now and then by another clock. */
export const aWalkOfMassage = (maxLength: number): fc.Arbitrary<Walk> => {
  const gap = fc.oneof(
    { weight: 4, arbitrary: fc.nat(20 * SEC) },
    { weight: 8, arbitrary: fc.nat(130 * MIN) },
    { weight: 1, arbitrary: fc.integer({ min: -60 * MIN, max: 0 }) },
  );
  const stop = fc.constant<Deed>({ does: 'press', press: 'stop' });
  return walkOf(gap, fc.oneof({ weight: 3, arbitrary: aMassage }, stop), maxLength);
};
