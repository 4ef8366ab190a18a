import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROUTINES, routineOf } from '../../../core/routines/routines.ts';
import {
  positionAt,
  seekTo,
  segmentsOf,
  totalMs,
  wholeMs,
} from '../../../core/routines/segments.ts';
import type { Leg } from '../../../core/screening/levels.ts';
import { ADVERTISED_SEC, secFor } from '../support/routine-table.ts';

const BOTH: readonly Leg[] = ['left', 'right'];
const anyLegs = fc.constantFrom<readonly Leg[]>(['left'], ['right'], BOTH, ['right', 'left']);
const anyRoutine = fc.constantFrom(...ROUTINES);
const laidOut = fc.tuple(anyRoutine, anyLegs).map(([{ steps }, legs]) => segmentsOf(steps, legs));
const desk = routineOf('desk120')?.steps ?? [];
const sidesOf = (legs: readonly Leg[]) =>
  segmentsOf(desk, legs).map(({ technique, side, lengthMs }) => [technique, side, lengthMs / 1000]);

describe('a routine laid out in time', () => {
  test('takes each leg in turn, left before right, and both at once', () => {
    expect(sidesOf(BOTH)).toEqual([
      ['heel_raises', 'both', 30],
      ['toe_raises', 'both', 20],
      ['desk_stretch', 'left', 20],
      ['desk_stretch', 'right', 20],
      ['soleus_stretch', 'left', 15],
      ['soleus_stretch', 'right', 15],
    ]);
  });

  test('does not mind in which order the legs are named', () => {
    expect(sidesOf(['right', 'left'])).toEqual(sidesOf(BOTH));
  });

  test.each<Leg>(['left', 'right'])('for the %s leg alone skips the other and its time', (leg) => {
    expect(sidesOf([leg])).toEqual([
      ['heel_raises', leg, 30],
      ['toe_raises', leg, 20],
      ['desk_stretch', leg, 20],
      ['soleus_stretch', leg, 15],
    ]);
  });

  test('for no leg is empty', () => {
    for (const { steps } of ROUTINES) expect(segmentsOf(steps, [])).toEqual([]);
  });

  test.each(ROUTINES.map(({ id, steps }) => [id, steps] as const))(
    '%s gives one leg no more time than it would have had',
    (id, steps) => {
      for (const leg of BOTH) expect(totalMs(segmentsOf(steps, [leg]))).toBe(secFor(id, 1) * 1000);
    },
  );

  test('has neither gaps nor overlaps', () => {
    fc.assert(
      fc.property(laidOut, (segments) => {
        let end = 0;
        for (const { startMs, lengthMs } of segments) {
          expect(startMs).toBe(end);
          expect(lengthMs).toBeGreaterThan(0);
          end += lengthMs;
        }
        expect(totalMs(segments)).toBe(end);
      }),
    );
  });

  test('works on no leg that was left out', () => {
    fc.assert(
      fc.property(anyRoutine, fc.constantFrom<Leg>('left', 'right'), ({ steps }, leg) => {
        expect(new Set(segmentsOf(steps, [leg]).map(({ side }) => side))).toEqual(new Set([leg]));
      }),
    );
  });
});

describe('the whole length of a routine', () => {
  test.each(ROUTINES.map(({ id }) => id))('is what its name promises: %s', (id) => {
    expect(wholeMs(id)).toBe((ADVERTISED_SEC[id] ?? 0) * 1000);
  });

  test('is nothing for a routine there is not', () => {
    for (const id of ['', 'classic600', 'constructor']) expect(wholeMs(id)).toBe(0);
  });
});

describe('where a routine stands', () => {
  test('each millisecond lies in exactly one segment', () => {
    fc.assert(
      fc.property(
        laidOut,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (segments, part) => {
          const at = Math.floor(part * totalMs(segments));
          const around = segments.filter((s) => s.startMs <= at && at < s.startMs + s.lengthMs);
          const position = positionAt(segments, at);
          expect(around).toEqual([position?.segment]);
          expect(position && segments[position.index]).toBe(position?.segment);
          expect((position?.intoMs ?? 0) + (position?.leftMs ?? 0)).toBe(
            position?.segment.lengthMs,
          );
          expect(position?.leftMs).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is nowhere before the start, at the end and after it, nor at no time at all', () => {
    fc.assert(
      fc.property(laidOut, fc.nat(), (segments, more) => {
        const total = totalMs(segments);
        for (const at of [-1 - more, total, total + more, Number.NaN, Infinity, -Infinity]) {
          expect(positionAt(segments, at)).toBeUndefined();
        }
      }),
    );
  });
});

describe('a jump', () => {
  const segments = segmentsOf(desk, BOTH);

  test('stays within the routine', () => {
    fc.assert(
      fc.property(laidOut, fc.integer({ min: -400_000, max: 400_000 }), (any, at) => {
        for (const to of ['next', 'back'] as const) {
          expect(seekTo(any, at, to)).toBeGreaterThanOrEqual(at < 0 && to === 'back' ? -5000 : 0);
          expect(seekTo(any, at, to)).toBeLessThanOrEqual(totalMs(any));
        }
      }),
    );
  });

  test('forward leads to the start of the next segment, and from the last one to the end', () => {
    expect(seekTo(segments, 0, 'next')).toBe(30_000);
    expect(seekTo(segments, 29_999, 'next')).toBe(30_000);
    expect(seekTo(segments, 30_000, 'next')).toBe(50_000);
    expect(seekTo(segments, 119_999, 'next')).toBe(120_000);
  });

  test('back leads to the start of the segment, and from there to the one before', () => {
    expect(seekTo(segments, 40_000, 'back')).toBe(30_000);
    expect(seekTo(segments, 33_001, 'back')).toBe(30_000);
    expect(seekTo(segments, 33_000, 'back')).toBe(0);
    expect(seekTo(segments, 2_000, 'back')).toBe(0);
  });

  test('while one gets ready begins at once, or gives the whole get-ready again', () => {
    for (const at of [-5000, -1]) {
      expect(seekTo(segments, at, 'next')).toBe(0);
      expect(seekTo(segments, at, 'back')).toBe(-5000);
    }
  });

  test('in nothing leads nowhere', () => {
    expect(seekTo([], 5, 'next')).toBe(0);
    expect(seekTo([], 5, 'back')).toBe(0);
  });
});
