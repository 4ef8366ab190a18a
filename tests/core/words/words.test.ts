import { describe, expect, test } from 'vitest';
import { type Translate, Words } from '../../../core/words/words.ts';
import { MIN, SEC } from '../support/times.ts';

const MESSAGES: Record<string, string> = {
  language: 'en',
  direction: 'ltr',
  done_today_one: '$1 break',
  done_today_other: '$1 breaks',
};
const t: Translate = (key, ...given) => (MESSAGES[key] ?? key).replace('$1', given[0] ?? '');
const english = new Words(t, 'en-GB');

describe('a length', () => {
  test.each([
    [20 * SEC, '20 seconds'],
    [MIN, '1 minute'],
    [85 * SEC, '1 minute, 25 seconds'],
    [300 * SEC, '5 minutes'],
  ])('of %i ms reads %s', (ms, words) => {
    expect(english.length(ms)).toBe(words);
  });

  test('never has sixty seconds', () => {
    expect(english.length(59_600)).toBe('1 minute');
    expect(english.length(119_999)).toBe('2 minutes');
  });
});

describe('a clock', () => {
  test.each([
    [0, '0:00'],
    [1, '0:01'],
    [9_000, '0:09'],
    [59_001, '1:00'],
    [MIN, '1:00'],
    [300 * SEC, '5:00'],
  ])('at %i ms shows %s', (ms, shown) => {
    expect(english.clock(ms)).toBe(shown);
  });
});

test('a count takes its plural form', () => {
  expect(english.plural('done_today', 1)).toBe('1 break');
  expect(english.plural('done_today', 0)).toBe('0 breaks');
  expect(english.plural('done_today', 1000)).toBe('1,000 breaks');
});

test('the user’s region counts where the words are in that language, and not elsewhere', () => {
  expect(english.language).toBe('en-GB');
  expect(new Words(t, 'de-CH').language).toBe('en');
});

test('legs are named', () => {
  expect(english.legs(['left', 'right'])).toBe('legs_both');
  expect(english.legs(['left'])).toBe('legs_left');
  expect(english.legs(['right'])).toBe('legs_right');
  expect(english.side('both')).toBe('side_both');
});
