import { useEffect } from 'preact/hooks';
import type { PlayerPress } from '../../core/engine/command.ts';

const TYPING = 'input, textarea, select, [contenteditable]';
const PRESSED_BY_SPACE = 'button, a, summary, [role=button]';

/** What a key means to the player: undefined where it is left to what has the focus, or to the browser. */
export function pressOf(
  { key, target }: Pick<KeyboardEvent, 'key' | 'target'>,
  { running, rightToLeft }: { readonly running: boolean; readonly rightToLeft: boolean },
): PlayerPress | undefined {
  // The window and the document are targets too.
  const on = target && 'closest' in target ? (target as Element) : null;
  if (on?.closest(TYPING)) return undefined;
  switch (key) {
    case ' ':
      // The button itself is pressed by it.
      if (on?.closest(PRESSED_BY_SPACE)) return undefined;
      return running ? 'pause' : 'resume';
    case 'ArrowRight':
      return rightToLeft ? 'back' : 'next';
    case 'ArrowLeft':
      return rightToLeft ? 'next' : 'back';
    case 'Escape':
      return 'stop';
    case 'h':
    case 'H':
      // A letter counts only where the player has the focus (WCAG 2.1.4).
      return on?.closest('.player') ? 'hurts' : undefined;
    default:
      return undefined;
  }
}

/** The player's keys, wherever in its window the focus is. */
export function useKeys(running: boolean, press: (what: PlayerPress) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, metaKey, shiftKey, isComposing, defaultPrevented, repeat } = event;
      if (altKey || ctrlKey || metaKey || shiftKey || isComposing || defaultPrevented) return;
      const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
      const what = pressOf(event, { running, rightToLeft });
      if (!what) return;
      // Escape would close the popup, Space and the arrows would scroll.
      event.preventDefault();
      if (!repeat) press(what);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [running, press]);
}
