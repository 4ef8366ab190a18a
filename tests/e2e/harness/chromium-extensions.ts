import type { BrowserContext } from 'playwright-core';

declare const chrome: {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};

/** Throws the extension's switch on Chromium's own page of extensions. */
export async function setEnabled(
  context: BrowserContext,
  id: string,
  enabled: boolean,
): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions/');
    await page.evaluate(([name, on]) => chrome.management.setEnabled(name, on), [
      id,
      enabled,
    ] as const);
  } finally {
    await page.close();
  }
}
