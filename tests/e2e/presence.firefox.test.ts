import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listMenuItems } from '../../browser/menu-items.ts';
import type { Journal } from '../../core/journal/journal.ts';
import { SETTLE_MS } from '../../core/schedule/hold.ts';
import type { Reminders } from '../../core/schedule/reminders.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import { MINUTE, type Ms, SECOND } from '../../core/time.ts';
import { closeAll } from './harness/cleanup.ts';
import { type Clock, createClock } from './harness/clock.ts';
import { type Display, startDisplay } from './harness/display.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { enterFullScreen, leaveFullScreen } from './harness/full-screen.ts';
import { type NotificationServer, startNotificationServer } from './harness/notification-server.ts';
import { sleep, until } from './harness/wait.ts';
import { startWeb } from './harness/web.ts';
import { playSound, stopSound } from './harness/web-page.ts';
import { settingsWith, waitingFor } from './presence/place.ts';
import { screened } from './safety/documents.ts';
import { FIREFOX_BUILD, FIREFOX_ID } from './user.ts';

const INSTALLED = { extension: FIREFOX_BUILD, extensionId: FIREFOX_ID };
/** An alarm of half a minute, on a busy machine. */
const ALARM_MS = 45 * SECOND;

declare const browser: {
  alarms: { getAll(): Promise<{ scheduledTime: number }[]> };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  contextMenus: { update(id: string, change: object): Promise<void> };
  idle: { queryState(seconds: number): Promise<string> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(wanted: object): Promise<{ url?: string }[]> };
};

const scheduleOf = async (firefox: Firefox) => (await firefox.get('schedule')).schedule as Schedule;
const toldBy = async (firefox: Firefox) =>
  (((await firefox.get('journal')).journal as Journal)?.notes ?? []).map((note) =>
    'why' in note ? `${note.what} ${note.why}` : note.what,
  );
/** The worker looks at the clock, as when a page of the extension is opened. */
const look = (firefox: Firefox) =>
  firefox.inExtension(async () => void (await browser.runtime.sendMessage({ do: 'sync' })));

/** Nobody touches anything from here on: what comes of it takes minutes, and is looked at last. */
let display: Display;
let untouched: Firefox;
let untouchedShows: NotificationServer;

beforeAll(async () => {
  display = await startDisplay();
  untouchedShows = await startNotificationServer();
  untouched = await launchFirefox({ ...INSTALLED, display, env: untouchedShows.env });
  // What the worker does at its start is done, and is not written over what follows.
  await look(untouched);
  await display.moveMouse();
  const now = Date.now();
  await untouched.set({ schedule: waitingFor(75 * SECOND, now), screening: screened(now) });
  await look(untouched);
});
afterAll(closeAll);

describe('reminders in Firefox', () => {
  let clock: Clock;
  let notifications: NotificationServer;
  let firefox: Firefox;

  const now = () => Date.now() + clock.offset * SECOND;
  const goOn = async (ms: Ms) => {
    clock.jump(ms / SECOND);
    await look(firefox);
  };
  /** A break that falls due in a minute, or sooner. */
  async function begin(reminders: Partial<Reminders>, dueIn = MINUTE): Promise<number> {
    await firefox.set({
      ...{ screening: screened(now()), settings: settingsWith(reminders) },
      ...{ schedule: waitingFor(dueIn, now()), journal: { schema: 1, notes: [] } },
    });
    await look(firefox);
    return notifications.history.length;
  }
  const count = async () => {
    await sleep(400);
    return notifications.history.length;
  };
  const isShown = async (before: number) => {
    const message = 'the reminder';
    await until(() => notifications.history.length > before, { message });
    expect(await count()).toBe(before + 1);
  };

  beforeAll(async () => {
    clock = createClock();
    notifications = await startNotificationServer();
    const { prefs } = await startWeb();
    const { env } = notifications;
    firefox = await launchFirefox({ ...INSTALLED, permanent: true, clock, env, prefs });
    await look(firefox);
  });

  it('have no buttons: a click starts', async () => {
    const before = await begin({});
    await goOn(MINUTE);
    await isShown(before);
    const reminder = await notifications.next();
    expect(reminder.buttons).toEqual([]);
    expect(reminder.text).toBe('Time to move. Click to start.');
    await firefox.terminateBackground();
    notifications.press(reminder);
    const started = async () => (await scheduleOf(firefox)).phase.kind === 'onBreak';
    await until(started, { message: 'the routine to start' });
    const opened = () =>
      firefox.inExtension(async () =>
        (await browser.tabs.query({})).some(({ url }) => url?.includes('break.html')),
      );
    await until(opened, { message: 'the break window' });
  });

  it('wait for the end of a full screen', async () => {
    const before = await begin({});
    await enterFullScreen(firefox);
    await goOn(MINUTE);
    expect(await toldBy(firefox)).toEqual(['due', 'held fullScreen']);
    expect(await count()).toBe(before);
    await leaveFullScreen(firefox);
    await goOn(MINUTE);
    expect(await count()).toBe(before);
    await goOn(SETTLE_MS);
    await isShown(before);
    expect(await toldBy(firefox)).toEqual([
      ...['due', 'held fullScreen', 'released fullScreen', 'shown'],
    ]);
  });

  it('wait until a tab is silent', async () => {
    const before = await begin({ holdSound: true });
    const hears = (tabs: number) =>
      until(
        () =>
          firefox.inExtension(
            async (wanted) => (await browser.tabs.query({ audible: true })).length === wanted,
            tabs,
          ),
        { message: `${tabs} tabs with sound` },
      );
    await firefox.visit('https://radio.example/live');
    await playSound(firefox);
    await hears(1);
    await goOn(MINUTE);
    expect(await toldBy(firefox)).toEqual(['due', 'held sound']);
    expect(await count()).toBe(before);
    await stopSound(firefox);
    await hears(0);
    await goOn(MINUTE);
    await goOn(SETTLE_MS);
    await isShown(before);
    expect(await toldBy(firefox)).toEqual(['due', 'held sound', 'released sound', 'shown']);
  });

  it('come with keys, and with a menu on the icon', async () => {
    const commands = await firefox.inExtension(() => browser.commands.getAll());
    expect(commands.map(({ name, shortcut }) => `${name}: ${shortcut}`).sort()).toEqual([
      '_execute_action: Alt+Shift+K',
      'later: Alt+Shift+D',
      'pause: Alt+Shift+U',
      'start: Alt+Shift+G',
    ]);
    const missing = await firefox.inExtension(
      async (ids) => {
        // Fails for an item that is not in the menu.
        const found = await Promise.allSettled(
          ids.map((id) => browser.contextMenus.update(id, {})),
        );
        return ids.filter((_, n) => found[n]?.status === 'rejected');
      },
      [...listMenuItems().map(({ id }) => id), 'none of ours'],
    );
    expect(missing).toEqual(['none of ours']);
  });

  it('come though Firefox forgets its alarms at a restart', { timeout: 120_000 }, async () => {
    const before = await begin({}, 36 * SECOND);
    await firefox.restart();
    const alarms = () => firefox.inExtension(() => browser.alarms.getAll());
    const { phase } = await scheduleOf(firefox);
    const dueAt = phase.kind === 'waiting' ? phase.dueAt : 0;
    const [alarm] = await until(async () => {
      const all = await alarms();
      return all.length === 1 && all;
    });
    // None comes sooner than in half a minute.
    const soonest = Math.max(dueAt, (await scheduleOf(firefox)).seenAt + 30 * SECOND);
    expect(Math.abs((alarm?.scheduledTime ?? 0) - soonest)).toBeLessThan(2 * SECOND);
    const message = 'the reminder';
    const timeoutMs = ALARM_MS;
    await until(() => notifications.history.length > before, { timeoutMs, message });
    expect(now()).toBeGreaterThanOrEqual(dueAt - SECOND);
    expect(await count()).toBe(before + 1);
  });
});

describe('someone who touches nothing', () => {
  it('for a minute is gone; a break waits, and comes half a minute after the mouse moves', {
    timeout: 200_000,
  }, async () => {
    const { history } = untouchedShows;
    const isDue = async () => (await scheduleOf(untouched)).phase.kind === 'due';
    await until(isDue, { timeoutMs: 120 * SECOND, message: 'the break to fall due' });
    expect(await toldBy(untouched)).toEqual(['due', 'held away']);
    expect(history).toEqual([]);
    await display.moveMouse();
    const isBack = async () => (await scheduleOf(untouched)).goneAt === null;
    await until(isBack, { message: 'a return' });
    const { quietUntil } = await scheduleOf(untouched);
    await until(() => history.length > 0, { timeoutMs: ALARM_MS, message: 'the reminder' });
    expect(Date.now()).toBeGreaterThanOrEqual(quietUntil - SECOND);
    expect(history).toHaveLength(1);
    expect(await toldBy(untouched)).toEqual(['due', 'held away', 'released away', 'shown']);
  });
});
