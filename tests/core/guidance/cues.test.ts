import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cue, cuesBetween, cuesOf, type Said } from '../../../core/guidance/cues.ts';
import { speechMs, wordsFor } from '../../../core/guidance/said.ts';
import { isSwap } from '../../../core/routines/moment.ts';
import { ROUTINE_IDS, routineOf } from '../../../core/routines/routines.ts';
import { type Segment, segmentsOf, totalMs } from '../../../core/routines/segments.ts';
import { TECHNIQUES } from '../../../core/routines/techniques.ts';
import { words } from '../../support/words.ts';
import { SEC } from '../support/times.ts';

const textOf = (said: Said) => wordsFor(said, words, () => 4);
const lastsAt = (rate: number) => (said: Said) => speechMs(textOf(said), rate);
const cuesFor = (segments: readonly Segment[], rate = 1) => cuesOf(segments, lastsAt(rate));
const segmentsFor = (routine: string, legs: readonly ('left' | 'right')[] = ['left', 'right']) =>
  segmentsOf(routineOf(routine)?.steps ?? [], legs);

type Spoken = Extract<Cue, { does: 'say' }>;
const spokenIn = (cues: readonly Cue[]) => cues.filter((cue) => cue.does === 'say');
const isHead = ({ said }: Spoken) => said.kind === 'step' || said.kind === 'swap';
const tell = (cue: Cue) => (cue.does === 'tone' ? `♪ ${cue.tone}` : textOf(cue.said));

describe('what is heard in a routine', () => {
  test('of 20 seconds: little', () => {
    expect(cuesFor(segmentsFor('reset20')).map((cue) => [cue.atMs / SEC, tell(cue)])).toEqual([
      [-5, 'Get ready.'],
      ...[-3, -2, -1].map((at) => [at, '♪ count']),
      [0, '♪ start'],
      [0.5, 'Heel lifts. Both legs.'],
      [expect.any(Number), 'Sit tall with your feet flat.'],
      [10, '♪ start'],
      [10.5, 'Toe lifts. Both legs.'],
      [expect.any(Number), 'Keep both heels on the floor.'],
      [20, '♪ end'],
      [20, 'Done.'],
    ]);
  });

  test('of massage: each leg in turn, how far to go, and what found no room with the other leg', () => {
    const said = spokenIn(cuesFor(segmentsFor('massage180'))).map(tell);
    expect(said.slice(1, 8)).toEqual([
      'Long smooth strokes. Left leg. 25 seconds.',
      'Rest one ankle on your other knee, or on a low box.',
      'Stay at 4 out of 10 or less.',
      'Cup both hands around your leg, just above the ankle.',
      'Swap. Right leg.',
      'Slide both hands slowly up to just below the knee.',
      'Lighten your hands and float them back to the ankle.',
    ]);
    expect(said).toContain('Kneading. Left leg. 40 seconds.');
  });

  test('circles turn in the middle, and long steps have one', () => {
    const circles = cuesFor(segmentsFor('pump60')).find((cue) => /direction/.test(tell(cue)));
    expect(circles).toMatchObject({ atMs: 40 * SEC });
    const long = cuesFor(segmentsFor('soleus300')).find((cue) => tell(cue) === 'Halfway.');
    expect(long).toMatchObject({ atMs: 120 * SEC });
  });

  test('with one leg there is no swap', () => {
    const said = cuesFor(segmentsFor('massage180', ['right'])).map(tell);
    expect(said).not.toContain('♪ swap');
    expect(said).toContain('Kneading. Right leg. 40 seconds.');
  });

  test('nothing where there is no routine', () => {
    expect(cuesFor([])).toEqual([]);
  });
});

const anyRoutine = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...ROUTINE_IDS),
      fc.constantFrom<('left' | 'right')[]>(['left', 'right'], ['left'], ['right']),
    )
    .map(([routine, legs]) => segmentsFor(routine, legs)),
  // As somebody might put one together.
  fc
    .array(
      fc.record({
        technique: fc.constantFrom(...TECHNIQUES.map(({ id }) => id)),
        side: fc.constantFrom('both' as const, 'each' as const),
        sec: fc.integer({ min: 10, max: 300 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((steps) => segmentsOf(steps, ['left', 'right'])),
);
const anyRate = fc.constantFrom(0.7, 1, 1.4);

describe('laws', () => {
  test('however the looks at the clock fall, no cue is lost and none is doubled', () => {
    fc.assert(
      fc.property(anyRoutine, fc.array(fc.integer({ min: -6, max: 700 })), (segments, looks) => {
        const cues = cuesFor(segments);
        const times = [...looks.map((sec) => sec * SEC).sort((a, b) => a - b), 1e9];
        let from = -1e9;
        const heard = times.flatMap((to) => {
          const stretch = cuesBetween(cues, from, to);
          from = to;
          return stretch;
        });
        expect(heard).toEqual(cues);
      }),
    );
  });

  test('nothing is said into what comes next, and the end of each step is quiet', () => {
    fc.assert(
      fc.property(anyRoutine, anyRate, (segments, rate) => {
        const lasts = lastsAt(rate);
        const spoken = spokenIn(cuesFor(segments, rate));
        for (const [index, cue] of spoken.entries()) {
          const end = cue.atMs + lasts(cue.said);
          const next = spoken[index + 1];
          // Rounded to milliseconds; the name of a step is said however short the step is.
          if (next && !isHead(cue)) expect(end).toBeLessThanOrEqual(next.atMs + 1);
          if (cue.said.kind !== 'line' && cue.said.kind !== 'limit') continue;
          const step = segments.find(
            ({ startMs, lengthMs }) => cue.atMs >= startMs && cue.atMs < startMs + lengthMs,
          );
          expect(step && 'technique' in cue.said && cue.said.technique).toBe(step?.technique);
          expect(end).toBeLessThanOrEqual(
            (step?.startMs ?? 0) + (step?.lengthMs ?? 0) - 3 * SEC + 1,
          );
        }
      }),
    );
  });

  test('each step has its name and its tone at its beginning, once; the end is told once', () => {
    fc.assert(
      fc.property(anyRoutine, anyRate, (segments, rate) => {
        const cues = cuesFor(segments, rate);
        const heads = spokenIn(cues).filter(isHead);
        expect(heads.map(({ said }) => 'segment' in said && said.segment)).toEqual(segments);
        expect(heads.map(({ said }) => said.kind === 'swap')).toEqual(
          segments.map((segment, index) => isSwap(segments[index - 1], segment)),
        );
        const tones = cues.filter((cue) => cue.does === 'tone' && /start|swap/.test(cue.tone));
        expect(tones.map(({ atMs }) => atMs)).toEqual(segments.map(({ startMs }) => startMs));
        expect(cues.filter((cue) => tell(cue) === 'Done.')).toMatchObject([
          { atMs: totalMs(segments) },
        ]);
      }),
    );
  });

  test('an instruction is said once at most, and in order', () => {
    fc.assert(
      fc.property(anyRoutine, anyRate, (segments, rate) => {
        for (const { id } of TECHNIQUES) {
          const lines = spokenIn(cuesFor(segments, rate)).flatMap(({ said }) =>
            said.kind === 'line' && said.technique === id ? [said.line] : [],
          );
          expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        }
      }),
    );
  });

  test('massage and stretch of 15 seconds and more say how far to go, with the first leg', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TECHNIQUES.filter((one) => one.class !== 'MOVE')),
        fc.integer({ min: 15, max: 60 }),
        ({ id }, sec) => {
          const segments = segmentsOf([{ technique: id, side: 'each', sec }], ['left', 'right']);
          const limit = spokenIn(cuesFor(segments)).filter(({ said }) => said.kind === 'limit');
          expect(limit).toHaveLength(1);
          expect(limit[0]?.atMs).toBeLessThan(sec * SEC);
        },
      ),
    );
  });
});
