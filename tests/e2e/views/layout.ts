import type { Page } from 'playwright-core';
import { POPUP } from '../safety/bench.ts';

/** Higher than any view, for a popup makes room for its own scroll bar, and a window does not. */
const TALL = 12_000;

/** What is changed about a page, and must not make anything stick out of it. */
const CHANGES: Readonly<Record<string, () => void>> = {
  'as it is': () => {},
  'from right to left': () => {
    document.documentElement.dir = 'rtl';
  },
  'with text twice as large': () => {
    document.documentElement.dir = 'ltr';
    document.documentElement.style.fontSize = '200%';
  },
  'with both': () => {
    document.documentElement.dir = 'rtl';
  },
};

/** What reaches out of the page sideways, or of its own box. Drawings may: they are cut off. */
function sticksOut(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const visible = [...document.body.querySelectorAll<HTMLElement>(':not(.sr, .sr *, svg, svg *)')];
  const out = visible.filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const spills =
      element.matches('button, a, p, h1, h2, h3, label, .chip, .time') &&
      getComputedStyle(element).display !== 'inline' &&
      element.scrollWidth > element.clientWidth + 1;
    return width > 0 && (left < -0.5 || right > clientWidth + 0.5 || spills);
  });
  const names = out.map(
    ({ tagName, className, innerText }) => `${tagName}.${className} ${innerText}`,
  );
  return scrollWidth > clientWidth ? [`page of ${scrollWidth} in ${clientWidth}`, ...names] : names;
}

/** What sticks out at 360 pixels, and how. The page is left as it came, but for its size. */
export async function sticksOutOf(page: Page): Promise<readonly string[]> {
  const height = page.url().includes('popup.html') ? TALL : POPUP.height;
  await page.setViewportSize({ width: POPUP.width, height });
  const found: string[] = [];
  for (const [change, apply] of Object.entries(CHANGES)) {
    await page.evaluate(apply);
    found.push(...(await page.evaluate(sticksOut)).map((what) => `${change}: ${what}`));
  }
  await page.evaluate(() => {
    document.documentElement.dir = 'ltr';
    document.documentElement.removeAttribute('style');
  });
  return found;
}

/** How far one has to scroll down in a popup, which browsers give 600 pixels at most. */
export async function scrollsBy(page: Page): Promise<number> {
  await page.setViewportSize(POPUP);
  return page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
}

/** How far below the edge of a popup the last call button ends: none if they are all in sight. */
export async function callsBelow(page: Page): Promise<number> {
  const boxes = await page
    .locator('.lock a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().bottom));
  return Math.max(0, Math.max(0, ...boxes) - POPUP.height);
}
