import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakSec,
  checkRhythm,
  DEFAULT_RHYTHM,
  isLongBreak,
  type RhythmField,
  roundOf,
} from '../../../core/schedule/rhythm.ts';
import { HALF_HOURLY } from '../support/schedules.ts';
import { anyRhythm } from '../support/stored.ts';

const check = (field: RhythmField, value: unknown) =>
  checkRhythm({ ...HALF_HOURLY, [field]: value });

const BOUNDS: readonly (readonly [RhythmField, number, number])[] = [
  ['everyMin', 5, 180],
  ['longEvery', 0, 10],
  ['shortSec', 20, 180],
  ['longSec', 60, 300],
];

describe.each(BOUNDS)('%s', (field, min, max) => {
  test.each([min, max, String(min), ` ${max} `])('takes %o', (value) => {
    expect(check(field, value)).toEqual({
      ok: true,
      rhythm: { ...HALF_HOURLY, [field]: Number(value) },
    });
  });

  test.each([min - 1, max + 1, 10_000, -1, '10000', '9'.repeat(64)])(
    'is not in bounds at %o',
    (value) => {
      expect(check(field, value)).toMatchObject({ ok: false });
    },
  );

  test.each([
    '',
    ' ',
    '\n',
    'abc',
    '1e2',
    '30.5',
    '30,5',
    '+30',
    '-30',
    '0x1e',
    '٣٠',
    '30 min',
    '3 0',
    'NaN',
    'Infinity',
    30.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
    true,
    [30],
    { valueOf: () => 30 },
    30n,
  ])('is no whole number as %o', (value) => {
    expect(check(field, value)).toEqual({ ok: false, errors: { [field]: 'notWhole' } });
  });
});

test('zero minutes are out of bounds', () => {
  expect(check('everyMin', 0)).toEqual({ ok: false, errors: { everyMin: 'outOfBounds' } });
  expect(check('everyMin', '0')).toEqual({ ok: false, errors: { everyMin: 'outOfBounds' } });
});

test('every bad field is named, with its own reason', () => {
  expect(checkRhythm({ everyMin: '', longEvery: 11, shortSec: 60, longSec: 'x' })).toEqual({
    ok: false,
    errors: { everyMin: 'notWhole', longEvery: 'outOfBounds', longSec: 'notWhole' },
  });
});

test('a field that is missing is not silently the default', () => {
  expect(checkRhythm({})).toMatchObject({
    errors: {
      everyMin: 'notWhole',
      longEvery: 'notWhole',
      shortSec: 'notWhole',
      longSec: 'notWhole',
    },
  });
});

test('the default is half-hourly, a minute each, every second one five minutes', () => {
  expect(DEFAULT_RHYTHM).toEqual({ everyMin: 30, longEvery: 2, shortSec: 60, longSec: 300 });
  expect(checkRhythm({ ...DEFAULT_RHYTHM })).toEqual({ ok: true, rhythm: DEFAULT_RHYTHM });
});

test('whatever is taken is taken again as it was', () => {
  fc.assert(
    fc.property(anyRhythm, (rhythm) => {
      expect(checkRhythm({ ...rhythm })).toEqual({ ok: true, rhythm });
    }),
  );
});

describe('long breaks', () => {
  const longTurns = (longEvery: number) =>
    Array.from({ length: 8 }, (_, turn) => turn).filter((turn) =>
      isLongBreak(turn, { ...HALF_HOURLY, longEvery }),
    );

  test.each([
    [0, []],
    [1, [0, 1, 2, 3, 4, 5, 6, 7]],
    [2, [1, 3, 5, 7]],
    [3, [2, 5]],
    [10, []],
  ] as const)('every %i-th: those after %o others', (longEvery, turns) => {
    expect(longTurns(longEvery)).toEqual(turns);
  });

  test('may last longer than ordinary ones', () => {
    expect([0, 1, 2, 3].map((turn) => breakSec(turn, HALF_HOURLY))).toEqual([60, 300, 60, 300]);
  });
});

test('both kinds of break count their rounds one by one, so that each goes through all routines', () => {
  fc.assert(
    fc.property(anyRhythm, (rhythm) => {
      const rounds = { long: 0, short: 0 };
      for (let turn = 0; turn < 50; turn++) {
        const kind = isLongBreak(turn, rhythm) ? 'long' : 'short';
        expect(roundOf(turn, rhythm)).toBe(rounds[kind]);
        rounds[kind] += 1;
      }
    }),
  );
});
