import { describe, expect, test } from 'vitest';
import { FORBIDDEN_CLAIMS } from './forbidden-claims.ts';

const claimsIn = (text: string) =>
  FORBIDDEN_CLAIMS.filter(([, pattern]) => pattern.test(text)).map(([claim]) => claim);

describe('a claim is caught', () => {
  test.each([
    'Calf massage prevents clots.',
    'Helps prevent any illness.',
    'It does not only prevent clots, it is fun.',
    'It does not hurt and prevents cramp.',
    'Nobody is shown to prevent more.',
    'It prevents illness and does not treat it.',
    'It treats any illness.',
    'It can treat or prevent any illness.',
    'Why not treat tired legs?',
    'Lymphatic drainage for your calves.',
    'It drains the lymph.',
    'This lymphatic drainage is a treat.',
    'It is proven: pain rules out nothing.',
    'No pain, no gain.',
    'Massage brings oxygen to the muscle.',
    'Your answers show that you are safe.',
  ])('%s', (text) => {
    expect(claimsIn(text)).not.toEqual([]);
  });
});

describe('an honest no goes through', () => {
  test.each([
    'It does not treat or prevent any illness.',
    'This app does not prevent clots.',
    'Massage at a desk has not been shown to prevent clots.',
    'Stretches do not prevent soreness.',
    'Lymphatic drainage is a taught medical treatment, and it starts away from the leg.',
    'Harder is not better.',
    'Nothing you told us rules out massage today.',
  ])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
