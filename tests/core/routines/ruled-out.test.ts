import { describe, expect, test } from 'vitest';
import { legsWithout, outlookOf } from '../../../core/routines/ruled-out.ts';
import { assess } from '../../../core/screening/assess.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { allowanceOf, allowanceWith } from '../support/allowances.ts';
import { stepOf } from '../support/own-routines.ts';
import { NINE } from '../support/times.ts';

const CLEAR = allowanceWith();
/** A new injury of the left leg: nothing for it. */
const SORE_LEFT = allowanceWith({ q10: { left: ['new'], right: ['no'] } });
const PILL = allowanceWith({ q8: ['oestrogen'] });
const NOTHING_YET = allowanceOf(UNSCREENED);

const pump = stepOf('ankle_pumps', 'both', 20);
const knead = stepOf('kneading', 'each', 20);
const press = stepOf('thumb_press', 'each', 20);
const wall = stepOf('wall_stretch', 'each', 20);

describe('the legs that a move is ruled out for', () => {
  test('are those the safety check rules it out for, of those that are meant', () => {
    expect(legsWithout('kneading', 'each', CLEAR.assessment)).toEqual([]);
    expect(legsWithout('kneading', 'each', SORE_LEFT.assessment)).toEqual(['left']);
    expect(legsWithout('kneading', 'left', SORE_LEFT.assessment)).toEqual(['left']);
    expect(legsWithout('kneading', 'right', SORE_LEFT.assessment)).toEqual([]);
    expect(legsWithout('thumb_press', 'each', PILL.assessment)).toEqual(['left', 'right']);
  });

  test('are not told before the safety check', () => {
    expect(legsWithout('kneading', 'each', assess(UNSCREENED, NINE))).toEqual([]);
    expect(outlookOf([knead], NOTHING_YET)).toEqual({ kind: 'unscreened' });
  });
});

describe('what comes of a routine', () => {
  test('is both legs where nothing is ruled out', () => {
    expect(outlookOf([pump, knead], CLEAR)).toMatchObject({
      kind: 'offered',
      leftOut: [],
      offer: { legs: ['left', 'right'], swapped: false },
    });
  });

  test('is the other leg alone where one misses a step', () => {
    expect(outlookOf([pump, knead], SORE_LEFT)).toMatchObject({
      kind: 'offered',
      leftOut: ['left'],
      offer: { legs: ['right'] },
    });
  });

  test('a leg that has no step is not left out: there is nothing for it', () => {
    const right = outlookOf([stepOf('kneading', 'right', 20)], SORE_LEFT);
    expect(right).toMatchObject({ kind: 'offered', leftOut: [], offer: { legs: ['right'] } });
  });

  test('is kneading in the place of deep pressure where that alone is ruled out', () => {
    expect(outlookOf([press], PILL)).toMatchObject({ offer: { swapped: true }, leftOut: [] });
  });

  test('is nothing where no leg is left, or one is missing to stand on', () => {
    const left = stepOf('kneading', 'left', 20);
    expect(outlookOf([left], SORE_LEFT)).toEqual({ kind: 'withheld', standing: false });
    expect(outlookOf([wall], SORE_LEFT)).toEqual({ kind: 'withheld', standing: true });
  });

  test('is not changed by what was done today', () => {
    const tired = { ...CLEAR, massageWait: { until: NINE + 1, why: 'gap' as const } };
    expect(outlookOf([knead], tired)).toMatchObject({ kind: 'offered' });
  });
});
