import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Schedule } from '../../core/schedule/schedule.ts';
import { MINUTE, type Ms, SECOND } from '../../core/time.ts';
import { type Clock, createClock } from './harness/clock.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { type NotificationServer, startNotificationServer } from './harness/notification-server.ts';
import { sleep, until } from './harness/wait.ts';
import { readTogether, type Together } from './lost/together.ts';
import { settingsWith } from './presence/place.ts';
import { screened, waiting } from './safety/documents.ts';
import { FIREFOX_BUILD, FIREFOX_ID } from './user.ts';

const ALARM_MS = 45 * SECOND;

declare const browser: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(all: object): Promise<{ id: number; url?: string }[]>; remove(id: number): void };
};

describe('a routine in Firefox', () => {
  let clock: Clock;
  let notifications: NotificationServer;
  let firefox: Firefox;

  const now = () => Date.now() + clock.offset * SECOND;
  const schedule = async () => (await firefox.get('schedule')).schedule as Schedule;
  const send = (command: object) =>
    firefox.inExtension((message) => browser.runtime.sendMessage(message), command);
  const count = async () => {
    await sleep(400);
    return notifications.history.length;
  };
  const shown = () => notifications.shown.map(({ title }) => title);
  const pass = async (ms: Ms) => {
    clock.jump(ms / SECOND);
    await send({ do: 'sync' });
  };
  const playThrough = async () => {
    await pass(35 * SECOND);
    await pass(30 * SECOND);
  };
  async function begin(routine = 'pump60', reminders = {}): Promise<number> {
    for (const notification of notifications.shown) notifications.dismiss(notification);
    await firefox.set({
      ...{ screening: screened(now()), schedule: waiting(now()) },
      settings: settingsWith(reminders),
    });
    const check = { at: now(), legs: 'fine' };
    expect(await send({ do: 'start', routine, check })).toEqual({ ok: true });
    return notifications.history.length;
  }

  beforeAll(async () => {
    clock = createClock();
    notifications = await startNotificationServer();
    firefox = await launchFirefox({
      ...{ extension: FIREFOX_BUILD, extensionId: FIREFOX_ID, clock, env: notifications.env },
      reducedMotion: 'reduce',
    });
  });
  afterAll(async () => {
    await firefox?.close();
    await notifications?.stop();
    await clock?.stop();
  });

  it('that ends with no view open is told once, by the real alarm and a stopped background', {
    timeout: 120_000,
  }, async () => {
    const before = await begin('reset20');
    await firefox.terminateBackground();
    const { history } = notifications;
    await until(() => history.length > before, { timeoutMs: ALARM_MS, message: 'the end' });
    expect(history.at(-1)).toMatchObject({ title: 'Done: 20 seconds', text: 'How did that feel?' });
    expect((await schedule()).last).toMatchObject({ outcome: 'finished', doneMs: 20 * SECOND });
    await until(async () => (await schedule()).ending === 'told', { message: 'the note' });
    await firefox.terminateBackground();
    await pass(MINUTE);
    expect(await count()).toBe(before + 1);
    expect(shown()).toEqual(['Done: 20 seconds']);
  });

  it('opens its question by a click on that, also with a stopped background', async () => {
    const before = await begin();
    await playThrough();
    await until(() => notifications.history.length > before, { message: 'the end' });
    const told = notifications.history.at(-1);
    if (!told) throw new Error('no notification');
    await until(async () => (await schedule()).ending === 'told', { message: 'the note' });
    await firefox.terminateBackground();
    notifications.press(told);
    const asks = () =>
      firefox.inExtension(async () =>
        (await browser.tabs.query({})).find(({ url }) => url?.endsWith('break.html#felt')),
      );
    const tab = await until(asks, { message: 'the question' });
    // The window that opened showed it: there is nothing left to tell.
    await until(async () => (await schedule()).ending === undefined, { message: 'the view' });
    await firefox.inExtension((id) => browser.tabs.remove(id), tab.id);
    await pass(MINUTE);
    expect(await count()).toBe(before + 1);
    expect(shown()).toEqual([]);
  });

  it('is not told of while the toolbar’s popup shows its end', async () => {
    const before = await begin();
    await pass(35 * SECOND);
    const popup = await firefox.openPopup();
    await until(() => popup.evaluate(() => document.querySelector('.player') !== null));
    clock.jump(30);
    const over = () => document.querySelector('.done')?.textContent?.includes('How did that feel?');
    await until(() => popup.evaluate(over), { message: 'the question in the popup' });
    await popup.close();
    await pass(MINUTE);
    expect(await count()).toBe(before);
    expect((await schedule()).ending).toBeUndefined();
  });

  it('is not told of to somebody who wants the badge alone', async () => {
    const before = await begin('pump60', { insist: 'quiet' });
    await playThrough();
    expect((await schedule()).last).toMatchObject({ outcome: 'finished' });
    expect(await count()).toBe(before);
  });

  it('has the same second in the popup and in the break window beside it', {
    timeout: 120_000,
  }, async () => {
    await begin('massage180');
    clock.jump(6);
    await firefox.open('break.html');
    await firefox.waitFor('.player [role=timer]');
    const popup = await firefox.openPopup();
    await until(() => popup.evaluate(() => document.querySelector('.player .chip') !== null));
    const presses = ['Pause', 'Go on', 'Pause', 'Go on', 'Next', 'Next'];
    const { readings, differed, longestMs, said }: Together = await popup.evaluate(
      readTogether,
      18 * SECOND,
      presses,
    );
    console.log(`two views: ${differed} of ${readings} readings differed, ${longestMs} ms at most`);
    await popup.close();
    expect(readings).toBeGreaterThan(300);
    expect(said.length).toBeGreaterThan(12);
    expect(longestMs).toBeLessThan(120);
    expect(differed / readings).toBeLessThan(0.03);
    expect(await send({ do: 'player', press: 'stop' })).toEqual({ ok: true });
  });
});
