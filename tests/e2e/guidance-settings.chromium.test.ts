import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_GUIDANCE } from '../../core/guidance/guidance.ts';
import type { Settings } from '../../core/stored/documents.ts';
import { MINUTE } from '../../core/time.ts';
import { forget, heardIn, listenTo } from './guidance/heard.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { press, reach } from './keyboard.ts';
import { readyScreening, waitingSchedule } from './seed.ts';
import { CHROMIUM_BUILD } from './user.ts';

describe('how a routine is heard, in the settings', () => {
  let browser: Chromium;
  let page: Page;
  const stored = async () =>
    ((await browser.get('settings')).settings as Settings | undefined)?.guidance;
  const becomes = (change: object) =>
    until(
      async () => {
        expect(await stored()).toMatchObject(change);
        return true;
      },
      { message: `the settings to have ${JSON.stringify(change)}` },
    );
  const open = async () => {
    page = await browser.open('options.html#guidance');
    await page.waitForSelector('#guidanceSound');
  };

  beforeAll(async () => {
    browser = await launchChromium({ extension: CHROMIUM_BUILD });
    const schedule = waitingSchedule(Date.now() + 20 * MINUTE);
    await browser.set({ screening: readyScreening(), schedule });
    await listenTo(browser);
    await open();
  });
  afterAll(() => browser?.close());

  it('is set by keyboard alone, and kept', async () => {
    await page.focus('.contents a[href="#guidance"]');
    await page.focus('#guidanceSound');
    await press(page, 'Space', '#guidanceVoiceURI');
    await reach(page, '#guidanceVoiceURI');
    await page.keyboard.press('ArrowDown');
    await becomes({ sound: true, voiceURI: 'amy' });
    await reach(page, '#guidanceRate');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await becomes({ rate: 0.8 });
    await reach(page, '#guidanceVolume');
    await page.keyboard.press('ArrowRight');
    await becomes({ volume: 45 });
    await page.reload();
    await page.waitForSelector('#guidanceRate');
    expect(await page.inputValue('#guidanceRate')).toBe('0.8');
    expect(await page.inputValue('#guidanceVolume')).toBe('45');
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('#guidanceVoiceURI')?.value === 'amy',
    );
  });

  it('lists voices by language, the words’ own first, and says which are online and what that means', async () => {
    const groups = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLOptGroupElement>('#guidanceVoiceURI optgroup')].map(
        ({ label, children }) => [label, ...[...children].map(({ textContent }) => textContent)],
      ),
    );
    expect(groups[0]?.slice(1)).toEqual(['Amy', 'Cloud (online)']);
    expect(groups[0]?.[0]).toMatch(/English/);
    expect(groups[1]?.slice(1)).toEqual(['Anna']);
    expect(await page.innerText('#guidanceVoiceURI-hint')).toContain('sends each sentence');
  });

  it('lets one hear the voice at the speed that shows, and the three tones', async () => {
    await forget(browser);
    await page.click('text=Hear the voice');
    await until(async () => (await heardIn(browser)).length > 0);
    expect(await heardIn(browser)).toMatchObject([
      { what: 'said', of: 'Kneading. Left leg.', voice: 'Amy', rate: 0.8 },
    ]);
    await forget(browser);
    await page.click('text=Hear the tones');
    const tones = ['523', '659', '523', '523', '659', '784'];
    await until(async () => (await heardIn(browser)).length >= tones.length);
    expect((await heardIn(browser)).map(({ of }) => of)).toEqual(tones);
  });

  it('speaks online only after that voice was picked, and no more when the choice is taken back', async () => {
    const heardNow = async () => {
      await forget(browser);
      await page.click('text=Hear the voice');
      await until(async () => (await heardIn(browser)).some(({ what }) => what === 'said'));
      return (await heardIn(browser)).find(({ what }) => what === 'said')?.voice;
    };
    await page.selectOption('#guidanceVoiceURI', 'far');
    await becomes({ voiceURI: 'far' });
    expect(await heardNow()).toBe('Cloud');
    await page.selectOption('#guidanceVoiceURI', '');
    await becomes({ voiceURI: null });
    expect(await heardNow()).toBe('Amy');
  });

  it('hides what is not wanted, and forgets nothing of it', async () => {
    await page.uncheck('#guidanceVoice');
    await becomes({ voice: false });
    expect(await page.locator('#guidanceRate').count()).toBe(0);
    await page.uncheck('#guidanceSound');
    await page.waitForSelector('#guidanceVolume', { state: 'detached' });
    await becomes({ ...DEFAULT_GUIDANCE, voice: false, rate: 0.8, volume: 45 });
  });

  it('says where there is no voice for the language, and how to get one', async () => {
    await page.close();
    const silent = await launchChromium({ extension: CHROMIUM_BUILD });
    try {
      const other = await silent.open('options.html#guidance');
      await other.check('#guidanceSound');
      expect(await other.innerText('#guidanceVoice-none')).toContain('no voice for');
      expect(await other.locator('#guidanceVoiceURI').count()).toBe(0);
      await other.click('text=Hear the tones');
      expect(silent.errors).toEqual([]);
    } finally {
      await silent.close();
    }
    expect(browser.errors).toEqual([]);
  });
});
