import { afterEach, describe, expect, it } from 'vitest';
import type { Schedule } from '../../core/schedule/schedule.ts';
import { HOUR, MINUTE, SECOND } from '../../core/time.ts';
import {
  type Chromium,
  installedProfile,
  launchChromium,
  settleProfile,
} from './harness/chromium.ts';
import { closeAll } from './harness/cleanup.ts';
import { createClock } from './harness/clock.ts';
import { startNotificationServer } from './harness/notification-server.ts';
import { sleep, until } from './harness/wait.ts';
import { readyScreening, waitingSchedule } from './seed.ts';
import { CHROMIUM_BUILD } from './user.ts';

const ALARM_MS = 45 * SECOND;

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

async function sync(browser: Chromium): Promise<void> {
  const page = await browser.open('options.html');
  await page.evaluate(() => chrome.runtime.sendMessage({ do: 'sync' }));
  await page.close();
}

const scheduleOf = async (browser: Chromium) => (await browser.get()).schedule as Schedule;

describe('what a restart of Chromium leaves', () => {
  afterEach(closeAll);

  it('keeps settings and answers', async () => {
    const profile = installedProfile(CHROMIUM_BUILD);
    let browser = await launchChromium({ profile });
    const page = await browser.open('options.html');
    await page.fill('#everyMin', '45');
    await page.click('form .primary');
    await page.waitForSelector('.ok:not(:empty)');
    await browser.set({ screening: readyScreening() });
    const before = await browser.get(['settings', 'screening']);
    await browser.close();
    browser = await launchChromium({ profile });
    expect(await browser.get(['settings', 'screening'])).toEqual(before);
    const again = await browser.open('options.html');
    expect(await again.inputValue('#everyMin')).toBe('45');
  });

  it('still reminds, once, after the browser was killed', { timeout: 120_000 }, async () => {
    const profile = installedProfile(CHROMIUM_BUILD);
    await settleProfile(profile);
    const notifications = await startNotificationServer();
    let browser = await launchChromium({ profile, env: notifications.env });
    await browser.set({
      screening: readyScreening(),
      schedule: waitingSchedule(Date.now() + 20 * SECOND),
    });
    await sync(browser);
    await browser.kill();
    browser = await launchChromium({ profile, env: notifications.env });
    const reminder = await notifications.next(ALARM_MS);
    expect(reminder.title).toBe('Ankle pump: 1 minute');
    await sleep(2_000);
    expect(notifications.history).toHaveLength(1);
    expect((await scheduleOf(browser)).phase.kind).toBe('due');
  });

  it('shows a reminder that still stands anew, for the old one is dead', {
    timeout: 90_000,
  }, async () => {
    const profile = installedProfile(CHROMIUM_BUILD);
    await settleProfile(profile);
    const notifications = await startNotificationServer();
    let browser = await launchChromium({ profile, env: notifications.env });
    await browser.set({
      screening: readyScreening(),
      schedule: waitingSchedule(Date.now() - SECOND),
    });
    await sync(browser);
    // On a busy machine the start is told of only now, and is followed by half a minute of silence.
    await notifications.next(ALARM_MS);
    await browser.close();
    browser = await launchChromium({ profile, env: notifications.env });
    // Half a minute after the start: whoever has just come is left alone.
    const reminder = await notifications.next(ALARM_MS);
    notifications.press(reminder, 'Later');
    await until(async () => (await scheduleOf(browser)).phase.kind === 'waiting');
  });

  it('counts a long absence as rest: no reminder on coming back', async () => {
    const profile = installedProfile(CHROMIUM_BUILD);
    const notifications = await startNotificationServer();
    let browser = await launchChromium({ profile, env: notifications.env });
    const anHourAgo = Date.now() - HOUR;
    await browser.set({ screening: readyScreening() });
    // As a laptop leaves it that was shut an hour ago, three minutes before a break.
    await browser.stopWorker();
    await browser.set({
      schedule: waitingSchedule(anHourAgo + 3 * MINUTE, { seenAt: anHourAgo }),
    });
    await browser.close();
    browser = await launchChromium({ profile, env: notifications.env });
    await until(async () => (await scheduleOf(browser)).seenAt > anHourAgo);
    const { phase } = await scheduleOf(browser);
    expect(phase.kind).toBe('waiting');
    expect(phase.kind === 'waiting' && phase.dueAt - Date.now()).toBeGreaterThan(29 * MINUTE);
    expect(notifications.history).toHaveLength(0);
  });

  it('keeps what was left of the wait when the clock is set back an hour', async () => {
    const clock = createClock();
    const browser = await launchChromium({ extension: CHROMIUM_BUILD, clock });
    await sync(browser);
    clock.jump(-3600);
    await sync(browser);
    const { phase, seenAt } = await scheduleOf(browser);
    expect(Math.abs(seenAt - (Date.now() - HOUR))).toBeLessThan(MINUTE);
    const left = phase.kind === 'waiting' ? phase.dueAt - seenAt : 0;
    expect(left).toBeGreaterThan(29 * MINUTE);
    expect(left).toBeLessThanOrEqual(30 * MINUTE);
  });
});
