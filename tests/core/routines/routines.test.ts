import { describe, expect, test } from 'vitest';
import { isStanding, ROUTINES, routineOf } from '../../../core/routines/routines.ts';
import { segmentsOf, totalMs } from '../../../core/routines/segments.ts';
import { TECHNIQUES, techniqueOf } from '../../../core/routines/techniques.ts';
import {
  ADVERTISED_SEC,
  ROUTINE_TABLE,
  stepsOf,
  TECHNIQUE_CLASS,
} from '../support/routine-table.ts';

test('the routines are those of the brief', () => {
  expect(ROUTINES.map(({ id }) => id).sort()).toEqual(Object.keys(ROUTINE_TABLE).sort());
});

describe.each(ROUTINES.map((routine) => [routine.id, routine] as const))('%s', (id, routine) => {
  test('has the steps and seconds of the brief', () => {
    expect(routine.steps).toEqual(stepsOf(id));
  });

  test('lasts as long as it says', () => {
    const total = totalMs(segmentsOf(routine.steps, ['left', 'right']));
    expect(total).toBe((ADVERTISED_SEC[id] ?? 0) * 1000);
  });

  test('is made of techniques there are', () => {
    for (const { technique } of routine.steps) expect(techniqueOf(technique).id).toBe(technique);
  });

  test('is found by its id', () => {
    expect(routineOf(id)).toBe(routine);
  });
});

test('a routine there is not is not found', () => {
  for (const id of ['', 'classic600', 'constructor', '__proto__']) {
    expect(routineOf(id)).toBeUndefined();
  }
});

test('done standing is what is walked, and no other', () => {
  const walked = ROUTINES.filter(({ steps }) =>
    steps.some(({ technique }) => technique === 'stand_walk'),
  );
  expect(ROUTINES.filter(isStanding)).toEqual(walked);
  expect(walked.map(({ id }) => id)).toEqual(['stand120']);
});

test('techniques are of the kind the brief says', () => {
  const kinds = Object.fromEntries(TECHNIQUES.map((t) => [t.id, t.class]));
  expect(kinds).toEqual(TECHNIQUE_CLASS);
});

test('all nineteen techniques of the brief are there', () => {
  expect(TECHNIQUES).toHaveLength(19);
});

test('what is held or walked has no pace, and everything else one to follow', () => {
  const paceless = TECHNIQUES.filter(({ perMinute }) => perMinute === null).map(({ id }) => id);
  const held = TECHNIQUES.filter((t) => t.class === 'STRETCH').map(({ id }) => id);
  expect(paceless.sort()).toEqual([...held, 'thumb_press', 'stand_walk'].sort());
  for (const { perMinute } of TECHNIQUES) {
    // Nothing drawn may flash three times a second or faster.
    expect(perMinute ?? 10).toBeGreaterThanOrEqual(10);
    expect(perMinute ?? 10).toBeLessThan(180);
  }
});
