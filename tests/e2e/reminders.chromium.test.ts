import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HistoryMonth } from '../../core/history/history.ts';
import { monthKey } from '../../core/history/history.ts';
import { BADGE_MINUTES } from '../../core/schedule/deadline.ts';
import type { Phase, Schedule } from '../../core/schedule/schedule.ts';
import { DAY, MINUTE, SECOND } from '../../core/time.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import {
  type Notification,
  type NotificationServer,
  startNotificationServer,
} from './harness/notification-server.ts';
import { sleep, until } from './harness/wait.ts';
import { readyScreening, waitingSchedule } from './seed.ts';
import { CHROMIUM_BUILD } from './user.ts';

const ALARM_MS = 45 * SECOND;

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  action: { getBadgeText(details: object): Promise<string> };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
};

describe('reminders in Chromium', () => {
  let notifications: NotificationServer;
  let browser: Chromium;
  let page: Page;

  const phase = async (): Promise<Phase> => ((await browser.get()).schedule as Schedule).phase;
  const send = (message: object) => page.evaluate((m) => chrome.runtime.sendMessage(m), message);
  const badge = () => page.evaluate(() => chrome.action.getBadgeText({}));
  const isKind = (kind: Phase['kind']) => async () => (await phase()).kind === kind;

  /** A break that has just fallen due, with its reminder on the screen. */
  async function remind(): Promise<Notification> {
    await browser.set({ schedule: waitingSchedule(Date.now() - SECOND) });
    await send({ do: 'sync' });
    return notifications.next();
  }

  beforeAll(async () => {
    notifications = await startNotificationServer();
    browser = await launchChromium({ extension: CHROMIUM_BUILD, env: notifications.env });
    await browser.set({ screening: readyScreening() });
    page = await browser.open('options.html');
  });
  beforeEach(async () => {
    // Whatever the test before left behind: no routine, no reminder.
    await browser.set({ schedule: waitingSchedule(Date.now() + 20 * MINUTE) });
    await send({ do: 'sync' });
    await until(() => notifications.shown.length === 0, { message: 'an empty screen' });
  });
  afterAll(async () => {
    await browser?.close();
    await notifications?.stop();
  });

  it('names the routine and its length, with Start and Later, and sets the badge', async () => {
    const reminder = await remind();
    expect(reminder.title).toBe('Ankle pump: 1 minute');
    // Which legs it is for would tell a health answer.
    expect(reminder.text).toBe('Time to move. Start when it suits you.');
    expect(reminder.buttons).toEqual(['Start', 'Later']);
    expect(await badge()).toBe('!');
  });

  it('starts the routine in the break window when Start wakes a stopped worker', async () => {
    const reminder = await remind();
    await browser.stopWorker();
    notifications.press(reminder, 'Start');
    const window = await until(() => browser.pages().find((p) => p.url().includes('break.html')));
    await window.waitForSelector('.player');
    expect(await phase()).toMatchObject({ kind: 'onBreak', break: { routine: 'pump60' } });
    expect(notifications.shown).toHaveLength(0);
    expect(await badge()).toBe('');
    await window.close();
  });

  it('starts on a click on the notification itself', async () => {
    notifications.press(await remind());
    await until(isKind('onBreak'));
    const window = await until(() => browser.pages().find((p) => p.url().includes('break.html')));
    await window.close();
  });

  it("names no routine before the day's first look at the legs, which Start begins with", async () => {
    await browser.set({ screening: readyScreening(Date.now() - DAY) });
    const reminder = await remind();
    expect(reminder.title).toBe('Time for a break');
    expect(reminder.text).toBe('Time to move. A quick look at your legs comes first.');
    expect(reminder.buttons).toEqual(['Start', 'Later']);
    await browser.stopWorker();
    notifications.press(reminder, 'Start');
    const asks = (p: Page) => p.url().endsWith('break.html#start-suggested');
    const window = await until(() => browser.pages().find(asks), { message: 'the break window' });
    await window.waitForSelector('.tap');
    expect((await phase()).kind).toBe('due');
    for (let taps = 0; taps < 2; taps++) await window.click('.tap .none');
    await window.waitForSelector('.player');
    expect(await phase()).toMatchObject({ kind: 'onBreak', break: { routine: 'pump60' } });
    await window.close();
    await browser.set({ screening: readyScreening() });
  });

  it('comes again five minutes after Later wakes a stopped worker', async () => {
    const reminder = await remind();
    await browser.stopWorker();
    const pressedAt = Date.now();
    notifications.press(reminder, 'Later');
    await until(isKind('waiting'));
    const after = await phase();
    if (after.kind !== 'waiting') throw new Error('not waiting');
    expect(after.dueAt - pressedAt).toBeGreaterThanOrEqual(5 * MINUTE);
    expect(after.dueAt - pressedAt).toBeLessThan(5 * MINUTE + 10 * SECOND);
    const [alarm] = await page.evaluate(() => chrome.alarms.getAll());
    const counted = after.dueAt - BADGE_MINUTES * MINUTE;
    expect(Math.abs((alarm?.scheduledTime ?? 0) - counted)).toBeLessThan(SECOND);
  });

  it('takes a dismissed notification for no answer, and does not show it again', async () => {
    const reminder = await remind();
    notifications.dismiss(reminder);
    const before = notifications.history.length;
    await send({ do: 'sync' });
    await sleep(500);
    expect((await phase()).kind).toBe('due');
    expect(await badge()).toBe('!');
    expect(notifications.history).toHaveLength(before);
  });

  it('has exactly one alarm: for the badge, and then for the break', {
    timeout: ALARM_MS,
  }, async () => {
    for (const [left, before] of [
      [4 * MINUTE, BADGE_MINUTES * MINUTE],
      [45 * SECOND, 0],
    ] as const) {
      await browser.set({ schedule: waitingSchedule(Date.now() + left) });
      await send({ do: 'sync' });
      const alarms = await page.evaluate(() => chrome.alarms.getAll());
      const { dueAt } = (await phase()) as Extract<Phase, { kind: 'waiting' }>;
      const offsets = alarms.map(({ scheduledTime }) => Math.round(scheduledTime - dueAt) + before);
      expect(offsets).toEqual([0]);
    }
  });

  it('comes by its alarm when the worker was killed at rest', { timeout: 90_000 }, async () => {
    await browser.set({ schedule: waitingSchedule(Date.now() + 5 * SECOND) });
    await send({ do: 'sync' });
    await browser.stopWorker();
    const reminder = await notifications.next(ALARM_MS);
    expect(reminder.title).toBe('Ankle pump: 1 minute');
    await sleep(1_000);
    expect(notifications.shown).toHaveLength(1);
  });

  it('is shown, once, by the next worker when one dies between persist and act', async () => {
    const shownBefore = notifications.history.length;
    const worker = await browser.worker();
    // The act that never happens: the worker waits in it until it is killed.
    await worker.evaluate(() => {
      const api = (globalThis as unknown as { chrome: { notifications: object } }).chrome;
      Object.assign(api.notifications, { create: () => new Promise(() => {}) });
    });
    await browser.set({ schedule: waitingSchedule(Date.now() - SECOND) });
    void send({ do: 'sync' }).catch(() => {});
    await until(isKind('due'), { message: 'the due break to be persisted' });
    await sleep(500);
    expect(notifications.history).toHaveLength(shownBefore);
    expect(await phase()).toMatchObject({ kind: 'due', reminded: false });
    await browser.stopWorker();
    await browser.startWorker();
    await notifications.next();
    await until(async () => {
      const now = await phase();
      return now.kind === 'due' && now.reminded;
    });
    await send({ do: 'sync' });
    expect(notifications.history).toHaveLength(shownBefore + 1);
  });

  it('ends a routine that nobody watches, records it and schedules the next break', async () => {
    await send({ do: 'start', routine: 'reset20' });
    await browser.stopWorker();
    const started = await phase();
    expect(started.kind).toBe('onBreak');
    const ended = async () => ((await browser.get()).schedule as Schedule).last?.outcome;
    await until(async () => (await ended()) === 'finished', { timeoutMs: ALARM_MS });
    expect((await notifications.next()).title).toBe('Done: 20 seconds');
    const told = async () => ((await browser.get()).schedule as Schedule).ending === 'told';
    await until(told, { message: 'the end to be written down as told' });
    const month = (await browser.get())[monthKey(Date.now())] as HistoryMonth;
    expect(month.breaks.at(-1)).toMatchObject({ routine: 'reset20', doneMs: 20 * SECOND });
    expect((await phase()).kind).toBe('waiting');
  });

  it('reminds nobody while the safety check has locked everything', async () => {
    const locked = readyScreening() as { answers: Record<string, object> };
    locked.answers.q2 = { left: ['yes'], right: ['no'], at: Date.now() };
    await browser.set({ screening: locked, schedule: waitingSchedule(Date.now() - SECOND) });
    const before = notifications.history.length;
    await send({ do: 'sync' });
    await until(isKind('due'));
    await sleep(500);
    expect(notifications.history).toHaveLength(before);
    expect(await badge()).toBe('');
    await browser.set({ screening: readyScreening() });
  });
});
