import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Schedule } from '../../core/schedule/schedule.ts';
import { HOUR, MINUTE, SECOND } from '../../core/time.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { type NotificationServer, startNotificationServer } from './harness/notification-server.ts';
import { until } from './harness/wait.ts';
import { answerNone, bringBreakNear } from './journey.ts';
import { readyScreening, waitingSchedule } from './seed.ts';
import { FIREFOX_BUILD, FIREFOX_ID, firefoxUser, type Tab, type User } from './user.ts';

const INSTALLED = { extension: FIREFOX_BUILD, extensionId: FIREFOX_ID, permanent: true };
/** No alarm comes sooner than in half a minute. */
const ALARM_MS = 45 * SECOND;
const SLOW = { timeout: 120_000 };

declare const browser: {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: {
    create(name: string, info: { when: number }): Promise<void>;
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

const alarms = () => browser.alarms.getAll();
const badge = () => browser.action.getBadgeText({});

describe('the life of an installation in Firefox', () => {
  let notifications: NotificationServer;
  let firefox: Firefox;
  let user: User;

  const schedule = async () => (await user.get('schedule')) as Schedule;
  /** The reminder was sent, and there is nothing left for the background to do. */
  const reminded = async () => {
    const { phase } = await schedule();
    return phase.kind === 'due' && phase.reminded;
  };
  /** Answered when the background has done all it had to; stopped before, it would leave errors. */
  const settle = () => firefox.evaluate(() => browser.runtime.sendMessage({ do: 'sync' }));
  /** Opening the popup is a sign of life: the background looks at the clock. */
  async function lookIn(css: string): Promise<Tab> {
    const popup = await user.open('popup.html');
    await popup.see(css);
    await settle();
    return popup;
  }

  beforeAll(async () => {
    notifications = await startNotificationServer();
    firefox = await launchFirefox({ ...INSTALLED, env: notifications.env });
    user = firefoxUser(firefox);
  });
  afterEach(async () => {
    expect(await user.errors()).toEqual([]);
  });
  afterAll(async () => {
    await firefox?.close();
    await notifications?.stop();
  });

  it('keeps settings and answers, and sets its one alarm anew, after a restart', SLOW, async () => {
    // Opened by itself on installation; one that came later would take the focus away.
    await user.find('options.html#welcome');
    const welcome = await user.open('options.html#welcome');
    await answerNone(welcome, 3);
    await welcome.fill('#everyMin', '25');
    await welcome.click('form .primary');
    await welcome.see('.ok:not(:empty)');
    // What Firefox forgets at a restart.
    const inAnHour = Date.now() + HOUR;
    await firefox.evaluate((when) => browser.alarms.create('witness', { when }), inAnHour);
    const keys = ['settings', 'screening'];
    const before = await firefox.get(keys);
    await firefox.restart();
    expect(await firefox.get(keys)).toEqual(before);
    const [alarm, ...others] = await until(async () => {
      const all = await firefox.evaluate(alarms);
      return all.length > 0 && all;
    });
    expect(others).toEqual([]);
    expect(alarm?.name).toBe('wake');
    await lookIn('.acts .primary');
    const settings = await user.open('options.html#settings');
    await settings.see('#everyMin');
    expect(
      await firefox.evaluate(() => document.querySelector<HTMLInputElement>('#everyMin')?.value),
    ).toBe('25');
  });

  it('reminds and starts while its background is stopped', SLOW, async () => {
    await firefox.set({ screening: readyScreening() });
    await bringBreakNear(user);
    await lookIn('.ring');
    const [alarm] = await firefox.evaluate(alarms);
    await firefox.terminateBackground();
    const reminder = await notifications.next(ALARM_MS);
    // By the alarm, and not by the next thing that happens to wake the background.
    expect(Math.abs(Date.now() - (alarm?.scheduledTime ?? 0))).toBeLessThan(10 * SECOND);
    expect(reminder.title).toBe('Ankle pump: 1 minute');
    await until(reminded, { message: 'the reminder to be written down' });
    expect(await firefox.evaluate(badge)).toBe('!');
    await settle();
    await firefox.terminateBackground();
    notifications.press(reminder);
    const started = async () => (await schedule()).phase.kind === 'onBreak';
    await until(started, { message: 'the routine to start' });
    await user.find('break.html');
    expect(await firefox.evaluate(badge)).toBe('');
  });

  it('reminds once of a break that fell due while the browser was killed', SLOW, async () => {
    await settle();
    await firefox.set({ schedule: waitingSchedule(Date.now() + SECOND) });
    const already = notifications.history.length;
    await firefox.restart('kill');
    await notifications.next(ALARM_MS);
    await until(reminded, { message: 'the reminder to be written down' });
    await lookIn('.ring.due');
    expect(notifications.history.slice(already)).toHaveLength(1);
    expect(notifications.shown).toHaveLength(1);
  });

  it('puts what it cannot read aside, says so, and offers nothing', SLOW, async () => {
    const screening = { schema: 1, answers: { q1: { left: ['perhaps'], right: 7 } } };
    const settings = { schema: 99, rhythm: { everyMoon: 1 } };
    await firefox.set({ screening, settings, schedule: waitingSchedule(Date.now() + MINUTE) });
    const tab = await user.open('options.html');
    await tab.see('.notice + .notice');
    const notices = await tab.text('main');
    expect(notices).toContain('We could not read your saved safety-check answers.');
    expect(notices).toContain('Your saved settings come from a newer version of Calf Break.');
    const popup = await lookIn('.card .primary');
    const short = 'We could not read your saved settings and safety-check answers. See more';
    expect(await popup.text('.notice')).toBe(short);
    expect(await popup.peek('.acts .primary')).toBeUndefined();
    expect(await user.get('screening')).toBeUndefined();
    const kept = (raw: object, reason: string) => ({ kept: [{ raw, reason }] });
    expect(await user.get('quarantine:screening')).toMatchObject(kept(screening, 'corrupt'));
    expect(await user.get('quarantine:settings')).toMatchObject(kept(settings, 'newer'));
  });
});
