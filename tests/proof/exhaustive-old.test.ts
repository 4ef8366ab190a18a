import { describe, test } from 'vitest';
import { proveAll } from './exhaustive.ts';

describe.each(['week', 'year', 'unused'] as const)('answers of long ago (%s)', (age) => {
  test('offer exactly what the tables allow, whatever is told and however much was massaged', {
    timeout: 120_000,
  }, () => {
    proveAll(age);
  });
});
