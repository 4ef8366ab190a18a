import type { Page } from 'playwright-core';
import type { Firefox } from './firefox.ts';
import { until } from './wait.ts';

/**
 * Makes the window of a Chromium page, or of Firefox' current tab, full screen like F11. Firefox on a
 * display would need a window manager for it.
 */
export function enterFullScreen(page: Page | Firefox): Promise<void> {
  return 'mainFrame' in page ? setChromium(page, 'fullscreen') : setFirefox(page, true);
}

/** Makes it a window among others again. */
export function leaveFullScreen(page: Page | Firefox): Promise<void> {
  return 'mainFrame' in page ? setChromium(page, 'normal') : setFirefox(page, false);
}

/**
 * What the page itself asks for would not do: Playwright pretends that its pages have the focus, and
 * Chromium keeps the full screen of such a page within its tab.
 */
async function setChromium(page: Page, state: 'fullscreen' | 'normal'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  const bounds = { windowState: state };
  await session.send('Browser.setWindowBounds', { windowId, bounds });
  const hasState = async () =>
    (await session.send('Browser.getWindowBounds', { windowId })).bounds.windowState === state;
  await until(hasState, { message: `the window to be ${state}` });
  await session.detach();
}

/** The browser window, for scripts with privileges. */
declare const window: { fullScreen: boolean };

async function setFirefox({ chrome }: Firefox, on: boolean): Promise<void> {
  await chrome((value) => {
    window.fullScreen = value;
  }, on);
  const isSet = async () => (await chrome(() => window.fullScreen)) === on;
  await until(isSet, { message: `Firefox to ${on ? 'enter' : 'leave'} full screen` });
}
