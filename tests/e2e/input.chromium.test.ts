import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Schedule } from '../../core/schedule/schedule.ts';
import type { Screening } from '../../core/screening/screening.ts';
import type { Settings } from '../../core/stored/documents.ts';
import { MINUTE } from '../../core/time.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { readyScreening, unscreened, waitingSchedule } from './seed.ts';
import { CHROMIUM_BUILD } from './user.ts';

describe('what a user types and presses', () => {
  let browser: Chromium;
  let page: Page;
  const schedule = async () => (await browser.get()).schedule as Schedule;

  beforeAll(async () => {
    browser = await launchChromium({ extension: CHROMIUM_BUILD });
    await browser.set({ screening: readyScreening() });
    page = await browser.open('options.html');
    await page.fill('#everyMin', '40');
    await page.click('form .primary');
    await page.waitForSelector('.ok:not(:empty)');
  });
  afterAll(() => browser?.close());

  it.each([
    ['0', 'from 5 to 180'],
    ['10000', 'from 5 to 180'],
    ['4', 'from 5 to 180'],
    ['half an hour', 'whole number'],
    ['', 'whole number'],
    ['30.5', 'whole number'],
    ['-30', 'whole number'],
    ['1e2', 'whole number'],
  ])(
    'an interval of "%s" is refused beside its field, and the stored one stays',
    async (typed, why) => {
      await page.fill('#everyMin', typed);
      await page.click('form .primary');
      await page.waitForSelector('#everyMin-error:not(:empty)');
      expect(await page.innerText('#everyMin-error')).toContain(why);
      expect(await page.getAttribute('#everyMin', 'aria-invalid')).toBe('true');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('everyMin');
      expect(((await browser.get()).settings as Settings).rhythm.everyMin).toBe(40);
      await page.fill('#everyMin', '40');
      await page.click('form .primary');
      await page.waitForSelector('.ok:not(:empty)');
    },
  );

  it('a pause has an end, and Resume ends it', async () => {
    await browser.set({ schedule: waitingSchedule(Date.now() + 20 * MINUTE) });
    const popup = await browser.open('popup.html');
    await popup.click('.acts [aria-expanded] >> nth=1');
    await popup.click('[role=group] .btn >> nth=1');
    await popup.waitForSelector('.hero .icon-pause');
    const { phase } = await schedule();
    const end = phase.kind === 'paused' ? phase.until : null;
    expect(Math.round(((end ?? 0) - Date.now()) / MINUTE)).toBe(60);
    expect(await popup.innerText('.hero .title')).toMatch(/^until \d/);
    await popup.click('text=Resume reminders');
    await until(async () => (await schedule()).phase.kind === 'waiting');
    await popup.close();
  });

  it('a routine goes on at the same step when the popup was closed', async () => {
    let popup = await browser.open('popup.html');
    await popup.click('.acts .primary');
    await popup.waitForSelector('.player');
    await popup.click('[aria-label=Next]');
    await popup.waitForSelector('.player:not(.ready)');
    await popup.click('[aria-label=Next]');
    await until(async () => (await popup.innerText('.player h1')) === 'Ankle circles');
    await popup.close();
    popup = await browser.open('popup.html');
    await popup.waitForSelector('.player');
    expect(await popup.innerText('.player h1')).toBe('Ankle circles');
    const other = await browser.open('break.html');
    await other.waitForSelector('.player');
    expect(await other.innerText('.player h1')).toBe('Ankle circles');
    await other.close();
    await popup.close();
  });

  it('a paused routine stands still, and goes on from where it stood', async () => {
    const popup = await browser.open('popup.html');
    await popup.click('.controls [aria-label=Pause]');
    await popup.waitForSelector('.controls [aria-label="Go on"]');
    const stopped = await popup.innerText('.time');
    await popup.waitForTimeout(1_500);
    expect(await popup.innerText('.time')).toBe(stopped);
    await popup.click('.controls [aria-label="Go on"]');
    await popup.waitForSelector('.controls [aria-label=Pause]');
    await popup.close();
  });

  it('"It hurts" stops at once, advises, rests the leg and is recorded', async () => {
    const popup = await browser.open('popup.html');
    await popup.click('.hurts');
    await popup.waitForSelector('.done');
    expect(await popup.innerText('.done')).toContain('Leave that leg alone for 2 days');
    expect((await schedule()).last?.outcome).toBe('hurt');
    await popup.click('.done .primary');
    // What is offered next is movement: no massage, no stretch.
    await popup.waitForSelector('.home .card');
    const { screening } = await browser.get();
    const { rests } = screening as Screening;
    expect(rests.map(({ leg, why }) => `${leg} ${why}`)).toEqual(['left hurt', 'right hurt']);
    await browser.set({ screening: readyScreening() });
    await popup.close();
  });

  it('a double click answers one safety question, not the unread one after it', async () => {
    await browser.set({ screening: unscreened() });
    const check = await browser.open('options.html#check');
    await check.waitForSelector('.answers .none');
    await check.dblclick('.answers .none', { delay: 60 });
    await until(async () => (await check.innerText('#question')).startsWith('Look at both legs'));
    await check.waitForTimeout(500);
    const { answers } = (await browser.get()).screening as { answers: object };
    expect(Object.keys(answers)).toEqual(['q1']);
    await browser.set({ screening: readyScreening() });
    await check.close();
  });

  it('an answer that rules the running routine out ends it in every window', async () => {
    const popup = await browser.open('popup.html');
    await popup.click('.acts .primary');
    await popup.waitForSelector('.player');
    const check = await browser.open('options.html#check');
    await check.click('.answer-list li:nth-child(2) button');
    await check.click('text=Yes, the left');
    await check.waitForSelector('.lock');
    await popup.waitForSelector('.lock');
    expect(await popup.innerText('.lock h1')).toBe('Stop. Get your leg checked today');
    expect((await schedule()).last?.outcome).toBe('stopped');
    // By mistake: Q1 and Q2 again, and the lock is gone.
    await check.click('text=I tapped this by mistake');
    await check.click('.answers .none');
    await until(async () => (await check.innerText('#question')).startsWith('Look at both legs'));
    await check.click('.answers .none');
    await check.waitForSelector('.answer-list');
    await popup.click('.done button:text("Skip")');
    await popup.waitForSelector('.home');
    await check.close();
    await popup.close();
  });
});
