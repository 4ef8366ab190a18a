import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, installedProfile, launchChromium } from './chromium.ts';
import { closeAll } from './cleanup.ts';
import { createClock } from './clock.ts';
import { type Desktop, startDesktop } from './desktop.ts';
import { type Display, startDisplay } from './display.ts';
import { enterFullScreen, leaveFullScreen } from './full-screen.ts';
import { PROBE_SITE, writeProbe } from './probe.ts';
import { sleep, until } from './wait.ts';
import { startWeb, type Web } from './web.ts';
import { playSound, stopSound } from './web-page.ts';

const HOUR = 3_600_000;
const SITE = { origins: [`${PROBE_SITE}*`] };

declare const chrome: {
  alarms: { create(name: string, info: { delayInMinutes: number }): Promise<void> };
  idle: { queryState(seconds: number): Promise<string> };
  permissions: { contains(wanted: object): Promise<boolean> };
  tabs: { query(wanted: object): Promise<{ url?: string }[]> };
  windows: { getAll(): Promise<{ state: string }[]> };
};

const idle = (browser: Chromium) => browser.inExtension(() => chrome.idle.queryState(15));
const seen = async (browser: Chromium) => (await browser.get('seen')).seen;
const audible = (browser: Chromium) =>
  browser.inExtension(async () => (await chrome.tabs.query({ audible: true })).map((t) => t.url));

describe('what surrounds Chromium without a display', () => {
  let desktop: Desktop;
  let web: Web;
  let browser: Chromium;

  beforeAll(async () => {
    const clock = createClock();
    desktop = await startDesktop(clock);
    web = await startWeb();
    const profile = installedProfile(writeProbe('chromium'), { promised: SITE });
    browser = await launchChromium({ profile, clock, env: desktop.env, args: web.args });
  });
  afterAll(closeAll);

  it('can be locked and unlocked', async () => {
    desktop.lock();
    await until(async () => (await idle(browser)) === 'locked');
    // Chromium looks once a second: a shorter lock makes no event.
    await until(async () => String(await seen(browser)) === 'locked');
    desktop.unlock();
    await until(async () => (await idle(browser)) === 'active');
    await until(async () => String(await seen(browser)) === 'locked,active');
  });

  it('can sleep for an hour', async () => {
    await browser.inExtension(() => chrome.alarms.create('slept', { delayInMinutes: 30 }));
    await desktop.sleep(HOUR);
    expect(String(await seen(browser))).not.toContain('slept');
    desktop.wake();
    await until(async () => String(await seen(browser)).includes('slept'), { timeoutMs: 5_000 });
  });

  it('has sites with sound, at addresses of which to learn needs a permission', async () => {
    const page = await browser.visit(`${PROBE_SITE}abc`);
    await playSound(page);
    await until(async () => (await audible(browser)).length === 1);
    expect(await audible(browser)).toEqual([undefined]);
    const probe = await browser.open('page.html');
    await probe.click('button');
    await until(async () => (await probe.title()) === 'true');
    expect(await audible(browser)).toEqual([`${PROBE_SITE}abc`]);
    await stopSound(page);
    await until(async () => (await audible(browser)).length === 0);
    expect(browser.errors).toEqual([]);
  });

  it('can be filled by a window', async () => {
    const states = () =>
      browser.inExtension(async () => (await chrome.windows.getAll()).map(({ state }) => state));
    const page = await browser.visit('https://example.com/');
    await enterFullScreen(page);
    expect(await states()).toEqual(['fullscreen']);
    await leaveFullScreen(page);
    expect(await states()).toEqual(['normal']);
  });

  it('has a switch for the extension', async () => {
    await browser.disable();
    expect(await browser.workerRunning()).toBe(false);
    await browser.enable();
    expect(await browser.get('seen')).toHaveProperty('seen');
  });
});

describe('what surrounds Chromium on a display', () => {
  let display: Display;
  let browser: Chromium;

  beforeAll(async () => {
    display = await startDisplay();
    browser = await launchChromium({ extension: writeProbe('chromium'), display });
  });
  afterAll(closeAll);

  it('has a user who can go and come back', async () => {
    await display.moveMouse();
    expect(await idle(browser)).toBe('active');
    await until(async () => (await idle(browser)) === 'idle', { timeoutMs: 20_000 });
    await until(async () => String(await seen(browser)) === 'idle');
    await display.moveMouse();
    await until(async () => String(await seen(browser)) === 'idle,active');
  });

  it('has dialogs to answer', async () => {
    const probe = await browser.open('page.html');
    const has = () => browser.inExtension((site) => chrome.permissions.contains(site), SITE);
    for (const [answer, keys] of [
      [false, ['Escape']],
      [true, ['Tab', 'Return']],
    ] as const) {
      await probe.click('button');
      // A dialog takes no key in its first half second.
      await sleep(1_000);
      await display.press(...keys);
      await until(async () => (await probe.title()) === String(answer));
      expect(await has()).toBe(answer);
    }
  });
});
