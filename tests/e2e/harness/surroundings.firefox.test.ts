import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeAll } from './cleanup.ts';
import { type Display, startDisplay } from './display.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { enterFullScreen, leaveFullScreen } from './full-screen.ts';
import { PROBE_ID, PROBE_SITE, writeProbe } from './probe.ts';
import { until } from './wait.ts';
import { startWeb } from './web.ts';
import { playSound, stopSound } from './web-page.ts';

declare const browser: {
  idle: { queryState(seconds: number): Promise<string> };
  tabs: { query(wanted: object): Promise<{ url?: string }[]> };
  windows: { getAll(): Promise<{ state: string }[]> };
};

const idle = (firefox: Firefox) => firefox.inExtension(() => browser.idle.queryState(15));

describe('what surrounds Firefox without a display', () => {
  let firefox: Firefox;

  const audible = () =>
    firefox.inExtension(async () =>
      (await browser.tabs.query({ audible: true })).map((t) => t.url),
    );

  beforeAll(async () => {
    const { prefs } = await startWeb();
    firefox = await launchFirefox({
      ...{ extension: writeProbe('firefox'), extensionId: PROBE_ID },
      // What the extension asks for it gets, without a dialog.
      prefs: { ...prefs, 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(closeAll);

  it('has sites with sound, at addresses of which to learn needs a permission', async () => {
    const site = await firefox.visit(`${PROBE_SITE}abc`);
    await playSound(firefox);
    await until(async () => (await audible()).length === 1);
    // Firefox' answers are JSON, which has no undefined.
    expect(await audible()).toEqual([null]);
    await firefox.open('page.html');
    await firefox.click('button');
    await firefox.waitFor(() => document.title === 'true');
    expect(await audible()).toEqual([`${PROBE_SITE}abc`]);
    await firefox.switchTo(site);
    await stopSound(firefox);
    await until(async () => (await audible()).length === 0);
  });

  it('can be filled by a window, or by a page', async () => {
    const states = () =>
      firefox.inExtension(async () => (await browser.windows.getAll()).map(({ state }) => state));
    await enterFullScreen(firefox);
    expect(await states()).toEqual(['fullscreen']);
    await leaveFullScreen(firefox);
    expect(await states()).not.toContain('fullscreen');
    await firefox.visit('https://example.com/');
    await firefox.click('#enter');
    await until(async () => String(await states()) === 'fullscreen');
    await firefox.click('#leave');
    await until(async () => String(await states()) !== 'fullscreen');
  });

  it('has a switch for the extension', async () => {
    await firefox.disable();
    await firefox.enable();
    await until(async () => (await firefox.backgroundState()) === 'running');
    await firefox.open('page.html');
    await firefox.waitFor('button');
  });
});

describe('what surrounds Firefox on a display', () => {
  let display: Display;
  let firefox: Firefox;

  beforeAll(async () => {
    display = await startDisplay();
    firefox = await launchFirefox({
      ...{ extension: writeProbe('firefox'), extensionId: PROBE_ID, display },
    });
  });
  afterAll(closeAll);

  it('has a user who can go and come back', async () => {
    await display.moveMouse();
    await until(async () => (await idle(firefox)) === 'active');
    await until(async () => (await idle(firefox)) === 'idle', { timeoutMs: 20_000 });
    await display.moveMouse();
    await until(async () => (await idle(firefox)) === 'active');
  });
});
