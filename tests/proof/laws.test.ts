import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowanceAt } from '../../core/routines/offer.ts';
import { assess } from '../../core/screening/assess.ts';
import type { Leg, TechniqueClass } from '../../core/screening/levels.ts';
import { afterRightNow } from '../../core/screening/right-now.ts';
import type { Answer, Screening } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import { allowed } from '../core/support/answers.ts';
import {
  DECISION_TABLE,
  isNone,
  LEG_QUESTIONS,
  type Row,
  rowOf,
  TICK_QUESTIONS,
} from '../core/support/decision-table.ts';
import { couldBeGiven } from '../core/support/oracle.ts';
import { DAY, HOUR, NINE } from '../core/support/times.ts';
import { aMoment, anyRecord } from './arbitrary.ts';
import { runs, tell } from './scale.ts';

const LONG = { timeout: 30 * 60_000 };
const LEGS: readonly Leg[] = ['left', 'right'];
const anyRow = fc.constantFrom(...DECISION_TABLE.filter((row) => !isNone(row)));
const anyLegs = fc.constantFrom<readonly Leg[]>(['left'], ['right'], LEGS);

/** The record with one tick more, given at the same time; the same where it cannot be added. */
function withTick(screening: Screening, { question, option }: Row, legs: readonly Leg[]) {
  const given = screening.answers[question];
  if (!given) return screening;
  const on = LEG_QUESTIONS.includes(question) ? legs : LEGS;
  const side = (leg: Leg) => {
    const rows = given[leg].map((one) => rowOf(question, one));
    const nothing = rows.every((one) => one && isNone(one));
    if (!on.includes(leg) || given[leg].includes(option)) return given[leg];
    if (nothing) return [option];
    return TICK_QUESTIONS.includes(question) ? [...given[leg], option] : given[leg];
  };
  const more: Answer = { ...given, left: side('left'), right: side('right') };
  if (!couldBeGiven(question, more)) return screening;
  return { ...screening, answers: { ...screening.answers, [question]: more } };
}

const opened = (before: readonly TechniqueClass[], after: readonly TechniqueClass[]) =>
  after.filter((one) => !before.includes(one));

test('one tick more never opens anything', LONG, () => {
  const numRuns = runs(2_000);
  fc.assert(
    fc.property(anyRecord, aMoment, anyRow, anyLegs, (record, now, row, legs) => {
      const more = withTick(record, row, legs);
      // Ticked beside hormones, a trip long past is past; alone it is asked about again.
      if (row.option === 'oestrogen' && record.answers.q8?.left.includes('trip')) return;
      const [was, is] = [assess(record, now), assess(more, now)];
      // What was asked again may hold for longer as another answer.
      if (was.kind !== 'locked' && was.missing.includes(row.question)) return;
      for (const leg of LEGS) expect(opened(allowed(was, leg), allowed(is, leg))).toEqual([]);
    }),
    { numRuns },
  );
  tell('records with one tick more', numRuns);
});

/** What the passing of time may open for a leg, because the user was told that it ends then. */
function mayOpen(screening: Screening, leg: Leg, from: Ms, to: Ms): readonly TechniqueClass[] {
  const within = (at: Ms) => from < at && at <= to;
  const all: readonly TechniqueClass[] = ['MOVE', 'STRETCH', 'LIGHT', 'KNEAD', 'DEEP', 'LYMPH'];
  const { rests, gentleUntil, answers } = screening;
  if (rests.some((rest) => rest.leg === leg && within(rest.until))) return all;
  if (gentleUntil !== null && within(gentleUntil)) return all;
  // A clock that was wrong is right again: what was answered by it is believed from then on.
  if (Object.values(answers).some(({ at }) => at > from + DAY)) return all;
  // A trip that is over leaves the hormones.
  const ticks = answers.q8?.left ?? [];
  if (ticks.includes('trip') && ticks.includes('oestrogen')) return all;
  // Twelve weeks after a broken bone or an operation on the leg it is asked about again.
  const rested = [...(answers.q10?.[leg] ?? []), ...(answers.q5?.[leg] ?? [])];
  return rested.includes('bone') || rested.includes('yes_leg') ? ['MOVE'] : [];
}

test('time opens nothing but what the user was told would end', LONG, () => {
  const numRuns = runs(3_000);
  const later = fc.oneof(fc.nat(20 * HOUR), fc.nat(200 * DAY));
  let closed = 0;
  fc.assert(
    fc.property(anyRecord, fc.nat(4 * HOUR), later, fc.boolean(), (record, by, after, taps) => {
      const [from, to] = [NINE + by, NINE + by + after];
      // With the day's two taps at either time, so that there is something to lose.
      const at = (now: Ms) => assess(taps ? afterRightNow(record, undefined, now) : record, now);
      const [was, is] = [at(from), at(to)];
      for (const leg of LEGS) {
        const more = opened(allowed(was, leg), allowed(is, leg));
        const may = mayOpen(record, leg, from, to);
        expect(more.filter((one) => !may.includes(one))).toEqual([]);
        if (allowed(is, leg).length < allowed(was, leg).length) closed += 1;
      }
      if (was.kind === 'locked') expect(is.kind).toBe('locked');
    }),
    { numRuns },
  );
  tell('records that time passed over', numRuns);
  expect(closed).toBeGreaterThan(numRuns / 50);
});

test('a locked record is offered nothing, whatever else is in it', LONG, () => {
  const numRuns = runs(1_000);
  const locks = fc.constantFrom(...DECISION_TABLE.filter(({ holds }) => holds === 'lock'));
  fc.assert(
    fc.property(anyRecord, aMoment, locks, anyLegs, (record, now, { question, option }, legs) => {
      const leg = LEG_QUESTIONS.includes(question);
      const side = (one: Leg) => (!leg || legs.includes(one) ? [option] : ['no']);
      const answer: Answer = { left: side('left'), right: side('right'), at: now - 300 * DAY };
      const locked = { ...record, answers: { ...record.answers, [question]: answer } };
      const allowance = allowanceAt(locked, { breaks: [] }, now);
      expect(allowance.assessment.kind).toBe('locked');
      expect(assess(afterRightNow(locked, 'fine', now), now).kind).toBe('locked');
    }),
    { numRuns },
  );
  tell('locked records', numRuns);
});
