import { describe, expect, it } from 'vitest';
import { KEYS, splitKeys, TAKEN_LETTERS } from '../../core/system.ts';
import { words } from '../support/words.ts';

describe('the suggested keys', () => {
  it('are no more than Chrome takes, each for one thing', () => {
    expect(KEYS.length).toBeLessThanOrEqual(4);
    expect(new Set(KEYS.map(({ letter }) => letter)).size).toBe(KEYS.length);
    expect(new Set(KEYS.map(({ command }) => command)).size).toBe(KEYS.length);
  });

  it('are none that a browser keeps to itself', () => {
    for (const { letter } of KEYS) {
      expect(letter).toMatch(/^[A-Z]$/);
      expect(TAKEN_LETTERS).not.toContain(letter);
    }
  });

  it('say what they do', () => {
    for (const { id } of KEYS) expect(words.t(`key_${id}`)).not.toBe('');
  });
});

describe('keys to draw', () => {
  it.each([
    ['Alt+Shift+G', ['Alt', 'Shift', 'G']],
    ['Ctrl+Shift+,', ['Ctrl', 'Shift', ',']],
    ['⌃⇧G', ['⌃', '⇧', 'G']],
    ['⌥⌘Space', ['⌥', '⌘', 'Space']],
    ['F7', ['F7']],
    ['', []],
  ])('of %j are %j', (keys, drawn) => {
    expect(splitKeys(keys)).toEqual(drawn);
  });
});
