import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Reply } from '../../../core/engine/command.ts';
import type { Journal, Note } from '../../../core/journal/journal.ts';
import { DEFAULT_PLAN } from '../../../core/schedule/plan.ts';
import type { Reminders } from '../../../core/schedule/reminders.ts';
import type { Phase, Schedule } from '../../../core/schedule/schedule.ts';
import { encode } from '../../../core/stored/document.ts';
import { SETTINGS, type Settings } from '../../../core/stored/documents.ts';
import { type Ms, SECOND } from '../../../core/time.ts';
import {
  type Agreed,
  type Chromium,
  type ChromiumOptions,
  installedProfile,
  launchChromium,
} from '../harness/chromium.ts';
import { type Clock, createClock } from '../harness/clock.ts';
import { type Desktop, startDesktop } from '../harness/desktop.ts';
import { sleep, until } from '../harness/wait.ts';
import { POPUP } from '../safety/bench.ts';
import { screened, waiting } from '../safety/documents.ts';
import { CHROMIUM_BUILD } from '../user.ts';

/** Settings of someone who changed these, and nothing else. */
export const settingsWith = (
  reminders: Partial<Reminders>,
  more: Partial<Pick<Settings, 'hours' | 'rhythm'>> = {},
): object => {
  const { fallback } = SETTINGS;
  return encode(SETTINGS, {
    ...fallback,
    ...more,
    reminders: { ...DEFAULT_PLAN.reminders, ...reminders },
  });
};

/** A wait with its end so long after `now`; nothing else is known of the user. */
export const waitingFor = (ms: Ms, now: Ms, more: Partial<Schedule> = {}): object =>
  waiting(now, { phase: { kind: 'waiting', dueAt: now + ms, warned: false }, ...more });

declare const chrome: {
  action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
  };
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    onAlarm: { dispatch(alarm: object): void };
  };
  runtime: { sendMessage(message: object): Promise<Reply> };
  storage: { local: { clear(): Promise<void> } };
};

/** Longer than it takes to show what was decided: for seeing that nothing is. */
const SHOW_MS: Ms = 400;

/** A desk with a computer: whether somebody sits at it, what the time is, and what the desktop shows. */
export interface Place {
  readonly clock: Clock;
  readonly desktop: Desktop;
  /** Of the browser that runs now. */
  readonly browser: Chromium;
  /** What the computer's clock shows. */
  now(): Ms;
  /** Moves the clock on to the next time it shows this, on that day of the week (0: Sunday) if given. */
  goTo(hours: number, minutes?: number, day?: number): void;
  /** Moves the clock on; nobody notices before something happens. */
  pass(ms: Ms): void;
  /**
   * Wakes the worker as its alarm does, and waits until it has looked; somebody may be there or not.
   * For real, an alarm comes half a minute later at the soonest.
   */
  ring(): Promise<void>;
  /** Lets the clock move on, and wakes the worker each time that it has set its alarm for, and at the end. */
  live(ms: Ms): Promise<void>;
  /** Stops the worker, lets the clock move on, and starts the worker without any event. */
  revive(ms: Ms): Promise<void>;
  /** As a page of the extension does, that somebody uses. */
  send(command: object): Promise<Reply>;
  /**
   * Someone whose safety check is done, with these documents besides and no page open; the worker has
   * looked at them.
   */
  begin(documents: Record<string, unknown>): Promise<void>;
  schedule(): Promise<Schedule>;
  phase(): Promise<Phase>;
  /** Waits for a phase. */
  becomes<K extends Phase['kind']>(kind: K): Promise<Extract<Phase, { kind: K }>>;
  notes(): Promise<readonly Note[]>;
  /** What was noted, each with its reason if it has one ("held fullScreen"), is this or will be soon. */
  tells(...notes: readonly string[]): Promise<void>;
  badge(): Promise<string>;
  tooltip(): Promise<string>;
  /** When the alarms are set for, by the computer's clock. */
  alarms(): Promise<readonly Ms[]>;
  popup(): Promise<Page>;
  /**
   * What the popup says of the next break: its two lines. `open`: a popup that is there already, as a page
   * that comes would take its window out of a full screen.
   */
  says(open?: Page): Promise<string>;
  /** How many notifications were sent so far: waits for as many as there should be, then for a moment. */
  count(atLeast?: number): Promise<number>;
  /** Quits the browser and starts it with the same profile; `env`: what is to be different. */
  relaunch(env?: Record<string, string>, between?: () => void): Promise<void>;
}

export type PlaceOptions = Pick<ChromiumOptions, 'args' | 'env' | 'display'> & {
  /** Optional permissions that were given. */
  readonly agreed?: Agreed;
  /** Installed just now. Only then has Chromium taken the keys that the extension suggests. */
  readonly fresh?: boolean;
};

/** Begins on a Wednesday, at ten in the morning; the extension has been there for a while. */
export async function startPlace(options: PlaceOptions = {}): Promise<Place> {
  const clock = createClock();
  const desktop = await startDesktop(clock);
  const now = () => Date.now() + clock.offset * SECOND;
  const goTo = (hours: number, minutes = 0, day?: number) => {
    const at = new Date(now());
    at.setHours(hours, minutes, 0, 0);
    const isThen = () => at.getTime() >= now() && (day === undefined || at.getDay() === day);
    while (!isThen()) at.setDate(at.getDate() + 1);
    clock.jump(Math.ceil((at.getTime() - now()) / SECOND));
  };
  goTo(10, 0, 3);

  const { agreed, fresh, ...rest } = options;
  const extension = fresh
    ? { extension: CHROMIUM_BUILD }
    : { profile: installedProfile(CHROMIUM_BUILD, agreed) };
  const launch = (env?: Record<string, string>) => {
    const all = { ...desktop.env, ...options.env, ...env };
    return launchChromium({ ...rest, ...extension, clock, env: all });
  };
  let browser = await launch();
  if (fresh) {
    const isOpen = () => browser.pages().some((page) => page.url().includes('#welcome'));
    await until(isOpen, { message: 'the welcome page' });
  }
  /** A page of the extension that runs nothing of it. */
  let plain: Page | undefined;
  const inPlain = async () => {
    if (!plain || plain.isClosed()) plain = await browser.open('manifest.json');
    return plain;
  };

  const schedule = async () => (await browser.get('schedule')).schedule as Schedule;
  const phase = async () => (await schedule()).phase;
  const notes = async () => ((await browser.get('journal')).journal as Journal)?.notes ?? [];
  const send = async (command: object) =>
    (await inPlain()).evaluate((message) => chrome.runtime.sendMessage(message), command);
  const pass = (ms: Ms) => clock.jump(Math.round(ms / SECOND));
  /** Waits until the worker has looked at the clock, and has shown what there is to show. */
  const looked = async (since: Ms) => {
    const hasLooked = async () => (await schedule()).seenAt >= since;
    await until(hasLooked, { message: 'the worker to look at the clock' });
    await sleep(SHOW_MS);
  };
  const popup = async () => {
    const page = await browser.open('popup.html');
    await page.setViewportSize(POPUP);
    return page;
  };

  const ring = async () => {
    const rung = now();
    const worker = await browser.worker();
    await worker.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'wake' }));
    await looked(rung);
  };
  const alarms = async () =>
    (await inPlain()).evaluate(async () =>
      (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime),
    );

  return {
    ...{ clock, desktop, now, goTo, pass, ring, alarms, send, schedule, phase, notes, popup },
    get browser() {
      return browser;
    },
    async live(ms) {
      const end = now() + ms;
      while (now() < end) {
        const [next = end] = await alarms();
        const left = Math.min(next, end) - now();
        pass(Math.ceil(Math.max(left, 1) / SECOND) * SECOND);
        await ring();
      }
    },
    async revive(ms) {
      await browser.stopWorker();
      pass(ms);
      const revived = now();
      await browser.startWorker();
      await looked(revived);
    },
    async begin(documents) {
      const own = await inPlain();
      for (const page of browser.pages()) if (page !== own) await page.close();
      // Whatever there still is of what was before goes.
      await send({ do: 'moved' });
      for (const notification of desktop.notifications.shown) {
        desktop.notifications.dismiss(notification);
      }
      await own.evaluate(() => chrome.storage.local.clear());
      await browser.set({ screening: screened(now()), ...documents });
      await send({ do: 'sync' });
    },
    async becomes(kind) {
      const found = async () => {
        const at = await phase();
        return at.kind === kind && at;
      };
      return (await until(found, { message: `the phase "${kind}"` })) as never;
    },
    async tells(...expected) {
      const told = async () =>
        (await notes()).map((note) => ('why' in note ? `${note.what} ${note.why}` : note.what));
      const hasTold = async () => (await told()).join() === expected.join();
      await until(hasTold, { timeoutMs: 3_000 }).catch(() => {});
      expect(await told()).toEqual(expected);
    },
    badge: async () => (await inPlain()).evaluate(() => chrome.action.getBadgeText({})),
    tooltip: async () => (await inPlain()).evaluate(() => chrome.action.getTitle({})),
    async says(open) {
      const page = open ?? (await popup());
      await page.waitForSelector('.hero h2');
      const lines = await page.locator('.hero h2, .hero .title').allInnerTexts();
      if (!open) await page.close();
      return lines.join(': ');
    },
    async count(atLeast = 0) {
      const { history } = desktop.notifications;
      const message = `notification number ${atLeast}`;
      await until(() => history.length >= atLeast, { message });
      await sleep(SHOW_MS);
      return history.length;
    },
    async relaunch(env, between) {
      await browser.close();
      between?.();
      browser = await launch(env);
      plain = undefined;
    },
  };
}

/** A busy machine takes its time between one look at the clock and the next. */
export const SOON: Ms = 10 * SECOND;
