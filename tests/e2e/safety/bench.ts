import type { Page } from 'playwright-core';
import type { Reply } from '../../../core/engine/command.ts';
import type { Schedule } from '../../../core/schedule/schedule.ts';
import type { Screening } from '../../../core/screening/screening.ts';
import { type Ms, SECOND } from '../../../core/time.ts';
import { type Chromium, launchChromium } from '../harness/chromium.ts';
import { type Clock, createClock } from '../harness/clock.ts';
import {
  type NotificationServer,
  startNotificationServer,
} from '../harness/notification-server.ts';
import { until } from '../harness/wait.ts';
import { CHROMIUM_BUILD } from '../user.ts';

/** A popup gets no more than 600 px in height, and this one's content asks for 360 in width. */
export const POPUP = { width: 360, height: 600 };
const WIDE = { width: 900, height: 900 };

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<Reply> };
  storage: { local: { clear(): Promise<void> } };
  tabs: {
    getCurrent(): Promise<{ id: number }>;
    query(all: object): Promise<{ id: number }[]>;
    remove(ids: number[]): Promise<void>;
  };
};

/** A browser whose clock the test sets, with the extension in it. */
export interface Bench {
  readonly browser: Chromium;
  readonly clock: Clock;
  readonly notifications: NotificationServer | undefined;
  /** What the browser's clock shows. */
  now(): Ms;
  /** Moves the browser's clock on to the next time it shows this. */
  goTo(hours: number, minutes?: number, seconds?: number): void;
  /** As after the installation: nothing stored, no page open. Then these documents are stored. */
  begin(documents?: Record<string, unknown>): Promise<void>;
  popup(): Promise<Page>;
  options(place: string): Promise<Page>;
  /** The page at this path that the extension has opened, or will in a moment. */
  find(path: string): Promise<Page>;
  send(command: object): Promise<Reply>;
  /** Starts a routine as a page would after so many taps, all of them with nothing to report. */
  start(routine: string, taps?: 0 | 2 | 3): Promise<Reply>;
  screening(): Promise<Screening>;
  phase(): Promise<Schedule['phase']>;
  close(): Promise<void>;
}

interface BenchOptions {
  readonly notifications?: boolean;
  readonly reducedMotion?: 'reduce';
}

/** Starts at three in the afternoon: far from midnight, when the day's answers end. */
export async function startBench(options: BenchOptions = {}): Promise<Bench> {
  const clock = createClock();
  const now = () => Date.now() + clock.offset * SECOND;
  const goTo = (hours: number, minutes = 0, seconds = 0) => {
    const at = new Date(now());
    at.setHours(hours, minutes, seconds, 0);
    if (at.getTime() < now()) at.setDate(at.getDate() + 1);
    clock.jump(Math.round((at.getTime() - now()) / SECOND));
  };
  goTo(15);
  const { reducedMotion } = options;
  const notifications = options.notifications ? await startNotificationServer() : undefined;
  const browser = await launchChromium({
    extension: CHROMIUM_BUILD,
    clock,
    ...(notifications && { env: notifications.env }),
    ...(reducedMotion && { reducedMotion }),
  });
  const open = async (path: string, size: typeof POPUP) => {
    const page = await browser.open(path);
    await page.setViewportSize(size);
    return page;
  };
  /** A page of the extension that runs nothing of it: from there messages can be sent. */
  let plain: Page | undefined;
  const inPlain = async () => {
    if (!plain || plain.isClosed()) plain = await browser.open('manifest.json');
    return plain;
  };
  const send = async (command: object) =>
    (await inPlain()).evaluate((message) => chrome.runtime.sendMessage(message), command);
  return {
    ...{ browser, clock, notifications, now, goTo, send },
    async begin(documents = {}) {
      const own = await inPlain();
      for (const page of browser.pages()) if (page !== own) await page.close();
      // Also one that was opened before Playwright looked: the welcome page, on a busy machine.
      await own.evaluate(async () => {
        const [mine, all] = await Promise.all([chrome.tabs.getCurrent(), chrome.tabs.query({})]);
        await chrome.tabs.remove(all.flatMap(({ id }) => (id === mine.id ? [] : [id])));
        await chrome.storage.local.clear();
      });
      await browser.set(documents);
    },
    popup: () => open('popup.html', POPUP),
    options: (place) => open(`options.html#${place}`, WIDE),
    async find(path) {
      const page = await until(() => browser.pages().find((one) => one.url().includes(path)), {
        message: `a page at ${path}`,
      });
      await page.waitForLoadState();
      return page;
    },
    start(routine, taps = 3) {
      const check = { at: now(), ...(taps === 3 && { legs: 'fine' }) };
      return send({ do: 'start', routine, ...(taps > 0 && { check }) });
    },
    screening: async () => (await browser.get('screening')).screening as Screening,
    phase: async () => ((await browser.get('schedule')).schedule as Schedule).phase,
    async close() {
      await browser.close();
      await notifications?.stop();
      await clock.stop();
    },
  };
}
