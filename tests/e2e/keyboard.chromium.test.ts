import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../core/time.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { press, reach } from './keyboard.ts';
import { nothingRecent, readyScreening, unscreened, waitingSchedule } from './seed.ts';
import { CHROMIUM_BUILD } from './user.ts';

/** The steps of the routine that someone new to it is offered. */
const STEPS = ['Toes up, toes down', 'Ankle circles', 'Leg fidget'] as const;
const PAUSE = '.acts [aria-expanded]:nth-of-type(3)';
const PAUSES = '.acts[role=group]';
const NEXT = '[aria-label=Next]';
const STOP = '.player .acts .btn:not(.hurts)';

describe('by keyboard alone', () => {
  let browser: Chromium;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium({ extension: CHROMIUM_BUILD });
  });
  beforeEach(async () => {
    const schedule = waitingSchedule(Date.now() + 20 * MINUTE);
    await browser.set({ screening: readyScreening(), schedule, recent: nothingRecent() });
    page = await browser.open('popup.html');
    await page.waitForSelector('.home .acts');
  });
  afterEach(() => page.close());
  afterAll(() => browser?.close());

  const startRoutine = async () => {
    await reach(page, '.acts .primary');
    await press(page, 'Enter', '.player.ready');
    await reach(page, NEXT);
    await press(page, 'Enter', '.player:not(.ready)');
  };
  const isAt = (step: string) =>
    until(async () => (await page.innerText('.player h1')) === step, { message: step });

  it('a newcomer sets the rhythm, answers and tries a reminder', async () => {
    await browser.set({ screening: unscreened() });
    const welcome = await browser.open('options.html#welcome');
    await reach(welcome, '#everyMin');
    await welcome.keyboard.press('Control+A');
    await welcome.keyboard.type('25');
    await press(welcome, 'Enter', '.ok:not(:empty)');
    for (const key of ['Enter', 'Space', 'Enter']) {
      const asked = await welcome.innerText('#question');
      await reach(welcome, '.answers .none');
      await press(welcome, key, 'h2');
      await welcome.waitForFunction(
        (before) => document.querySelector<HTMLElement>('#question')?.innerText !== before,
        asked,
      );
    }
    const button = '[aria-labelledby=step-try] .btn:not(.primary)';
    await reach(welcome, button);
    await press(welcome, 'Space', '[aria-labelledby=step-try] [role=status]:not(:empty)');
    const { settings } = await browser.get();
    expect(settings).toMatchObject({ rhythm: { everyMin: 25 } });
    await welcome.close();
  });

  it('a routine is started, paused, gone through and stopped, and how it felt is told', async () => {
    await startRoutine();
    await press(page, 'Enter', '.player');
    await isAt(STEPS[1]);
    await reach(page, '[aria-label=Pause]');
    await press(page, 'Space', '[aria-label="Go on"]');
    await press(page, 'Space', '[aria-label=Pause]');
    await reach(page, '[aria-label=Back]');
    await press(page, 'Enter', '.player');
    await isAt(STEPS[0]);
    await reach(page, STOP);
    await press(page, 'Enter', '.done');
    await reach(page, '.felt .none');
    await press(page, 'Enter', '.done .primary');
    await reach(page, '.done .primary');
    await press(page, 'Enter', '.home');
  });

  it('a paused routine can be gone through to its end', async () => {
    await page.click('.acts .primary');
    await page.click('[aria-label=Pause]');
    await page.waitForSelector('[aria-label="Go on"]');
    await page.focus(NEXT);
    await press(page, 'Enter', '.player:not(.ready)');
    await press(page, 'Enter', '.player');
    await isAt(STEPS[1]);
    await press(page, 'Enter', '.player');
    await isAt(STEPS[2]);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.done', { timeout: 5 * SECOND });
  });

  it('Escape leaves the choice of a pause, and a pause is chosen and ended', async () => {
    await reach(page, PAUSE);
    await press(page, 'Enter', PAUSES);
    await press(page, 'Escape', PAUSE);
    await reach(page, PAUSE);
    await press(page, 'Enter', PAUSES);
    await reach(page, `${PAUSES} .btn:nth-of-type(2)`);
    await press(page, 'Enter', '.ring .icon-pause');
    await reach(page, '.acts .btn:not(.primary)');
    await press(page, 'Enter', PAUSE);
  });
});
