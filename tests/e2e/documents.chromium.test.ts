import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Quarantine } from '../../core/stored/documents.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { until } from './harness/wait.ts';
import { readyScreening } from './seed.ts';
import { CHROMIUM_BUILD } from './user.ts';

const CORRUPT = { schema: 1, answers: { q1: 'garbage' }, restUntil: {} };
const NEWER = { schema: 99, rhythm: { cadence: 'brisk' } };

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { clear(): Promise<void> } };
};

describe('stored documents that cannot be read', () => {
  let browser: Chromium;

  beforeAll(async () => {
    browser = await launchChromium({ extension: CHROMIUM_BUILD });
  });
  beforeEach(async () => {
    const page = await browser.open('manifest.json');
    await page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });
  afterAll(() => browser?.close());

  it('are put aside whole and said, and nothing is offered', async () => {
    await browser.set({ screening: CORRUPT, settings: NEWER });
    const popup = await browser.open('popup.html');
    await popup.waitForSelector('.notice');
    const short = 'We could not read your saved settings and safety-check answers. See more';
    expect(await popup.innerText('.notice')).toBe(short);
    expect(await popup.locator('.acts .primary').count()).toBe(0);
    expect(await popup.innerText('.card h2')).toContain('safety check');
    const stored = await browser.get();
    expect((stored['quarantine:screening'] as Quarantine).kept[0]?.raw).toEqual(CORRUPT);
    expect((stored['quarantine:settings'] as Quarantine).kept[0]?.raw).toEqual(NEWER);
    expect(stored.screening).toBeUndefined();
    // The popup has room for a line, and closes; what was put aside is told of where it can be saved.
    await popup.click('.notice .link');
    const options = await until(
      () => browser.pages().find((page) => page.url().endsWith('options.html#settings')),
      { message: 'the settings' },
    );
    await options.waitForSelector('.notice + .notice');
    expect(await options.locator('.notice > p').allInnerTexts()).toEqual([
      expect.stringContaining('settings come from a newer version'),
      expect.stringContaining('could not read your saved safety-check answers'),
    ]);
    await options.close();
    if (!popup.isClosed()) await popup.close();
  });

  it('can be saved as a file, and are kept after the notice is dismissed', async () => {
    await browser.set({ screening: CORRUPT });
    const options = await browser.open('options.html');
    // Health answers leave the browser only where the user says so.
    expect(await options.isDisabled('.notice .btn:first-of-type')).toBe(true);
    await options.check('.notice input');
    const download = options.waitForEvent('download');
    await options.click('.notice .btn:first-of-type');
    expect((await download).suggestedFilename()).toBe('calf-break-screening.json');
    await options.click('.notice .btn:last-of-type');
    await options.waitForSelector('.notice', { state: 'detached' });
    const kept = (await browser.get())['quarantine:screening'] as Quarantine;
    expect(kept.kept[0]).toMatchObject({ told: true, raw: CORRUPT });
    await options.close();
  });

  it('are kept beside one another when it happens again', async () => {
    for (const answers of ['first', 'second']) {
      await browser.set({ screening: { schema: 1, answers } });
      const page = await browser.open('popup.html');
      await until(async () => (await browser.get()).screening === undefined);
      await page.close();
    }
    const { kept } = (await browser.get())['quarantine:screening'] as Quarantine;
    expect(kept.map(({ raw }) => (raw as { answers: string }).answers)).toEqual([
      'first',
      'second',
    ]);
  });

  it('leave a corrupt schedule to begin anew', async () => {
    await browser.set({ screening: readyScreening(), schedule: { schema: 1, phase: 'lost' } });
    const popup = await browser.open('popup.html');
    await popup.waitForSelector('.acts .primary');
    expect(await popup.innerText('.ring b')).toBe('30');
    await popup.close();
  });

  it('refuses a message that is no command of ours, and changes nothing', async () => {
    const page = await browser.open('options.html');
    await page.waitForSelector('form');
    const before = await browser.get(['settings', 'screening']);
    for (const message of [
      null,
      42,
      'start',
      {},
      { do: 'format' },
      { do: 'start', routine: 'x' },
    ]) {
      const reply = await page.evaluate((m) => chrome.runtime.sendMessage(m), message);
      expect(reply).toEqual({ ok: false, reason: 'notUnderstood' });
    }
    expect(await browser.get(['settings', 'screening'])).toEqual(before);
  });
});
