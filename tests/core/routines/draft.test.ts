import { describe, expect, test } from 'vitest';
import { boundsOf, sidesOf } from '../../../core/routines/doses.ts';
import {
  type Draft,
  draftOf,
  EMPTY_DRAFT,
  routineIn,
  stepped,
  stepsIn,
  withChanged,
  withCopy,
  withMoved,
  withoutStep,
  withStep,
  withStepAt,
} from '../../../core/routines/draft.ts';
import { checkOwn } from '../../../core/routines/own.ts';
import { ROUTINES } from '../../../core/routines/routines.ts';
import { TECHNIQUES } from '../../../core/routines/techniques.ts';

const namesIn = (draft: Draft) => draft.steps.map(({ technique }) => technique);
const keysIn = (draft: Draft) => draft.steps.map(({ key }) => key);
const THREE = ['kneading', 'ankle_pumps', 'leg_fidget'] as const;
const three = THREE.reduce<Draft>(withStep, { ...EMPTY_DRAFT, name: 'Mine' });

test.each(TECHNIQUES.map(({ id }) => id))('a step of %s begins within its bounds', (id) => {
  const draft = withStep({ ...EMPTY_DRAFT, name: 'Mine' }, id);
  expect(checkOwn(routineIn(draft)).ok).toBe(true);
  expect(draft.steps[0]?.side).toBe(sidesOf(id)[0]);
});

test.each(ROUTINES.map((routine) => [routine.id, routine] as const))(
  'a copy of %s is in order, and the same',
  (_, routine) => {
    const draft = draftOf(routine, { name: 'Mine', note: '' });
    const checked = checkOwn(routineIn(draft));
    expect(checked).toEqual({
      ok: true,
      routine: { name: 'Mine', note: '', steps: routine.steps },
    });
  },
);

describe('steps', () => {
  test('are moved, and stay where there is nowhere to go', () => {
    expect(namesIn(withMoved(three, 1, -1))).toEqual(['ankle_pumps', 'kneading', 'leg_fidget']);
    expect(namesIn(withMoved(three, 1, 1))).toEqual(['kneading', 'leg_fidget', 'ankle_pumps']);
    expect(withMoved(three, 0, -1)).toBe(three);
    expect(withMoved(three, 2, 1)).toBe(three);
    expect(withMoved(three, 9, 1)).toBe(three);
  });

  test('are copied to right after themselves, under a key of their own', () => {
    const { draft, key } = withCopy(withChanged(three, 0, { sec: '33', side: 'left' }), 0);
    expect(namesIn(draft)).toEqual(['kneading', ...THREE]);
    expect(draft.steps[1]).toMatchObject({ key, sec: '33', side: 'left' });
    expect(new Set(keysIn(draft)).size).toBe(4);
    expect(withCopy(three, 9).draft).toBe(three);
  });

  test('are taken out and put back', () => {
    const [, step] = three.steps;
    const without = withoutStep(three, 1);
    expect(keysIn(without)).toEqual([0, 2]);
    expect(step && withStepAt(without, step, 1)).toEqual(three);
  });
});

describe('seconds', () => {
  test.each([
    ['30', 30],
    [' 30 ', 30],
    ['', Number.NaN],
    ['half a minute', Number.NaN],
    ['3e1', Number.NaN],
    ['-30', Number.NaN],
    ['29.5', Number.NaN],
    ['9'.repeat(400), Number.NaN],
  ])('typed as %s', (typed, sec) => {
    const draft = withChanged(three, 0, { sec: typed });
    expect(routineIn(draft).steps[0]?.sec).toBe(sec);
    expect(stepsIn(draft)).toHaveLength(Number.isNaN(sec) ? 2 : 3);
    expect(checkOwn(routineIn(draft)).ok).toBe(!Number.isNaN(sec));
  });

  test('go up and down to the next round number, within the bounds', () => {
    const { min, max } = boundsOf('kneading');
    expect([min, max]).toEqual([5, 40]);
    expect(stepped('25', 'kneading', 1)).toBe('30');
    expect(stepped('25', 'kneading', -1)).toBe('20');
    expect(stepped('27', 'kneading', 1)).toBe('30');
    expect(stepped('27', 'kneading', -1)).toBe('25');
    expect(stepped('40', 'kneading', 1)).toBe('40');
    expect(stepped('5', 'kneading', -1)).toBe('5');
    expect(stepped('900', 'kneading', 1)).toBe('40');
    expect(stepped('900', 'kneading', -1)).toBe('40');
    expect(stepped('', 'kneading', 1)).toBe('5');
    // Five minutes in steps of five seconds would be sixty presses.
    expect(stepped('60', 'soleus_pushups', 1)).toBe('75');
  });
});
