import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_REMINDERS } from '../../core/schedule/reminders.ts';
import { PRESETS } from '../../core/schedule/rhythm.ts';
import type { Settings } from '../../core/stored/documents.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { readyScreening, waitingSchedule } from './seed.ts';
import { CHROMIUM_BUILD } from './user.ts';

describe('the settings', () => {
  let browser: Chromium;
  let page: Page;
  const settings = async () => (await browser.get('settings')).settings as Settings;
  const reminders = async () => (await settings())?.reminders ?? DEFAULT_REMINDERS;

  beforeAll(async () => {
    browser = await launchChromium({ extension: CHROMIUM_BUILD });
    const schedule = waitingSchedule(Date.now() + 20 * MINUTE);
    await browser.set({ screening: readyScreening(), schedule });
    page = await browser.open('options.html');
    await page.waitForSelector('#everyMin');
  });
  afterAll(() => browser?.close());

  it('a pattern fills the numbers, and is saved with them', async () => {
    expect(await page.isChecked('[value=standard]')).toBe(true);
    await page.check('[value=study]');
    expect(await page.inputValue('#longEvery')).toBe('1');
    await page.fill('#everyMin', '31');
    expect(await page.isChecked('[name=preset][value=custom]')).toBe(true);
    await page.fill('#everyMin', '30');
    expect(await page.isChecked('[value=study]')).toBe(true);
    await page.click('form .primary');
    await page.waitForSelector('form .ok:not(:empty)');
    expect((await settings()).rhythm).toEqual(PRESETS.study);
  });

  it('a pattern that another window saves is shown here too', async () => {
    const other = await browser.open('options.html');
    await other.check('[value=light]');
    await other.click('form .primary');
    await other.waitForSelector('form .ok:not(:empty)');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[value=light]')?.checked,
    );
    expect(await page.inputValue('#everyMin')).toBe('60');
    await other.close();
  });

  it('ticks and choices take effect at once', async () => {
    await page.check('#eyes');
    await page.check('#tone');
    await page.check('[name=insist][value=firm]');
    await page.focus('#volume');
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowRight');
    await until(async () => (await reminders()).volume === 60, { message: 'the volume' });
    expect(await reminders()).toMatchObject({ eyes: true, tone: true, insist: 'firm' });
  });

  it('a number is kept when its field is left, unless it is out of bounds', async () => {
    await page.fill('#awayMin', '10');
    await page.keyboard.press('Tab');
    await until(async () => (await reminders()).awayMin === 10, { message: 'the number' });
    for (const typed of ['31', '1', '', '7.5', 'ten']) {
      await page.fill('#awayMin', typed);
      await page.keyboard.press('Tab');
      await page.waitForSelector('#awayMin-error:not(:empty)');
      expect((await reminders()).awayMin, typed).toBe(10);
    }
    await page.fill('#awayMin', '10');
    expect(await page.innerText('#awayMin-error')).toBe('');
  });

  it('tell why there was a reminder, and copy it', async () => {
    const at = Date.now() - HOUR;
    const notes = [
      { at, what: 'held', why: 'call' },
      { at: at + MINUTE, what: 'shown', how: 'window', again: false },
    ];
    await browser.set({ journal: { schema: 1, notes } });
    await page.click('a[href="#why"]');
    await page.waitForSelector('.journal li >> nth=1');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('now');
    await page.click('.filter button:has-text("Held back")');
    expect(await page.locator('.journal li').allInnerTexts()).toHaveLength(1);
    expect(await page.innerText('.journal li')).toContain('Held back: a call.');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.click('text=Copy for a bug report');
    await page.waitForSelector('textarea');
    expect(await page.inputValue('textarea')).toContain('shown how=window again=false');
    await page.click('header .btn');
    await page.waitForSelector('#reminders');
    expect(browser.errors).toEqual([]);
  });
});
