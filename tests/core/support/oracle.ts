import type { Leg, TechniqueClass } from '../../../core/screening/levels.ts';
import type { QuestionId } from '../../../core/screening/questions.ts';
import type { Ms } from '../../../core/time.ts';
import {
  classesIn,
  isNone,
  LEG_QUESTIONS,
  locks,
  QUESTIONS_IN_ORDER,
  rowOf,
  TICK_QUESTIONS,
} from './decision-table.ts';

const EVERYTHING = 'yyyyyy';
const MOVEMENT = 'y-----';
const NOTHING = '------';
const LEGS: readonly Leg[] = ['left', 'right'];

type Sides = Readonly<Record<Leg, readonly string[]>>;

interface Answers {
  readonly answers: Partial<Record<QuestionId, Sides>>;
  readonly restUntil: Partial<Record<Leg, Ms>>;
}

function couldBeTicked(question: QuestionId, ticks: readonly string[]): boolean {
  const rows = ticks.map((option) => rowOf(question, option));
  if (rows.length === 0 || rows.includes(undefined)) return false;
  if (new Set(ticks).size < ticks.length) return false;
  if (rows.length === 1) return true;
  return TICK_QUESTIONS.includes(question) && !rows.some((row) => row && isNone(row));
}

/** Whether somebody who sees the question could answer it so. */
export function couldBeGiven(question: QuestionId, { left, right }: Sides): boolean {
  if (!couldBeTicked(question, left) || !couldBeTicked(question, right)) return false;
  if (LEG_QUESTIONS.includes(question)) return true;
  if (left.every((option) => right.includes(option)) && left.length === right.length) return true;
  // An operation on one leg is one of the person's: the other leg cannot have had none.
  const together = [...left, ...right];
  return question === 'q5' && together.includes('yes_leg') && !together.includes('no');
}

/**
 * What may be offered at most, straight from the table: the cells of all answers laid over each other.
 * Knows neither levels' ranks nor what flags remove.
 */
export function offerable(
  { answers, restUntil }: Answers,
  now: Ms,
): Readonly<Record<Leg, readonly TechniqueClass[]>> {
  const cells: Record<Leg, string[]> = { left: [EVERYTHING], right: [EVERYTHING] };
  const forBoth = (cell: string) => LEGS.map((leg) => cells[leg].push(cell));
  for (const question of QUESTIONS_IN_ORDER) {
    const answer = answers[question];
    if (!answer || !couldBeGiven(question, answer)) {
      forBoth(question === 'q1' || question === 'q2' ? NOTHING : MOVEMENT);
      continue;
    }
    for (const leg of LEGS) {
      for (const option of answer[leg]) {
        const row = rowOf(question, option);
        if (!row || locks(row)) forBoth(NOTHING);
        else cells[leg].push(row.leaves);
        // The general part of surgery, and poor blood supply, hold for the whole person.
        if (option === 'pad' || (question === 'q5' && option !== 'no')) forBoth(MOVEMENT);
      }
    }
    const ticked = [...answer.left, ...answer.right];
    if (question === 'q8' && ticked.includes('oestrogen') && ticked.includes('trip'))
      forBoth(MOVEMENT);
  }
  for (const leg of LEGS) if ((restUntil[leg] ?? now) > now) cells[leg].push(MOVEMENT);
  const overlay = (leg: Leg) =>
    classesIn(
      [...EVERYTHING].map((_, n) => (cells[leg].every((c) => c[n] === 'y') ? 'y' : '-')).join(''),
    );
  return { left: overlay('left'), right: overlay('right') };
}
