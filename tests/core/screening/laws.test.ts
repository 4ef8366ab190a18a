import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/screening/assess.ts';
import { withAnswer } from '../../../core/screening/changes.ts';
import type { Leg } from '../../../core/screening/levels.ts';
import { isAnswer, type Screening } from '../../../core/screening/screening.ts';
import {
  allowed,
  answered,
  completeScreening,
  garbledScreening,
  partialScreening,
} from '../support/answers.ts';
import {
  DECISION_TABLE,
  isNone,
  LEG_QUESTIONS,
  type Row,
  rowOf,
  TICK_QUESTIONS,
} from '../support/decision-table.ts';
import { couldBeGiven, offerable } from '../support/oracle.ts';
import { NINE } from '../support/times.ts';

const LEGS: readonly Leg[] = ['left', 'right'];

test('answers as people can give them allow exactly what the table allows', () => {
  fc.assert(
    fc.property(partialScreening, (screening) => {
      const assessment = assess(screening, NINE);
      const table = offerable(screening, NINE);
      for (const leg of LEGS) expect(allowed(assessment, leg)).toEqual(table[leg]);
    }),
    { numRuns: 500 },
  );
});

test('no document, however garbled, ever allows what the table forbids', () => {
  fc.assert(
    fc.property(garbledScreening, (screening) => {
      const assessment = assess(screening, NINE);
      const table = offerable(screening, NINE);
      for (const leg of LEGS)
        expect(allowed(assessment, leg).filter((c) => !table[leg].includes(c))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('what counts as an answer is what could be given', () => {
  fc.assert(
    fc.property(garbledScreening, ({ answers }) => {
      for (const { question } of DECISION_TABLE) {
        const answer = answers[question];
        if (answer) expect(isAnswer(question, answer)).toBe(couldBeGiven(question, answer));
      }
    }),
  );
});

describe('one more tick', () => {
  /** The ticks with one added: instead of "none", or beside what may stand beside it. */
  function add(ticks: readonly string[], { question, option }: Row): readonly string[] {
    const [first] = ticks.map((tick) => rowOf(question, tick));
    if (ticks.includes(option) || !first) return ticks;
    if (isNone(first)) return [option];
    return TICK_QUESTIONS.includes(question) ? [...ticks, option] : ticks;
  }

  function tick(screening: Screening, row: Row, legs: readonly Leg[]): Screening {
    const answer = screening.answers[row.question];
    if (!answer) return screening;
    const on = LEG_QUESTIONS.includes(row.question) ? legs : LEGS;
    const more = {
      left: on.includes('left') ? add(answer.left, row) : answer.left,
      right: on.includes('right') ? add(answer.right, row) : answer.right,
      at: NINE,
    };
    return isAnswer(row.question, more) ? withAnswer(screening, row.question, more) : screening;
  }

  function expectNoMore(before: Screening, after: Screening) {
    const [was, is] = [assess(before, NINE), assess(after, NINE)];
    for (const leg of LEGS) {
      expect(allowed(was, leg)).toEqual(expect.arrayContaining([...allowed(is, leg)]));
    }
  }

  const anyRow = fc.constantFrom(...DECISION_TABLE.filter((row) => !isNone(row)));
  const anyLegs = fc.constantFrom<readonly Leg[]>(['left'], ['right'], LEGS);

  test.each(TICK_QUESTIONS)('never allows more, with any ticks of %s', (question) => {
    const none = answered();
    const rows = DECISION_TABLE.filter((row) => row.question === question && !isNone(row));
    let someTicks: readonly Screening[] = [none];
    for (const row of rows)
      someTicks = someTicks.concat(someTicks.map((screening) => tick(screening, row, LEGS)));
    expect(someTicks).toHaveLength(2 ** rows.length);
    for (const screening of someTicks) {
      for (const row of rows) expectNoMore(screening, tick(screening, row, LEGS));
    }
  });

  test('never allows more', () => {
    fc.assert(
      fc.property(completeScreening, anyRow, anyLegs, (screening, row, legs) => {
        expectNoMore(screening, tick(screening, row, legs));
      }),
      { numRuns: 500 },
    );
  });
});
