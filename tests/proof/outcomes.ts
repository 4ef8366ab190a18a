import type { Leg } from '../../core/screening/levels.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import { answered, type Changes, type Ticks } from '../core/support/answers.ts';
import {
  isNone,
  LEG_QUESTIONS,
  locks,
  QUESTIONS_IN_ORDER,
  rowsOf,
  TICK_QUESTIONS,
} from '../core/support/decision-table.ts';
import { type LegRuling, rulingOf } from '../core/support/oracle.ts';
import { NINE } from '../core/support/times.ts';

/** What both legs can come to together, and answers that lead there. */
export interface Outcome {
  readonly left: LegRuling;
  readonly right: LegRuling;
  readonly changes: Changes;
}

const LEGS: readonly Leg[] = ['left', 'right'];

function subsets(options: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** options.length }, (_, bits) =>
    options.filter((_option, n) => bits & (2 ** n)),
  );
}

/** What can be ticked without locking, beside what means "nothing to report". */
function ticksOf(question: QuestionId): readonly (readonly string[])[] {
  const rows = rowsOf(question).filter((row) => !locks(row));
  const telling = rows.filter((row) => !isNone(row)).map(({ option }) => option);
  const many = TICK_QUESTIONS.includes(question)
    ? subsets(telling).filter(({ length }) => length > 0)
    : telling.map((option) => [option]);
  return [...rows.filter(isNone).map(({ option }) => [option]), ...many];
}

function answersTo(question: QuestionId): readonly Ticks[] {
  const ticks = ticksOf(question);
  if (LEG_QUESTIONS.includes(question))
    return ticks.flatMap((left) => ticks.map((right) => ({ left, right })));
  if (question !== 'q5') return ticks;
  const oneLeg = ['yes_other', 'notsure'].flatMap((other) => [
    { left: ['yes_leg'], right: [other] },
    { left: [other], right: ['yes_leg'] },
  ]);
  return [...ticks, ...oneLeg];
}

const keyOf = (legs: Readonly<Record<Leg, LegRuling>>) =>
  LEGS.map((leg) => `${legs[leg].level} ${legs[leg].flags.join(' ')}`).join(' | ');

function alone(changes: Changes): Outcome | undefined {
  const ruling = rulingOf(answered(changes), NINE);
  return ruling.kind === 'open' ? { ...ruling.legs, changes } : undefined;
}

/** One of each: answers to the same question that come to the same. */
function different(outcomes: Iterable<Outcome | undefined>): readonly Outcome[] {
  const found = new Map<string, Outcome>();
  for (const one of outcomes) if (one && !found.has(keyOf(one))) found.set(keyOf(one), one);
  return [...found.values()];
}

/**
 * Every pair of (level, flags) that answers to all fourteen questions can lead to without locking: each
 * question's different answers, put together with those of all others.
 */
export function openOutcomes(): readonly Outcome[] {
  return QUESTIONS_IN_ORDER.reduce<readonly Outcome[]>(
    (sofar, question) => {
      const mine = different(answersTo(question).map((ticks) => alone({ [question]: ticks })));
      return different(
        sofar.flatMap(({ changes }) => mine.map((one) => alone({ ...changes, ...one.changes }))),
      );
    },
    different([alone({})]),
  );
}

/** Everything that locks, for one leg, for the other and for both, alone and beside something else. */
export function lockingChanges(): readonly Changes[] {
  return QUESTIONS_IN_ORDER.flatMap((question) =>
    rowsOf(question)
      .filter(locks)
      .flatMap(({ option }): readonly Ticks[] =>
        LEG_QUESTIONS.includes(question)
          ? [[option], { left: [option], right: ['no'] }, { left: ['no'], right: [option] }]
          : [[option]],
      )
      .flatMap((ticks) => [
        { [question]: ticks },
        { q8: ['oestrogen'], q11: ['fragile'], [question]: ticks },
      ]),
  );
}

/** How many (level, flags) a single leg can come to. */
export const perLeg = (outcomes: readonly Outcome[]): number =>
  new Set(outcomes.map(({ left }) => `${left.level} ${left.flags.join(' ')}`)).size;
