import { expect, test } from 'vitest';
import { speechMs, wordsFor } from '../../../core/guidance/said.ts';
import { techniqueOf } from '../../../core/routines/techniques.ts';
import { upToOf } from '../../../core/routines/up-to.ts';
import { words } from '../../support/words.ts';
import { SEC } from '../support/times.ts';

const say = (said: Parameters<typeof wordsFor>[0], limit: number | null = null) =>
  wordsFor(said, words, () => limit);

test('a step is its name without what is in brackets, its leg, and its length if that is long', () => {
  const step = { technique: 'kneading', side: 'left', startMs: 0 } as const;
  expect(say({ kind: 'step', segment: { ...step, lengthMs: 40 * SEC } })).toBe(
    'Kneading. Left leg. 40 seconds.',
  );
  expect(say({ kind: 'step', segment: { ...step, lengthMs: 15 * SEC } })).toBe(
    'Kneading. Left leg.',
  );
});

test('how far to go is said with today’s number, and not at all without one', () => {
  const limit = { kind: 'limit', technique: 'effleurage' } as const;
  expect(say(limit, 2)).toBe('Stay at 2 out of 10 or less.');
  expect(say(limit)).toBe('');
});

test.each([
  ['kneading', 'CLEAR', 0, 4],
  ['kneading', 'CLEAR', 2, 3],
  ['effleurage', 'GENTLE_ONLY', 0, 2],
  ['desk_stretch', 'GENTLE_ONLY', 0, 3],
  ['lymph_strokes', 'CLEAR', 3, 1],
  ['ankle_pumps', 'CLEAR', 0, null],
] as const)('%s at %s, %i lighter sessions left: up to %s', (technique, level, lighter, upTo) => {
  expect(upToOf(techniqueOf(technique), level, lighter)).toBe(upTo);
});

test('a slower voice takes longer', () => {
  expect(speechMs('Lower them slowly.', 0.5)).toBeCloseTo(2 * speechMs('Lower them slowly.', 1));
  expect(speechMs('', 1)).toBe(0);
});
