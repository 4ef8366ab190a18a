import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASSAGE_A_LEG_MS } from '../../../core/routines/caps.ts';
import {
  checkOwn,
  isRoutineId,
  massageOf,
  NO_ROUTINES,
  OWN_LIMITS,
  type Problem,
  withFavourite,
  withOwn,
  withoutOwn,
} from '../../../core/routines/own.ts';
import { ROUTINES } from '../../../core/routines/routines.ts';
import { anyOwn, ownOf, stepOf } from '../support/own-routines.ts';

const MOVE = stepOf('heel_raises', 'both', 30);
const problemsOf = (input: unknown): readonly Problem[] => {
  const checked = checkOwn(input);
  return checked.ok ? [] : checked.problems;
};
const withSteps = (...steps: readonly unknown[]) => problemsOf({ name: 'Mine', steps });
const whys = (problems: readonly Problem[]) => problems.map(({ why }) => why);

describe('a routine of one’s own', () => {
  test('is read with its name, note and steps, and nothing else of the input', () => {
    expect(checkOwn({ name: ' After lunch ', extra: 1, steps: [{ ...MOVE, speed: 9 }] })).toEqual({
      ok: true,
      routine: { name: 'After lunch', note: '', steps: [MOVE] },
    });
  });

  test('has names and notes that cannot turn or hide what stands around them', () => {
    const checked = checkOwn({ name: 'a\u202eb\u0000', note: '\u2066x\ny', steps: [MOVE] });
    expect(checked).toMatchObject({ routine: { name: 'a b', note: 'x\ny' } });
  });

  test.each<readonly [string, unknown, string]>([
    ['a list', [], 'notObject'],
    ['nothing', null, 'notObject'],
    ['without a name', { steps: [MOVE] }, 'noName'],
    ['with an empty name', { name: ' ', steps: [MOVE] }, 'noName'],
    ['with too long a name', { name: 'n'.repeat(61), steps: [MOVE] }, 'nameTooLong'],
    ['with a note of another kind', { name: 'n', note: 1, steps: [MOVE] }, 'noteNotText'],
    ['with too long a note', { name: 'n', note: 'n'.repeat(401), steps: [MOVE] }, 'noteTooLong'],
    ['without steps', { name: 'n' }, 'noSteps'],
    ['with no step', { name: 'n', steps: [] }, 'noSteps'],
    ['with 31 steps', { name: 'n', steps: Array(31).fill(MOVE) }, 'tooManySteps'],
  ])('%s is refused', (_, input, why) => {
    expect(whys(problemsOf(input))).toEqual([why]);
  });

  test('tells each problem where it is, with what would be right', () => {
    expect(
      withSteps(
        stepOf('kneading', 'both', 30),
        'kneading',
        { technique: 'cupping', side: 'each', sec: 10 },
        stepOf('thumb_press', 'left', 21),
        stepOf('ankle_pumps', 'both', 4.5),
        stepOf('wall_stretch', 'left', 30),
      ),
    ).toEqual([
      { at: ['steps', 0, 'side'], why: 'badSide', allowed: ['each', 'left', 'right'] },
      { at: ['steps', 1], why: 'notAStep' },
      expect.objectContaining({ at: ['steps', 2, 'technique'], why: 'unknownTechnique' }),
      { at: ['steps', 3, 'sec'], why: 'badSeconds', allowed: [5, 20] },
      { at: ['steps', 4, 'sec'], why: 'badSeconds', allowed: [5, 60] },
      { at: ['steps', 5, 'side'], why: 'badSide', allowed: ['each'] },
    ]);
  });

  test('is no longer than a break', () => {
    const walk = stepOf('stand_walk', 'both', 300);
    expect(withSteps(walk, walk, walk)).toEqual([]);
    expect(withSteps(walk, walk, walk, stepOf('leg_fidget', 'both', 5))).toEqual([
      { at: ['steps'], why: 'tooLong', allowed: [900] },
    ]);
  });

  test('has no more of a massage or stretch for a leg than twice its longest step', () => {
    const press = stepOf('thumb_press', 'each', 20);
    expect(withSteps(press, press)).toEqual([]);
    expect(withSteps(press, press, stepOf('thumb_press', 'right', 5))).toEqual([
      { at: ['steps', 0], why: 'tooMuchOfOne', allowed: [40] },
    ]);
    // The other leg's time is its own.
    expect(
      withSteps(press, stepOf('thumb_press', 'left', 20), stepOf('thumb_press', 'right', 20)),
    ).toEqual([]);
  });

  test('has no more than five minutes of massage for a leg', () => {
    const each = [
      stepOf('effleurage', 'left', 35),
      stepOf('effleurage', 'left', 35),
      stepOf('kneading', 'left', 40),
      stepOf('kneading', 'left', 40),
      stepOf('knee_rub', 'left', 30),
      stepOf('knee_rub', 'left', 30),
      stepOf('ball_roll', 'left', 30),
      stepOf('ball_roll', 'left', 30),
      stepOf('lymph_strokes', 'left', 30),
    ];
    expect(massageOf(each)).toBe(MASSAGE_A_LEG_MS);
    expect(withSteps(...each)).toEqual([]);
    expect(whys(withSteps(...each, stepOf('hacking', 'left', 5)))).toEqual(['tooMuchMassage']);
    expect(withSteps(...each, stepOf('hacking', 'right', 5))).toEqual([]);
  });

  test('may be any of ours, copied', () => {
    for (const { steps } of ROUTINES) expect(withSteps(...steps)).toEqual([]);
  });

  test('never throws, and what it lets pass stays as it is when checked again', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ name: fc.anything(), steps: fc.array(fc.anything()) })),
        (input) => {
          const checked = checkOwn(input);
          if (checked.ok) expect(checkOwn(checked.routine)).toEqual(checked);
        },
      ),
    );
    fc.assert(
      fc.property(anyOwn, ({ name, note, steps }) => {
        expect(checkOwn({ name, note, steps })).toEqual({
          ok: true,
          routine: { name, note, steps },
        });
      }),
    );
  });
});

describe('the user’s routines', () => {
  const mine = ownOf(MOVE);

  test('keep a changed one in its place, and no more than there is room for', () => {
    const two = [mine, { ...mine, id: 'own_2' as const }].reduce(
      (all, one) => withOwn(all, one) ?? all,
      NO_ROUTINES,
    );
    const renamed = { ...mine, name: 'Other' };
    expect(withOwn(two, renamed)?.own.map(({ name }) => name)).toEqual(['Other', 'Mine']);
    const own = Array.from({ length: OWN_LIMITS.routines }, (_, n) => ({
      ...mine,
      id: `own_${n}` as const,
    }));
    const full = { own, favourites: [] };
    expect(withOwn(full, mine)).toBeNull();
    expect(withOwn(full, { ...mine, id: 'own_7' })?.own).toHaveLength(OWN_LIMITS.routines);
  });

  test('lose a deleted one from the favourites, too', () => {
    const both = withFavourite(
      withFavourite({ own: [mine], favourites: [] }, 'own_mine', true),
      'pump60',
      true,
    );
    expect(both.favourites).toEqual(['own_mine', 'pump60']);
    expect(withFavourite(both, 'pump60', true).favourites).toEqual(['own_mine', 'pump60']);
    expect(withoutOwn(both, 'own_mine')).toEqual({ own: [], favourites: ['pump60'] });
    expect(withFavourite(both, 'pump60', false).favourites).toEqual(['own_mine']);
  });

  test('are told from everything else by their ids', () => {
    for (const id of ['own_a', 'own_0b', 'pump60']) expect(isRoutineId(id)).toBe(true);
    for (const id of ['own_', 'own_A', 'own_a b', 'own_#', 'pump', 7, null]) {
      expect(isRoutineId(id)).toBe(false);
    }
  });
});
