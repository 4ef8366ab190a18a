import { describe, expect, it } from 'vitest';
import { pressOf } from '../../components/break/use-keys.ts';

/** An element inside whatever matches one of these selectors. */
const inside = (...selectors: readonly string[]) =>
  ({
    closest: (css: string) => (css.split(', ').some((one) => selectors.includes(one)) ? {} : null),
  }) as unknown as Element;

const heading = inside('.player');
const at = { running: true, rightToLeft: false };
const pressed = (key: string, target: EventTarget | null = heading, how = at) =>
  pressOf({ key, target }, how);

describe('a key in the player', () => {
  it('pauses and goes on', () => {
    expect(pressed(' ')).toBe('pause');
    expect(pressed(' ', heading, { ...at, running: false })).toBe('resume');
  });

  it('goes the way it points, in either reading direction', () => {
    expect([pressed('ArrowRight'), pressed('ArrowLeft')]).toEqual(['next', 'back']);
    const rtl = { ...at, rightToLeft: true };
    expect(pressed('ArrowRight', heading, rtl)).toBe('back');
    expect(pressed('ArrowLeft', heading, rtl)).toBe('next');
  });

  it('stops it, or tells that it hurts', () => {
    expect([pressed('Escape'), pressed('h'), pressed('H')]).toEqual(['stop', 'hurts', 'hurts']);
  });

  it('is left to the button that has the focus, if it is Space', () => {
    for (const css of ['button', 'a', 'summary']) {
      expect(pressed(' ', inside('.player', css))).toBeUndefined();
      expect(pressed('ArrowRight', inside('.player', css))).toBe('next');
    }
  });

  it('is typed into a field, whatever it is', () => {
    for (const key of [' ', 'ArrowRight', 'Escape', 'h'])
      expect(pressed(key, inside('.player', 'input'))).toBeUndefined();
  });

  it('counts outside the player too, but for a letter', () => {
    // The document and the window know no elements around them.
    for (const target of [null, {} as EventTarget, inside()]) {
      expect(pressed(' ', target)).toBe('pause');
      expect(pressed('h', target)).toBeUndefined();
    }
  });

  it('means nothing if it is any other', () => {
    for (const key of ['Enter', 'Tab', 'ArrowUp', 'ArrowDown', 'x', 'F5'])
      expect(pressed(key)).toBeUndefined();
  });
});
