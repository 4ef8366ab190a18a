import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { until } from '../harness/wait.ts';

/** Whether the focus is there, in which direction it has to go, and whether it shows. */
function focusNow(css: string) {
  const { activeElement: active, body } = document;
  const wanted = document.querySelector(css);
  if (!active || active === body) return { found: false, before: false, shown: true };
  const { outlineStyle, outlineWidth } = getComputedStyle(active);
  const position = wanted ? active.compareDocumentPosition(wanted) : 0;
  return {
    found: active === wanted,
    before: (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    // The last part of a date field is a button of the browser's own, with a ring of its own.
    shown:
      active.matches('h1, h2, [type=date]') ||
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2),
  };
}

/** Goes to a control with Tab and Shift+Tab; every control on the way shows that it has the focus. */
export async function reach(page: Page, css: string): Promise<void> {
  await page.waitForSelector(css);
  for (let presses = 0; presses < 60; presses++) {
    const { found, before, shown } = await page.evaluate(focusNow, css);
    expect(shown, `a ring on each control on the way to ${css}`).toBe(true);
    if (found) return;
    await page.keyboard.press(before ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not lead to ${css}.`);
}

function mark(name: string): boolean {
  for (const old of document.querySelectorAll('[data-goal]')) old.removeAttribute('data-goal');
  const controls = [...document.querySelectorAll<HTMLElement>('button, a')];
  const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.innerText;
  const found = controls.find((one) => nameOf(one).trim() === name);
  found?.setAttribute('data-goal', '');
  return found !== undefined;
}

/** Goes to a button or link of this name with the Tab key, and presses it with a key. */
export async function key(page: Page, name: string, pressed = 'Enter'): Promise<void> {
  await until(() => page.evaluate(mark, name), { message: `a control named "${name}"` });
  await reach(page, '[data-goal]');
  await page.keyboard.press(pressed).catch((error) => {
    // A popup that opens another page goes, at times before the key is up again.
    if (!page.isClosed()) throw error;
  });
}
