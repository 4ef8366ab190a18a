import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentAt } from '../../../core/routines/moment.ts';
import { ROUTINES, routineOf } from '../../../core/routines/routines.ts';
import { segmentsOf, totalMs } from '../../../core/routines/segments.ts';
import type { Leg } from '../../../core/screening/levels.ts';

const BOTH: readonly Leg[] = ['left', 'right'];
const laid = (id: string, legs = BOTH) => segmentsOf(routineOf(id)?.steps ?? [], legs);
// Heel raises 30 s, toe raises 20 s, desk stretch 20 s a leg, soleus stretch 15 s a leg.
const desk = laid('desk120');
const anyLaid = fc
  .tuple(
    fc.constantFrom(...ROUTINES),
    fc.constantFrom<readonly Leg[]>(['left'], ['right'], ['left', 'right']),
  )
  .map(([{ steps }, legs]) => segmentsOf(steps, legs));

describe('the moment a routine is in', () => {
  test('is the get-ready before its first step, and tells what that will be', () => {
    expect(momentAt(desk, -5000)).toEqual({ kind: 'ready', leftMs: 5000, first: desk[0] });
    expect(momentAt(desk, -1)).toEqual({ kind: 'ready', leftMs: 1, first: desk[0] });
  });

  test('is a step, with what is left of it and what comes next', () => {
    expect(momentAt(desk, 0)).toEqual({
      ...{ kind: 'step', index: 0, segment: desk[0], intoMs: 0, leftMs: 30_000, next: desk[1] },
      swap: false,
    });
    expect(momentAt(desk, 119_999)).toMatchObject({ index: 5, leftMs: 1, next: undefined });
  });

  test('is over at its end and after it, and where there is nothing to do', () => {
    for (const at of [120_000, 500_000]) expect(momentAt(desk, at)).toEqual({ kind: 'over' });
    for (const at of [-5000, 0, 1]) expect(momentAt([], at)).toEqual({ kind: 'over' });
  });

  test('is a swap for the first three seconds of the other leg’s turn', () => {
    const swaps = (at: number) => momentAt(desk, at).kind === 'step' && momentAt(desk, at);
    for (const at of [70_000, 72_999, 105_000]) expect(swaps(at)).toMatchObject({ swap: true });
    for (const at of [69_999, 73_000]) expect(swaps(at)).toMatchObject({ swap: false });
  });

  test('is no swap where another thing begins, on whichever leg', () => {
    for (const at of [0, 30_000, 50_000, 90_000])
      expect(momentAt(desk, at)).toMatchObject({ swap: false });
    // Kneading of the right leg, then strokes of the left.
    expect(momentAt(laid('massage180'), 130_000)).toMatchObject({ swap: false });
  });

  test('is no swap where one leg does the same twice, nor where both did it before', () => {
    const step = (side: 'both' | 'left', sec: number) =>
      ({ technique: 'ankle_pumps', side, sec }) as const;
    const twice = segmentsOf([step('left', 10), step('left', 10)], BOTH);
    expect(momentAt(twice, 10_000)).toMatchObject({ index: 1, swap: false });
    const after = segmentsOf([step('both', 10), step('left', 10)], BOTH);
    expect(momentAt(after, 10_000)).toMatchObject({ index: 1, swap: false });
  });

  test('with one leg left out has no swap at all', () => {
    for (let at = 0; at < 85_000; at += 500)
      expect(momentAt(laid('desk120', ['right']), at)).toMatchObject({ swap: false });
  });

  test('gives each segment exactly its own length, and all of them the whole', () => {
    const every = 250;
    fc.assert(
      fc.property(anyLaid, (segments) => {
        const shown = segments.map(() => 0);
        for (let at = -5000; at <= totalMs(segments) + 5000; at += every) {
          const moment = momentAt(segments, at);
          if (moment.kind !== 'step') continue;
          expect(moment.segment).toBe(segments[moment.index]);
          expect(moment.intoMs + moment.leftMs).toBe(moment.segment.lengthMs);
          shown[moment.index] = (shown[moment.index] ?? 0) + every;
        }
        expect(shown).toEqual(segments.map(({ lengthMs }) => lengthMs));
        expect(shown.reduce((sum, ms) => sum + ms, 0)).toBe(totalMs(segments));
      }),
    );
  });
});
