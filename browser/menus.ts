import browser from 'webextension-polyfill';
import type { Command } from '../core/engine/command.ts';
import { commandOf, listMenuItems, type MenuItem } from './menu-items.ts';
import { report } from './report.ts';
import { words } from './words.ts';

/**
 * In memory, where it outlives the worker and ends with what the menu may not outlive either: the browser's
 * run, this version, being enabled.
 */
const MADE = 'menuMade';

function create({ id, words: key, parent }: MenuItem): Promise<void> {
  return new Promise((done, failed) => {
    browser.contextMenus.create(
      {
        id,
        contexts: ['action'],
        ...(parent ? { parentId: parent } : {}),
        ...(key ? { title: words.t(key) } : { type: 'separator' }),
      },
      () => {
        const error = browser.runtime.lastError;
        if (error) failed(new Error(error.message));
        else done();
      },
    );
  });
}

/**
 * Puts the menu under the toolbar icon. Browsers keep it from one worker to the next, but not always: after
 * being disabled and enabled no event says that it is gone. So this is for every start of the worker; all
 * but the first read one value from memory.
 */
export async function ensureMenus(): Promise<void> {
  try {
    const { session } = browser.storage;
    if ((await session.get(MADE))[MADE]) return;
    // What was left of another version, in other words or half made, goes.
    await browser.contextMenus.removeAll();
    await Promise.all(listMenuItems().map(create));
    await session.set({ [MADE]: true });
  } catch (error) {
    report('make the menu', error);
  }
}

/** Calls back with what was chosen in the icon's menu. */
export function onMenu(chosen: (command: Command) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    const command = commandOf(menuItemId);
    if (command) chosen(command);
  });
}
