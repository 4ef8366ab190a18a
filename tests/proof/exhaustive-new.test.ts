import { describe, expect, test } from 'vitest';
import { LOCKS, OUTCOMES, proveAll } from './exhaustive.ts';
import { ROUTINE_NAMES, TECHNIQUE_NAMES } from './offers.ts';
import { perLeg } from './outcomes.ts';

test('the answers can come to 44 different levels and flags for a leg, and 552 for both', () => {
  expect([perLeg(OUTCOMES), OUTCOMES.length, LOCKS.length]).toEqual([44, 552, 48]);
  expect([TECHNIQUE_NAMES.length, ROUTINE_NAMES.length]).toEqual([19, 14]);
});

describe.each(['today', 'yesterday'] as const)('answers of %s', (age) => {
  test('offer exactly what the tables allow, whatever is told and however much was massaged', {
    timeout: 120_000,
  }, () => {
    proveAll(age);
  });
});
