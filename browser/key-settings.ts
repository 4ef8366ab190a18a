import browser from 'webextension-polyfill';
import type { KeySetting } from '../core/system.ts';

/** Chromium's own page; Edge and the others read this address as theirs. */
const SETTINGS_PAGE = 'chrome://extensions/shortcuts';

/** The keys in force: what was suggested may have been taken, and the user may have changed it. */
export async function readKeys(): Promise<readonly KeySetting[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }));
}

/** Opens the browser's own page for changing keys; false where it has none that we can open. */
export async function openKeySettings(): Promise<boolean> {
  try {
    if (import.meta.env.BROWSER === 'firefox') await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: SETTINGS_PAGE });
    return true;
  } catch {
    return false;
  }
}
