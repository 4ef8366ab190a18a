import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../../core/time.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { readyScreening, waitingSchedule } from './seed.ts';
import { CHROMIUM_BUILD } from './user.ts';

interface View {
  readonly path: string;
  readonly shows: string;
  readonly go?: (page: Page) => Promise<void>;
}

const popup = { path: 'popup.html' };
const check = { path: 'options.html#check' };
const edit = (nth: number) => (page: Page) =>
  page.click(`.answer-list li:nth-child(${nth}) button`);
const play = (page: Page) => page.click('.acts .primary');

const VIEWS: Record<string, View> = {
  'the popup at home': { ...popup, shows: '.thumb .cb-thumb' },
  'the pause menu': {
    ...popup,
    shows: '[role=group]',
    go: (page) => page.click('[aria-expanded]'),
  },
  'the player': { ...popup, shows: '.player .cb-motion', go: play },
  'the break window': { path: 'break.html', shows: '.player .cb-motion', go: play },
  'the settings': { path: 'options.html#settings', shows: '#reminders' },
  'a question with signs': { ...check, shows: '.signs', go: edit(1) },
  'a question about each leg': { ...check, shows: '.ticks', go: edit(9) },
  'the result of the check': { ...check, shows: '.answer-list' },
};

const CHANGES: Record<string, () => void> = {
  'with text twice as large': () => {
    document.documentElement.style.fontSize = '200%';
  },
  'from right to left': () => {
    document.documentElement.dir = 'rtl';
  },
  'with both': () => {
    document.documentElement.style.fontSize = '200%';
    document.documentElement.dir = 'rtl';
  },
};

/** What reaches out of the page sideways, or of its own box. Drawings may: they are cut off. */
function sticksOut(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const visible = [...document.body.querySelectorAll<HTMLElement>(':not(.sr, svg, svg *)')];
  const out = visible.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    const spills =
      element.matches('button, a, p, h1, h2, label, .chip, .time') &&
      getComputedStyle(element).display !== 'inline' &&
      element.scrollWidth > element.clientWidth + 1;
    return left < -0.5 || right > clientWidth + 0.5 || spills;
  });
  const names = out.map(
    ({ tagName, className, innerText }) => `${tagName}.${className} ${innerText}`,
  );
  return scrollWidth > clientWidth ? [`page of ${scrollWidth} in ${clientWidth}`, ...names] : names;
}

describe('at 360 pixels', () => {
  let browser: Chromium;
  beforeAll(async () => {
    const viewport = { width: 360, height: 640 };
    browser = await launchChromium({
      extension: CHROMIUM_BUILD,
      viewport,
      reducedMotion: 'reduce',
    });
  });
  afterAll(() => browser?.close());

  it.each(Object.entries(VIEWS))('%s fits', async (_, view) => {
    const schedule = waitingSchedule(Date.now() + 20 * MINUTE);
    await browser.set({ screening: readyScreening(), schedule });
    const page = await browser.open(view.path);
    // A popup makes room for its own scroll bar; a window does not.
    const height = view.path === 'popup.html' ? 2_000 : 640;
    await page.setViewportSize({ width: 360, height });
    await view.go?.(page);
    await page.waitForSelector(view.shows);
    expect(await page.evaluate(sticksOut), 'as it is').toEqual([]);
    for (const [change, apply] of Object.entries(CHANGES)) {
      await page.evaluate(() => document.documentElement.removeAttribute('style'));
      await page.evaluate(apply);
      expect.soft(await page.evaluate(sticksOut), change).toEqual([]);
    }
    await page.close();
  });
});
