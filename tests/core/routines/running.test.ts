import { expect, test } from 'vitest';
import { routineOf } from '../../../core/routines/routines.ts';
import { segmentsOfBreak } from '../../../core/routines/running.ts';
import { segmentsOf, totalMs } from '../../../core/routines/segments.ts';

const plain = (routine: string, ...legs: readonly string[]) => ({ routine, legs, swapped: false });

test('a break is laid out as its routine, for its legs', () => {
  const steps = routineOf('massage180')?.steps ?? [];
  expect(segmentsOfBreak(plain('massage180', 'left', 'right'))).toEqual(
    segmentsOf(steps, ['left', 'right']),
  );
  expect(totalMs(segmentsOfBreak(plain('massage180', 'left')))).toBe(100_000);
});

test('a break whose routine is no longer known has no segments', () => {
  for (const id of ['massage999', '', 'constructor'])
    expect(segmentsOfBreak(plain(id, 'left', 'right'))).toEqual([]);
});
