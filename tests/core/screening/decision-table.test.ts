import { describe, expect, test } from 'vitest';
import type { Leg } from '../../../core/screening/levels.ts';
import { FLAGS, LEVELS, TECHNIQUE_CLASSES } from '../../../core/screening/levels.ts';
import { QUESTIONS, isNone as saysNone } from '../../../core/screening/questions.ts';
import { allowed, assessed } from '../support/answers.ts';
import {
  CLASSES,
  classesIn,
  DECISION_TABLE,
  isNone,
  LEG_QUESTIONS,
  locks,
  type Row,
  rowOf,
  TICK_QUESTIONS,
} from '../support/decision-table.ts';
import { DAY } from '../support/times.ts';

const name = ({ question, option }: Row) => `${question} ${option}`;
const open = DECISION_TABLE.filter((row) => !locks(row)).map((row) => [name(row), row] as const);
const locking = DECISION_TABLE.filter(locks).map((row) => [name(row), row] as const);

function expectRow(row: Row, ticks: Parameters<typeof assessed>[0], legs: readonly Leg[]) {
  const assessment = assessed(ticks);
  if (assessment.kind !== 'open') throw new Error(`${name(row)}: ${assessment.kind}`);
  for (const leg of legs) {
    const { level, flags, causes } = assessment.legs[leg];
    expect(level).toBe(row.level);
    expect([...flags].sort()).toEqual([...row.flags].sort());
    expect(allowed(assessment, leg)).toEqual(classesIn(row.leaves));
    expect(causes.map((cause) => 'option' in cause && cause.option)).toEqual(
      row.level === 'CLEAR' ? [] : [row.option],
    );
  }
}

describe('one answer, with "none" to everything else', () => {
  test.each(open)('%s, both legs', (_, row) => {
    expectRow(row, { [row.question]: [row.option] }, ['left', 'right']);
  });

  test.each(locking)('%s locks both legs and the whole product', (_, row) => {
    const assessment = assessed({ [row.question]: [row.option] });
    expect(assessment).toMatchObject({ kind: 'locked', level: row.level });
    if (assessment.kind === 'locked')
      for (const cause of assessment.causes)
        expect(cause).toMatchObject({ question: row.question, option: row.option });
  });
});

describe('a question about the legs, answered for one of them', () => {
  const legRows = DECISION_TABLE.filter(({ question }) => LEG_QUESTIONS.includes(question));
  const sideRows = legRows.map((row) => [name(row), row] as const);
  const one = (row: Row, leg: Leg) => ({
    [row.question]: { left: ['no'], right: ['no'], [leg]: [row.option] },
  });

  test.each(sideRows.filter(([, row]) => !locks(row)))('%s holds for the leg named', (_, row) => {
    expectRow(row, one(row, 'left'), ['left']);
    expectRow(row, one(row, 'right'), ['right']);
  });

  test.each(sideRows.filter(([, row]) => !locks(row) && row.option !== 'pad'))(
    '%s leaves the other leg alone',
    (_, row) => {
      expect(allowed(assessed(one(row, 'left')), 'right')).toEqual(CLASSES);
      expect(allowed(assessed(one(row, 'right')), 'left')).toEqual(CLASSES);
    },
  );

  test.each(sideRows.filter(([, row]) => locks(row)))('%s locks the other leg too', (_, row) => {
    for (const leg of ['left', 'right'] as const)
      expect(assessed(one(row, leg))).toMatchObject({ kind: 'locked', level: row.level });
  });
});

describe('the questions', () => {
  const options = QUESTIONS.flatMap((question) =>
    question.options.map((option) => ({ question, option })),
  );

  test('have exactly the answers of the table, in its order', () => {
    expect(options.map(({ question, option }) => `${question.id} ${option.id}`)).toEqual(
      DECISION_TABLE.map(name),
    );
  });

  test('give every answer the level and the flags of the table', () => {
    options.forEach(({ option }, n) => {
      const row = DECISION_TABLE[n];
      expect({ level: option.level ?? 'CLEAR', flags: [...option.flags].sort() }).toEqual({
        level: row?.level,
        flags: [...(row?.flags ?? [])].sort(),
      });
    });
  });

  test('say how long every answer holds as the table does', () => {
    const said = options.map(({ question, option: { id, holds } }) => {
      const row = rowOf(question.id, id);
      if (row?.holds === 'lock' || row?.holds === 'ever') return [row.holds, holds === 'always'];
      if (typeof holds !== 'object') return [holds, true];
      const kind = holds.from === 'answer' ? '' : holds.ongoing ? 'ongoing' : 'event';
      return [`${kind}${holds.ms / DAY}d`, true];
    });
    expect(said).toEqual(DECISION_TABLE.map((row) => [row.holds, true]));
  });

  test('know which answers mean "nothing to report"', () => {
    expect(options.map(({ option }) => saysNone(option))).toEqual(DECISION_TABLE.map(isNone));
  });

  test('ask for legs, and for all that apply, where the table does', () => {
    for (const { id, scope, choose } of QUESTIONS) {
      const wanted = LEG_QUESTIONS.includes(id) ? 'leg' : id === 'q5' ? 'personWithLeg' : 'person';
      expect([id, scope, choose]).toEqual([
        id,
        wanted,
        TICK_QUESTIONS.includes(id) ? 'many' : 'one',
      ]);
    }
  });
});

test('levels rank from everything to nothing, and the vocabulary is the table’s', () => {
  expect(LEVELS).toEqual(['CLEAR', 'GENTLE_ONLY', 'NO_MASSAGE', 'STOP_SEEK_CARE', 'EMERGENCY']);
  expect(TECHNIQUE_CLASSES).toEqual(CLASSES);
  expect(new Set(FLAGS)).toEqual(new Set(DECISION_TABLE.flatMap(({ flags }) => flags)));
});
