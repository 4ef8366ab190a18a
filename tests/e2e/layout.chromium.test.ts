import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EndedBreak } from '../../core/schedule/schedule.ts';
import { MINUTE, type Ms } from '../../core/time.ts';
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
    shows: '.acts[role=group]',
    go: (page) => page.click('[aria-expanded]'),
  },
  'the player': { ...popup, shows: '.player .cb-motion', go: play },
  'the break window': { path: 'break.html', shows: '.player .cb-motion', go: play },
  'the choice of another routine': {
    ...{ ...popup, shows: '.choose .cb-thumb' },
    go: (page) => page.click('.home .link >> nth=0'),
  },
  'a tap before a stretch': {
    ...{ path: 'break.html#start-desk120', shows: '.tap .help' },
    go: (page) => page.click('.tap .none'),
  },
  'how a routine felt': {
    ...{ ...popup, shows: '.done .felt' },
    go: (page) => play(page).then(() => page.click('.player .acts .btn:not(.hurts)')),
  },
  'the routines': { path: 'options.html#routines', shows: '.routine .cb-thumb' },
  'the settings': { path: 'options.html#settings', shows: '#reminders' },
  'a question with signs': { ...check, shows: '.signs', go: edit(1) },
  'a question about each leg': { ...check, shows: '.ticks', go: edit(9) },
  'the result of the check': { ...check, shows: '.answer-list' },
};

/** What makes the popup's first view long. */
const HOMES = {
  'with all questions answered': { questions: 14, untold: false },
  'with three of them answered': { questions: 3, untold: false },
  'just after a routine that nobody said how it felt': { questions: 14, untold: true },
  'just after the first routine': { questions: 3, untold: true },
};

/** "Nothing to report" to the first so many questions. */
function answered(questions: number): object {
  const ready = readyScreening() as { answers: object };
  return {
    ...ready,
    answers: Object.fromEntries(Object.entries(ready.answers).slice(0, questions)),
  };
}

/** A routine that ended a minute ago. */
function ended(now: Ms): EndedBreak {
  const endedAt = now - MINUTE;
  return {
    ...{ routine: 'pump60', legs: ['left', 'right'], outcome: 'finished' },
    ...{ startedAt: endedAt - MINUTE, endedAt, doneMs: MINUTE },
  };
}

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
    const height = view.path === 'popup.html' ? 5_000 : 640;
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

  it.each(Object.entries(HOMES))('the popup at home, %s, needs no scrolling', async (_, home) => {
    const now = Date.now();
    const schedule = waitingSchedule(now + 20 * MINUTE, { last: home.untold ? ended(now) : null });
    await browser.set({ screening: answered(home.questions), schedule });
    const page = await browser.open('popup.html');
    // Browsers give a popup 600 pixels at most.
    await page.setViewportSize({ width: 360, height: 600 });
    await page.waitForSelector('.home .cb-thumb');
    const over = () => document.documentElement.scrollHeight - innerHeight;
    expect(await page.evaluate(over)).toBe(0);
    await page.close();
  });
});
