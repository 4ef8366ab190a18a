import browser from 'webextension-polyfill';
import { BREAK_PAGE, POPUP_PAGE } from './windows.ts';

/** Of the types we use, only Chromium has it. */
interface Contexts {
  getContexts(filter: {
    contextTypes: readonly ['POPUP', 'TAB'];
  }): Promise<{ documentUrl?: string }[]>;
}

async function listPages(): Promise<readonly string[]> {
  // Firefox's background is a page among others and sees them all; a worker has to ask.
  if (import.meta.env.BROWSER === 'firefox') {
    return browser.extension.getViews().map(({ location }) => location.href);
  }
  const runtime = browser.runtime as unknown as Contexts;
  const contexts = await runtime.getContexts({ contextTypes: ['POPUP', 'TAB'] });
  return contexts.map(({ documentUrl = '' }) => documentUrl);
}

/** Whether a view is open that shows a routine and its end: the popup or the break window. */
export async function isViewOpen(): Promise<boolean> {
  const ours = [POPUP_PAGE, BREAK_PAGE].map((page) => browser.runtime.getURL(page));
  return (await listPages()).some((url) => ours.some((page) => url.startsWith(page)));
}
