import { describe, expect, test } from 'vitest';
import { isHere } from '../../../core/schedule/presence.ts';
import { PRESENT } from '../../../core/schedule/signs.ts';

describe('whether somebody is there', () => {
  test.each([
    ['at the keyboard', {}, true],
    ['without input', { idle: 'idle' }, false],
    ['watching a video', { idle: 'idle', sound: true }, true],
    ['in full screen', { idle: 'idle', fullScreen: true }, true],
    ['with the screen locked', { idle: 'locked' }, false],
    ['with the screen locked over music', { idle: 'locked', sound: true }, false],
    ['with the screen locked over a full screen', { idle: 'locked', fullScreen: true }, false],
  ] as const)('%s', (_, signs, somebody) => {
    expect(isHere({ ...PRESENT, ...signs })).toBe(somebody);
  });
});
