import { describe, expect, test } from 'vitest';
import type { State } from '../../../core/engine/state.ts';
import { step } from '../../../core/engine/step.ts';
import type { Feeling } from '../../../core/screening/after-routine.ts';
import { assess } from '../../../core/screening/assess.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { begin, felt, played, press, reasonOf, stateOf, stateWith } from '../support/states.ts';
import { DAY, HOUR, MIN, midnightAfter, NINE } from '../support/times.ts';

/** From the best to what matters most. */
const ORDER: readonly Feeling[] = ['good', 'sore', 'cramp', 'hurt', 'change'];
const PAIRS = ORDER.flatMap((first, n) => ORDER.map((then, m) => [first, then, m > n] as const));
const END = NINE + 3 * MIN;
const ended = played(stateWith(), begin('massage180'), [END, { do: 'wake' }]);
const told = (...feelings: readonly Feeling[]) =>
  feelings.reduce((state, one) => step(state, felt(one), END + MIN).state, ended);
/** Nothing before the first two questions are answered in full. */
const isClosed = ({ screening }: State, now: number) => {
  const assessment = assess(screening, now);
  return assessment.kind === 'unscreened' && !assessment.daily;
};

describe('how a routine felt, said a second time', () => {
  test.each(PAIRS.filter(([, , worse]) => worse))('is taken after %s: %s', (first, then) => {
    const { reply, state, ended: said } = step(told(first), felt(then), END + 2 * MIN);
    expect(reply).toEqual({ ok: true });
    expect(state.schedule.last).toMatchObject({ felt: then, endedAt: END });
    expect(said).toEqual([state.schedule.last]);
    expect(state.recent.breaks).toMatchObject([{ felt: then }]);
  });

  test.each(PAIRS.filter(([, then, worse]) => !worse && then !== 'change'))(
    'is not taken after %s: %s',
    (first, then) => {
      const outcome = step(told(first), felt(then), END + MIN);
      expect(reasonOf(outcome)).toBe('noBreakRunning');
      expect(outcome.state).toEqual(told(first));
    },
  );

  test('is not taken later than fifteen minutes after it, however much worse', () => {
    const late = step(told('good'), felt('hurt'), END + 15 * MIN + 1);
    expect(reasonOf(late)).toBe('noBreakRunning');
    expect(late.state.screening).toEqual(told('good').screening);
  });

  test('is taken from the player’s own button too', () => {
    const { reply, state } = step(told('good'), press('hurts'), END + 2 * MIN);
    expect(reply).toEqual({ ok: true });
    expect(state.schedule.last).toMatchObject({ outcome: 'hurt', felt: 'hurt' });
    expect(reasonOf(step(state, press('hurts'), END + 3 * MIN))).toBe('noBreakRunning');
  });

  test('takes nothing back of what was said first', () => {
    const state = told(...ORDER);
    expect(state.screening).toMatchObject({ lighter: 3, hurts: [NINE] });
    expect(state.screening.skips).toEqual([{ routine: 'massage180', until: midnightAfter(END) }]);
    expect(state.screening.rests.map(({ leg }) => leg)).toEqual(['left', 'right']);
    expect(isClosed(state, END + MIN)).toBe(true);
  });
});

describe('something new', () => {
  test.each<[string, State, number]>([
    ['before the first routine', stateWith(), NINE],
    ['hours after the last one', ended, END + 2 * HOUR],
    ['just too late for how it felt', ended, END + 15 * MIN + 1],
    ['said before', told('change'), END + MIN],
    ['days after it was said before', told('change'), END + DAY],
  ])('is heard at any time: %s', (_, state, now) => {
    const outcome = step(state, felt('change'), now);
    expect(outcome.reply).toEqual({ ok: true });
    expect(isClosed(outcome.state, now)).toBe(true);
    expect(outcome.state.screening.answers).toMatchObject({
      ...{ q1: { stale: true }, q2: { stale: true } },
    });
  });

  test('said too late to be of the last routine leaves the record of that as it was', () => {
    const { state, ended: said } = step(ended, felt('change'), END + HOUR);
    expect(said).toEqual([]);
    expect(state.recent).toEqual(ended.recent);
    expect(state.schedule.last).toEqual(ended.schedule.last);
  });

  test('said by someone never asked, or who is locked, opens nothing', () => {
    for (const before of [stateOf(UNSCREENED), stateWith({ q1: ['yes'] })]) {
      const { state } = step(before, felt('change'), NINE);
      expect(assess(state.screening, NINE).kind).toBe(assess(before.screening, NINE).kind);
    }
  });
});
