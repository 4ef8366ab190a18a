import { describe, expect, test } from 'vitest';
import { offerOf } from '../../../core/routines/offer.ts';
import { type RoutineId, routineOf, stepsOf } from '../../../core/routines/routines.ts';
import { segmentsOfBreak } from '../../../core/routines/running.ts';
import { allowanceWith } from '../support/allowances.ts';

const PILL = allowanceWith({ q8: ['oestrogen'] });
/** What is done, for how long a side. */
const done = (id: RoutineId, swapped: boolean) => {
  const routine = routineOf(id);
  return routine
    ? stepsOf(routine, { swapped }).map(({ technique, sec }) => `${technique} ${sec}`)
    : [];
};

describe('where a risk of a clot rules deep work out', () => {
  test.each([
    ['full300', 'thumb_press 20', 'kneading 20'],
    ['workout300', 'ball_roll 30', 'kneading 30'],
    ['classic300', 'hacking 15', 'kneading 15'],
  ] as const)('%s has as long a kneading in its place', (id, deep, instead) => {
    expect(offerOf(id, PILL)).toMatchObject({ legs: ['left', 'right'], swapped: true });
    expect(done(id, false)).toContain(deep);
    expect(done(id, true)).toEqual(done(id, false).map((one) => (one === deep ? instead : one)));
  });

  test('it lasts as long as it would have', () => {
    for (const id of ['full300', 'workout300', 'classic300'] as const)
      expect(offerOf(id, PILL)?.totalMs).toBe(300_000);
  });

  test('a routine without any is as it was', () => {
    for (const id of ['massage180', 'heels240', 'gentle180', 'pump60'] as const) {
      expect(offerOf(id, PILL)).toEqual(offerOf(id, allowanceWith()));
      expect(done(id, true)).toEqual(done(id, false));
    }
  });

  test('there is no kneading either where that is ruled out too', () => {
    const thinners = allowanceWith({ q8: ['oestrogen'], q11: ['thinners'] });
    for (const id of ['full300', 'workout300', 'classic300'] as const)
      expect(offerOf(id, thinners)).toBeUndefined();
  });

  test('what is played is the kneading, and for the other leg nothing', () => {
    const running = { routine: 'full300', legs: ['right'], swapped: true };
    const segments = segmentsOfBreak(running);
    expect(segments.map(({ technique }) => technique)).not.toContain('thumb_press');
    expect(new Set(segments.map(({ side }) => side))).toEqual(new Set(['right']));
  });
});

test('feather-light strokes have no stand-in: the classic falls away without them', () => {
  const lymph = allowanceWith({ q8: ['oestrogen'], q14: ['lymph'] });
  expect(offerOf('classic300', lymph)).toBeUndefined();
});
