import browser from 'webextension-polyfill';
import type { OptionsPlace } from '../core/places.ts';

export const POPUP_PAGE = 'popup.html';
export const BREAK_PAGE = 'break.html';
const OPTIONS_PAGE = 'options.html';
/** Wide enough for the layout that is read across the desk. */
const BREAK_SIZE = { width: 760, height: 680 };

/**
 * That size, or what the screen has for it. The worker sees no screen; a window that fills one tells as much.
 */
async function breakSize(): Promise<typeof BREAK_SIZE> {
  const { width, height } = BREAK_SIZE;
  if (globalThis.screen?.availWidth) {
    const { availWidth, availHeight } = screen;
    return { width: Math.min(width, availWidth), height: Math.min(height, availHeight) };
  }
  const last = await browser.windows.getLastFocused().catch(() => undefined);
  if (last?.state !== 'maximized' && last?.state !== 'fullscreen') return BREAK_SIZE;
  return {
    width: Math.min(width, last.width ?? width),
    height: Math.min(height, last.height ?? height),
  };
}

async function findTab(page: string) {
  // Only tabs of our own have a URL we can read without a permission.
  const url = browser.runtime.getURL(page);
  const tabs = await browser.tabs.query({});
  return tabs.find((tab) => (tab.url || tab.pendingUrl)?.startsWith(url));
}

async function focus(tab: { id?: number | undefined; windowId?: number | undefined }) {
  if (tab.id !== undefined) await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** The check before a routine, or before the suggested one; how the last one felt. */
export type BreakPlace = `start-${string}` | 'felt';

let opening: Promise<void> | undefined;

/**
 * Brings the break window up, or opens it; pressed twice, it opens one. `at`: what it is to show, as
 * its address says it.
 */
export function openBreakWindow(at?: BreakPlace): Promise<void> {
  opening ??= showBreakWindow(at).finally(() => {
    opening = undefined;
  });
  return opening;
}

async function showBreakWindow(at?: BreakPlace): Promise<void> {
  const url = browser.runtime.getURL(BREAK_PAGE) + (at ? `#${at}` : '');
  const open = await findTab(BREAK_PAGE);
  if (open?.id === undefined) {
    await browser.windows.create({ url, type: 'popup', ...(await breakSize()) });
    return;
  }
  if (at) await browser.tabs.update(open.id, { url });
  await focus(open);
}

/**
 * Opens the popup under the toolbar icon, or the break window where that cannot be: without a focused
 * window, or with the icon hidden. Says whether it was the popup.
 */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    await openBreakWindow();
    return false;
  }
}

/** Opens the options page at one of its places, in the tab that has it if there is one. */
export async function openOptions(place: OptionsPlace): Promise<void> {
  const url = browser.runtime.getURL(`${OPTIONS_PAGE}#${place}`);
  const open = await findTab(OPTIONS_PAGE);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { url });
  await focus(open);
}
