import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { until } from './harness/wait.ts';

/** What has the focus, whether it shows, and whether what is looked for is it or lies before it. */
function focusNow(css: string) {
  const { activeElement: active, body } = document;
  const wanted = document.querySelector(css);
  if (!active || active === body) return { on: '', shown: false, found: false, before: false };
  const { outlineStyle, outlineWidth } = getComputedStyle(active);
  const position = wanted ? active.compareDocumentPosition(wanted) : 0;
  return {
    on: `${active.tagName} ${active.getAttribute('aria-label') ?? active.textContent}`,
    shown: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    found: active === wanted,
    before: (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  };
}

/** Goes to a control with Tab and Shift+Tab; every control on the way shows that it has the focus. */
export async function reach(page: Page, css: string): Promise<void> {
  await page.waitForSelector(css);
  let focus = await page.evaluate(focusNow, css);
  for (let presses = 0; !focus.found; presses++) {
    if (presses === 40) throw new Error(`Tab does not lead to ${css}, but to ${focus.on}.`);
    await page.keyboard.press(focus.before ? 'Shift+Tab' : 'Tab');
    focus = await page.evaluate(focusNow, css);
    expect(focus, `on the way to ${css}`).toMatchObject({ shown: true });
  }
}

/** Presses a key and waits for what it brings, which must have taken the focus along. */
export async function press(page: Page, key: string, brings: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForSelector(brings);
  const kept = async () => (await page.evaluate(focusNow, brings)).on;
  await until(kept, { timeoutMs: 2_000, message: `the focus to be somewhere after ${key}` });
}
