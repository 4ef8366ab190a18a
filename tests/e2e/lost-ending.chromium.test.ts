import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HistoryMonth } from '../../core/history/history.ts';
import { monthKey } from '../../core/history/history.ts';
import { MINUTE, type Ms, SECOND } from '../../core/time.ts';
import { closeAll } from './harness/cleanup.ts';
import { until } from './harness/wait.ts';
import { type Place, SOON, settingsWith, startPlace, waitingFor } from './presence/place.ts';
import { screened } from './safety/documents.ts';
import { click, sees } from './safety/view.ts';

const ALARM_MS = 45 * SECOND;
const QUESTION = 'How did that feel?';

describe('a routine that ends with no view open', () => {
  let place: Place;

  beforeAll(async () => {
    place = await startPlace();
  });
  afterEach(() => {
    for (const notification of place.desktop.notifications.shown) {
      place.desktop.notifications.dismiss(notification);
    }
  });
  afterAll(closeAll);

  const ours = () => place.desktop.notifications.history;
  const shown = () => place.desktop.notifications.shown.map(({ title }) => title);
  /** Starts a routine and closes everything; gives how many notifications there were. */
  async function begin(routine: string, settings = settingsWith({})): Promise<number> {
    await place.begin({ schedule: waitingFor(20 * MINUTE, place.now()), settings });
    const check = { at: place.now(), legs: 'fine' };
    expect(await place.send({ do: 'start', routine, check })).toEqual({ ok: true });
    return ours().length;
  }
  /** The minute's routine, with the moment to get ready before it, and its last look. */
  const playThrough = async () => {
    await pass(35 * SECOND);
    await pass(30 * SECOND);
  };
  const pass = async (ms: Ms) => {
    place.pass(ms);
    await place.ring();
  };

  it('is recorded, and told once, quietly, by the real alarm and a stopped worker', {
    timeout: 120_000,
  }, async () => {
    const before = await begin('reset20');
    await place.browser.stopWorker();
    await until(() => ours().length > before, { timeoutMs: ALARM_MS, message: 'the end' });
    const told = ours().at(-1);
    expect(told).toMatchObject({ title: 'Done: 20 seconds', text: QUESTION, buttons: [] });
    expect(told?.hints).toMatchObject({ 'suppress-sound': true });
    const month = (await place.browser.get())[monthKey(place.now())] as HistoryMonth;
    expect(month.breaks.at(-1)).toMatchObject({ outcome: 'finished', doneMs: 20 * SECOND });
    // Neither another look nor another worker says it again.
    await pass(MINUTE);
    await place.revive(MINUTE);
    expect(await place.count()).toBe(before + 1);
    expect(shown()).toEqual(['Done: 20 seconds']);
    // And it is no question for ever.
    await pass(14 * MINUTE);
    expect(shown()).toEqual([]);
  });

  it('opens its question by a click, also with a stopped worker, and is gone when answered', async () => {
    const before = await begin('pump60');
    await playThrough();
    expect(await place.count(before + 1)).toBe(before + 1);
    const told = ours().at(-1) as (typeof place.desktop.notifications.history)[number];
    await place.browser.stopWorker();
    place.desktop.notifications.press(told);
    const asks = () => place.browser.pages().find((page) => page.url().endsWith('break.html#felt'));
    const window = await until(asks, { message: 'the break window' });
    await sees(window, QUESTION);
    await click(window, 'Good');
    await sees(window, 'Nice.');
    expect((await place.schedule()).last).toMatchObject({ felt: 'good' });
    expect(shown()).toEqual([]);
    await window.close();
    await pass(MINUTE);
    expect(await place.count()).toBe(before + 1);
  });

  it('leaves the screen when a view opens, and does not come again', async () => {
    const before = await begin('pump60');
    await playThrough();
    expect(await place.count(before + 1)).toBe(before + 1);
    const popup = await place.popup();
    await sees(popup, 'How did the last routine feel?');
    await until(() => shown().length === 0, { message: 'an empty screen' });
    await popup.close();
    await pass(MINUTE);
    expect(await place.count()).toBe(before + 1);
  });

  it.each(['popup.html', 'break.html'])('is not told while %s shows it', async (path) => {
    const before = await begin('pump60');
    const view = await place.browser.open(path);
    await view.waitForSelector('.player');
    place.pass(35 * SECOND);
    expect(await place.send({ do: 'sync' })).toEqual({ ok: true });
    place.pass(30 * SECOND);
    await sees(view, 'Done. Your calves have moved.');
    await pass(SECOND);
    expect(await place.count()).toBe(before);
    await view.close();
    await pass(MINUTE);
    expect(await place.count()).toBe(before);
  });

  it('is told where nothing but the options are open', async () => {
    const before = await begin('pump60');
    const options = await place.browser.open('options.html#settings');
    await playThrough();
    expect(await place.count(before + 1)).toBe(before + 1);
    await options.close();
  });

  it('is told once by a worker that dies before it can note that it did', async () => {
    const before = await begin('pump60');
    const worker = await place.browser.worker();
    // What is shown is shown; the note of it never gets anywhere.
    await worker.evaluate(() => {
      const api = (
        globalThis as unknown as {
          chrome: {
            notifications: { create(...all: unknown[]): unknown };
            storage: { local: object };
          };
        }
      ).chrome;
      const create = api.notifications.create.bind(api.notifications);
      Object.assign(api.notifications, {
        create: (...all: unknown[]) => {
          Object.assign(api.storage.local, { set: () => new Promise(() => {}) });
          return create(...all);
        },
      });
    });
    await playThrough();
    expect(await place.count(before + 1)).toBe(before + 1);
    expect((await place.schedule()).ending).toBe('untold');
    await place.revive(SECOND);
    await until(async () => (await place.schedule()).ending === 'told', { message: 'the note' });
    expect(await place.count()).toBe(before + 1);
    expect(shown()).toEqual(['Done: 1 minute']);
  });

  it('is told by the next worker when one dies before it could', async () => {
    const before = await begin('pump60');
    const worker = await place.browser.worker();
    await worker.evaluate(() => {
      const api = (globalThis as unknown as { chrome: { notifications: object } }).chrome;
      Object.assign(api.notifications, { create: () => new Promise(() => {}) });
    });
    await playThrough();
    expect(await place.count()).toBe(before);
    expect((await place.schedule()).ending).toBe('untold');
    await place.revive(SECOND);
    expect(await place.count(before + 1)).toBe(before + 1);
  });

  it('is not told to somebody who wants the badge alone', async () => {
    const before = await begin('pump60', settingsWith({ insist: 'quiet' }));
    await playThrough();
    expect((await place.schedule()).last).toMatchObject({ outcome: 'finished' });
    expect(await place.count()).toBe(before);
  });

  it('is not told while the safety check has locked everything', async () => {
    const before = await begin('pump60');
    const clot = { q2: { left: ['yes'], right: ['no'] } };
    await place.browser.stopWorker();
    place.pass(MINUTE);
    await place.browser.set({ screening: screened(place.now(), clot) });
    await place.revive(SECOND);
    expect((await place.schedule()).phase.kind).not.toBe('onBreak');
    expect(await place.count()).toBe(before);
  });

  it('slept through, is told for what it was, half a minute after somebody is back', {
    timeout: 120_000,
  }, async () => {
    const before = await begin('massage180');
    await pass(25 * SECOND);
    await place.desktop.sleep(8 * MINUTE);
    place.desktop.wake();
    await place.becomes('waiting');
    const { last, quietUntil } = await place.schedule();
    expect(last).toMatchObject({ outcome: 'interrupted' });
    expect(Math.abs((last?.doneMs ?? 0) - 25 * SECOND)).toBeLessThan(SOON);
    expect(await place.count()).toBe(before);
    await until(() => ours().length > before, { timeoutMs: ALARM_MS, message: 'the end' });
    expect(place.now()).toBeGreaterThanOrEqual(quietUntil - SECOND);
    expect(ours().at(-1)).toMatchObject({ title: 'Your routine is over', text: QUESTION });
    expect(await place.count()).toBe(before + 1);
  });
});
