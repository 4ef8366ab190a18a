import browser from 'webextension-polyfill';
import type { KeyPress } from '../core/system.ts';

/** By name, and not from the table of keys: the worker starts often, and needs no letters. */
const PRESSES: readonly KeyPress[] = ['start', 'later', 'pause'];

/** Calls back when the keys for something were pressed; those for the popup open it by themselves. */
export function onKey(pressed: (key: KeyPress) => void): void {
  browser.commands.onCommand.addListener((command) => {
    const key = PRESSES.find((one) => one === command);
    if (key) pressed(key);
  });
}
