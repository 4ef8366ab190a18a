import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkRhythm,
  DEFAULT_RHYTHM,
  isLongBreak,
  PRESET_IDS,
  PRESETS,
  presetOf,
  RHYTHM_FIELDS,
} from '../../../core/schedule/rhythm.ts';
import { anyRhythm } from '../support/stored.ts';

/** The brief, 5.2: minutes between breaks, every how many-th is long, and the longest of both kinds. */
const TABLE = [
  ['standard', 30, 2, 60, 300],
  ['light', 60, 1, 60, 300],
  ['busy', 30, 0, 20, 300],
  ['study', 30, 1, 60, 300],
] as const;

describe.each(TABLE)('the preset %s', (id, everyMin, longEvery, shortSec, longSec) => {
  const rhythm = { everyMin, longEvery, shortSec, longSec };

  test('is what the brief says', () => {
    expect(PRESETS[id]).toEqual(rhythm);
  });

  test('can be saved as it is, and is recognised', () => {
    expect(checkRhythm(PRESETS[id])).toEqual({ ok: true, rhythm });
    expect(presetOf(rhythm)).toBe(id);
  });

  test('is one no more when any of its numbers is changed', () => {
    for (const field of RHYTHM_FIELDS)
      expect(presetOf({ ...rhythm, [field]: rhythm[field] + 7 })).toBeUndefined();
  });
});

test('there are no others, and the default is one', () => {
  expect(PRESET_IDS).toEqual(TABLE.map(([id]) => id));
  expect(presetOf(DEFAULT_RHYTHM)).toBe('standard');
});

test('every break of the hourly ones is long, and none of the busy ones', () => {
  for (const turn of [0, 1, 2, 3]) {
    expect(isLongBreak(turn, PRESETS.light)).toBe(true);
    expect(isLongBreak(turn, PRESETS.busy)).toBe(false);
  }
});

test('a rhythm is a preset only where it is that preset', () => {
  fc.assert(
    fc.property(anyRhythm, (rhythm) => {
      const id = presetOf(rhythm);
      if (id) expect(PRESETS[id]).toEqual(rhythm);
      else expect(Object.values(PRESETS)).not.toContainEqual(rhythm);
    }),
  );
});
