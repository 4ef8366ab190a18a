import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Phase, Schedule } from '../../core/schedule/schedule.ts';
import { HOUR, MINUTE, type Ms, SECOND } from '../../core/time.ts';
import { closeAll } from './harness/cleanup.ts';
import type { Notification } from './harness/notification-server.ts';
import { until } from './harness/wait.ts';
import { type Place, SOON, settingsWith, startPlace, waitingFor } from './presence/place.ts';
import { key } from './safety/keys.ts';
import { click } from './safety/view.ts';

interface ChromeEvent {
  dispatch(...args: unknown[]): void;
}

declare const chrome: {
  contextMenus: { onClicked: ChromeEvent; update(id: string, change: object): Promise<void> };
  notifications: object;
  runtime: {
    getContexts(filter: { contextTypes: readonly string[] }): Promise<unknown[]>;
  };
};

let place: Place;

beforeAll(async () => {
  // Its keys are those that a new installation has.
  place = await startPlace({ fresh: true });
});
afterEach(() => {
  expect(place.browser.errors).toEqual([]);
});
afterAll(closeAll);

const notifications = () => place.desktop.notifications;
const goOn = (ms: Ms) => place.live(ms);
/**
 * Nothing is on the screen, at the next look at the latest: Chromium loses what takes a notification away
 * in the moment in which it comes.
 */
const isCleared = () =>
  until(
    async () => {
      await place.send({ do: 'sync' });
      return notifications().shown.length === 0;
    },
    { intervalMs: 200, message: 'an empty screen' },
  );
/** The latest notification, which is the one after so many. */
async function shownAfter(before: number): Promise<Notification> {
  expect(await place.count(before + 1)).toBe(before + 1);
  return notifications().history.at(-1) as Notification;
}
/** A break that falls due in a moment, for someone with these settings. */
const begin = (...settings: Parameters<typeof settingsWith>) =>
  place.begin({
    schedule: waitingFor(10 * SECOND, place.now()),
    settings: settingsWith(...settings),
  });
const breakWindow = () => place.browser.pages().find((page) => page.url().includes('break.html'));
const opensBreakWindow = () => until(breakWindow, { message: 'the break window' });
const isNear = (at: Ms, wanted: Ms) => expect(Math.abs(at - wanted)).toBeLessThan(SOON);

describe('the buttons of a reminder', () => {
  it('are not needed for it to come once more after five minutes, in other words, and no more', async () => {
    await begin({});
    const before = await place.count();
    await goOn(10 * SECOND);
    const first = await shownAfter(before);
    await goOn(5 * MINUTE - 20 * SECOND);
    expect(await place.count()).toBe(before + 1);
    await goOn(20 * SECOND);
    const second = await shownAfter(before + 1);
    // In place of the first one.
    expect(notifications().shown).toEqual([second]);
    expect(second.text).not.toBe(first.text);
    await goOn(20 * MINUTE);
    expect(await place.count()).toBe(before + 2);
    const told = await place.notes();
    expect(told.filter(({ what }) => what === 'shown')).toMatchObject([
      { how: 'notification', again: false },
      { how: 'notification', again: true },
    ]);
    notifications().press(second, 'Start');
    await place.becomes('onBreak');
    await (await opensBreakWindow()).waitForSelector('.player');
    expect(notifications().shown).toEqual([]);
  });

  it('Later puts it off three times; then it is a quiet badge', async () => {
    await begin({});
    await goOn(10 * SECOND);
    for (let laters = 1; laters <= 3; laters++) {
      const before = await place.count();
      notifications().press(notifications().history.at(-1) as Notification, 'Later');
      const { dueAt } = await place.becomes('waiting');
      isNear(dueAt, place.now() + 5 * MINUTE);
      expect(await place.schedule()).toMatchObject({ laters });
      expect(await place.badge()).toBe('');
      await goOn(5 * MINUTE);
      await place.becomes('due');
      if (laters < 3) await shownAfter(before);
      else expect(await place.count()).toBe(before);
    }
    await until(async () => (await place.badge()) === '!', { message: 'the badge' });
    expect(notifications().shown).toEqual([]);
    expect((await place.notes()).at(-1)).toMatchObject({ what: 'shown', how: 'badge' });
    // Nor is it shown once more, and the popup says why there is no more Later.
    const before = await place.count();
    await goOn(6 * MINUTE);
    expect(await place.count()).toBe(before);
    const popup = await place.popup();
    await click(popup, 'Later');
    await popup.waitForSelector('text=You have put this break off 3 times.');
    expect(await popup.getByRole('button', { name: 'In 5 minutes' }).isDisabled()).toBe(true);
    expect(await popup.getByRole('button', { name: 'Skip this one' }).isEnabled()).toBe(true);
    await popup.close();
  });
});

/** What a choice makes of a break that has just fallen due. */
interface Choice {
  readonly menu: string;
  readonly choice: string;
  readonly leads: (phase: Phase, now: Ms) => void;
  readonly tooltip?: RegExp;
}

const waitsFor = (ms: Ms) => (phase: Phase, now: Ms) => {
  expect(phase.kind).toBe('waiting');
  if (phase.kind === 'waiting') isNear(phase.dueAt, now + ms);
};
const pausedFor = (ms: Ms) => (phase: Phase, now: Ms) => {
  expect(phase.kind).toBe('paused');
  if (phase.kind === 'paused') isNear(phase.until ?? 0, now + ms);
};
/** Nine o'clock of the day after. */
const morningAfter = (now: Ms) => {
  const at = new Date(now);
  at.setDate(at.getDate() + 1);
  return at.setHours(9, 0, 0, 0);
};

const CHOICES: readonly Choice[] = [
  ...[5, 10, 15, 30].map((minutes) => ({
    ...{ menu: 'Later', choice: `In ${minutes} minutes`, leads: waitsFor(minutes * MINUTE) },
    tooltip: /next break at \d/,
  })),
  { menu: 'Later', choice: 'I just moved', leads: waitsFor(30 * MINUTE) },
  { menu: 'Later', choice: 'Skip this one', leads: waitsFor(30 * MINUTE) },
  ...(
    [
      ['For 30 minutes', 30 * MINUTE],
      ['For 1 hour', HOUR],
      ['For 2 hours', 2 * HOUR],
    ] as const
  ).map(([choice, ms]) => ({
    ...{ menu: 'Pause', choice, leads: pausedFor(ms) },
    tooltip: /paused until 1\d:\d\d\s[AP]M$/,
  })),
  {
    ...{ menu: 'Pause', choice: 'Until tomorrow', tooltip: /paused until \w+,? 9:00\sAM$/ },
    leads: (phase, now) =>
      expect(phase).toMatchObject({ kind: 'paused', until: morningAfter(now), askAt: null }),
  },
  {
    ...{ menu: 'Pause', choice: 'Until I resume', tooltip: /paused until you resume$/ },
    leads: (phase, now) =>
      expect(phase).toMatchObject({ kind: 'paused', until: null, askAt: morningAfter(now) }),
  },
];

/** How someone presses a button of this name. */
type Press = (page: Page, name: string) => Promise<void>;

describe.each<[string, Press]>([
  ['mouse', click],
  ['keyboard', key],
])('the popup, by %s', (_, press) => {
  let popup: Page;

  beforeAll(async () => {
    place.goTo(10, 0, 3);
    await place.begin({ schedule: waitingFor(20 * MINUTE, place.now()) });
    popup = await place.popup();
    await popup.waitForSelector('.home');
  });
  afterAll(() => popup?.close());

  const isDue = async () => {
    const now = place.now();
    const phase = { kind: 'due', dueSince: now, reminded: true, shownAt: now, again: true };
    await place.browser.set({ schedule: waitingFor(0, now, { phase } as Partial<Schedule>) });
    await popup.waitForSelector('.ring.due');
  };
  /** Whatever has gone, the focus is not lost with it. */
  const keepsFocus = () =>
    until(() => popup.evaluate(() => document.activeElement !== document.body), {
      timeoutMs: 3_000,
      message: 'the focus to be somewhere',
    });

  it('puts off, skips, says "I just moved" and pauses', async () => {
    for (const { menu, choice, leads, tooltip } of CHOICES) {
      await isDue();
      await press(popup, menu);
      await popup.waitForSelector('.acts[role=group]');
      await keepsFocus();
      await press(popup, choice);
      const left = async () => {
        const phase = await place.phase();
        return phase.kind !== 'due' && phase;
      };
      const phase = await until(left, { message: `what follows from "${choice}"` });
      leads(phase, place.now());
      if (tooltip)
        await until(async () => tooltip.test(await place.tooltip()), { message: choice });
      await popup.waitForSelector('.acts:not([role=group])');
      await keepsFocus();
    }
    expect((await place.notes()).map(({ what }) => what)).toEqual([
      ...['later', 'later', 'later', 'later', 'moved', 'skipped'],
      ...['paused', 'paused', 'paused', 'paused', 'paused'],
    ]);
    await press(popup, 'Resume reminders');
    waitsFor(30 * MINUTE)(await place.becomes('waiting'), place.now());
    await popup.waitForSelector('.acts:not([role=group])');
    await keepsFocus();
  });

  it('leaves a menu as it was', async () => {
    await isDue();
    for (const menu of ['Later', 'Pause']) {
      await press(popup, menu);
      await popup.waitForSelector('.acts[role=group]');
      await press(popup, 'Cancel');
      await popup.waitForSelector('.acts:not([role=group])');
      await keepsFocus();
    }
    expect((await place.phase()).kind).toBe('due');
  });

  it('is told of a meeting in one tap, of more of it, and of its end', async () => {
    await isDue();
    const begins = popup.getByRole('button', { name: /^I’m in a meeting until/ });
    const name = (await begins.getAttribute('aria-label')) ?? '';
    await press(popup, name);
    const meeting = async () => (await place.schedule()).meetingUntil;
    const end = await until(meeting, { message: 'a meeting' });
    expect(new Date(end).getMinutes() % 30).toBe(0);
    expect(end - place.now()).toBeGreaterThan(14 * MINUTE);
    expect(end - place.now()).toBeLessThanOrEqual(45 * MINUTE);
    await popup.waitForSelector('[role=status]:has-text("In a meeting until")');
    await keepsFocus();
    await press(popup, '30 min more');
    await until(async () => Math.abs(((await meeting()) ?? 0) - end - 30 * MINUTE) < SOON);
    await keepsFocus();
    await press(popup, 'It’s over');
    await until(async () => (await meeting()) === null, { message: 'the end of the meeting' });
    await begins.waitFor();
    await keepsFocus();
  });
});

describe('a pause without an end', () => {
  const pauseOnFriday = async () => {
    const office = [{ from: 9 * 60, to: 17 * 60 }];
    const week = [[], office, office, office, office, office, []];
    place.goTo(15, 0, 5);
    await place.begin({
      schedule: waitingFor(20 * MINUTE, place.now()),
      settings: settingsWith({}, { hours: { on: true, week, today: null } }),
    });
    await place.send({ do: 'pause', for: 'open' });
    place.goTo(8, 59, 1);
    await place.ring();
  };

  it('is asked about on the next working morning; Resume ends it', async () => {
    const asked = await place.count();
    await pauseOnFriday();
    expect(await place.count()).toBe(asked);
    await goOn(MINUTE);
    const question = await shownAfter(asked);
    expect(question.title).toBe('Reminders are still paused');
    expect(question.buttons).toEqual(['Resume reminders', 'Stay paused']);
    await place.browser.stopWorker();
    notifications().press(question, 'Resume reminders');
    waitsFor(30 * MINUTE)(await place.becomes('waiting'), place.now());
  });

  it('is asked about no more once it was ended in another way', async () => {
    await pauseOnFriday();
    const asked = await place.count();
    await goOn(MINUTE);
    await shownAfter(asked);
    await place.send({ do: 'resume' });
    await isCleared();
  });

  it('goes on with Stay paused, and is asked about the morning after', async () => {
    await pauseOnFriday();
    const asked = await place.count();
    await goOn(MINUTE);
    const question = await shownAfter(asked);
    notifications().press(question, 'Stay paused');
    await goOn(MINUTE);
    expect(await place.count()).toBe(asked + 1);
    const { askAt } = await place.becomes('paused');
    expect(askAt).toBe(morningAfter(place.now()));
    expect(await place.alarms()).toEqual([expect.closeTo(askAt ?? 0, -3)]);
  });
});

describe('how one is reminded', () => {
  it('with a word a minute before, which can put the break off', async () => {
    await place.begin({
      schedule: waitingFor(90 * SECOND, place.now()),
      settings: settingsWith({ headsUp: true }),
    });
    const before = await place.count();
    await goOn(20 * SECOND);
    expect(await place.count()).toBe(before);
    await goOn(12 * SECOND);
    const word = await shownAfter(before);
    expect(word.title).toBe('Break in one minute');
    await goOn(10 * SECOND);
    expect(await place.count()).toBe(before + 1);
    const { dueAt } = await place.becomes('waiting');
    notifications().press(word, 'Later');
    await until(async () => (await place.schedule()).laters === 1, { message: 'one Later' });
    expect((await place.becomes('waiting')).dueAt).toBe(dueAt + 5 * MINUTE);
    // The same word again, before the break that was put off; the reminder takes its place.
    await goOn(5 * MINUTE - 5 * SECOND);
    await shownAfter(before + 1);
    await goOn(MINUTE);
    const reminder = await shownAfter(before + 2);
    expect(notifications().shown.map(({ title }) => title)).toEqual([reminder.title]);
    expect(reminder.buttons).toEqual(['Start', 'Later']);
  });

  it.each(['skip', 'moved', 'later'])(
    'with no word of a break that is no longer near: %s',
    async (intent) => {
      await place.begin({
        schedule: waitingFor(50 * SECOND, place.now()),
        settings: settingsWith({ headsUp: true }),
      });
      await until(() => notifications().shown.length === 1, { message: 'the word before it' });
      await place.send({ do: intent });
      await isCleared();
    },
  );

  it('for the eyes, 20 minutes after they began to look', async () => {
    await place.begin({
      schedule: waitingFor(25 * MINUTE, place.now()),
      settings: settingsWith({ eyes: true }),
    });
    const before = await place.count();
    await goOn(19 * MINUTE);
    expect(await place.count()).toBe(before);
    await goOn(MINUTE);
    const nudge = await shownAfter(before);
    expect(nudge.title).toBe('A look into the distance');
    expect(nudge.buttons).toEqual([]);
    expect((await place.phase()).kind).toBe('waiting');
  });

  it('not for the eyes when a break is near', async () => {
    await place.begin({
      schedule: waitingFor(21 * MINUTE, place.now()),
      settings: settingsWith({ eyes: true }),
    });
    const before = await place.count();
    await goOn(20 * MINUTE);
    await place.tells('eyesSkipped');
    expect(await place.count()).toBe(before);
  });

  it('firmly: the break window comes up, and no notification', async () => {
    await begin({ insist: 'firm' });
    const before = await place.count();
    await goOn(10 * SECOND);
    const window = await opensBreakWindow();
    await window.waitForSelector('.ring.due');
    expect(await place.count()).toBe(before);
    expect(await place.badge()).toBe('!');
    expect((await place.notes()).at(-1)).toMatchObject({ what: 'shown', how: 'window' });
  });

  it('quietly: the badge, and nothing else', async () => {
    await begin({ insist: 'quiet', tone: true });
    const before = await place.count();
    const heard = await listenForTone();
    await goOn(10 * SECOND);
    expect(await place.badge()).toBe('!');
    expect(await place.count()).toBe(before);
    expect(breakWindow()).toBeUndefined();
    expect((await place.notes()).at(-1)).toMatchObject({ what: 'shown', how: 'badge' });
    expect(await heard()).toBe(false);
  });

  /** Looks out for the page that plays the tone, which is there for a second or two. */
  async function listenForTone(): Promise<() => Promise<boolean>> {
    const page = await place.browser.open('manifest.json');
    await page.evaluate(() => {
      const seen = { tone: false };
      Object.assign(globalThis, { seen });
      setInterval(async () => {
        const contextTypes = ['OFFSCREEN_DOCUMENT'];
        const { length } = await chrome.runtime.getContexts({ contextTypes });
        if (length > 0) seen.tone = true;
      }, 20);
    });
    return () =>
      page.evaluate(() => (globalThis as unknown as { seen: { tone: boolean } }).seen.tone);
  }

  it('with a soft tone, from a page that goes when it is over', async () => {
    await begin({ tone: true });
    const before = await place.count();
    const heard = await listenForTone();
    await goOn(10 * SECOND);
    await shownAfter(before);
    await until(heard, { message: 'the page with the tone' });
    const gone = async () =>
      (
        await place.browser.inExtension(() =>
          chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }),
        )
      ).length === 0;
    await until(gone, { message: 'the end of the tone' });
  });

  it('without a tone, unless one is wanted', async () => {
    await begin({});
    const before = await place.count();
    const heard = await listenForTone();
    await goOn(10 * SECOND);
    await shownAfter(before);
    expect(await heard()).toBe(false);
  });

  it('by the break window where the browser blocks notifications', async () => {
    await begin({});
    const before = await place.count();
    const worker = await place.browser.worker();
    await worker.evaluate(() => {
      Object.assign(chrome.notifications, { getPermissionLevel: async () => 'denied' });
    });
    await goOn(10 * SECOND);
    const window = await opensBreakWindow();
    await window.waitForSelector('.ring.due');
    await place.tells('due', 'blocked', 'shown');
    expect((await place.notes()).at(-1)).toMatchObject({ what: 'shown', how: 'window' });
    expect(await place.count()).toBe(before);
    // The next worker asks the browser itself again.
    await place.browser.stopWorker();
    await place.browser.startWorker();
  });
});

describe('keys and the menu of the icon', () => {
  /** Presses the keys of a command as Chromium suggests them, wherever the focus is. */
  async function pressKeys(letter: string): Promise<void> {
    const page = await place.browser.visit('about:blank');
    const session = await page.context().newCDPSession(page);
    const code = letter.charCodeAt(0);
    const shared = {
      ...{ modifiers: 9, key: letter, code: `Key${letter}` },
      ...{ windowsVirtualKeyCode: code, nativeVirtualKeyCode: code },
    };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...shared });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...shared });
    await page.close();
  }

  it('start, put off, pause and resume', async () => {
    await begin({});
    await goOn(10 * SECOND);
    await place.becomes('due');
    await pressKeys('D');
    waitsFor(5 * MINUTE)(await place.becomes('waiting'), place.now());
    await pressKeys('U');
    pausedFor(HOUR)(await place.becomes('paused'), place.now());
    await pressKeys('U');
    waitsFor(30 * MINUTE)(await place.becomes('waiting'), place.now());
    await place.browser.stopWorker();
    await pressKeys('G');
    await place.becomes('onBreak');
    await (await opensBreakWindow()).waitForSelector('.player');
  });

  it('choose what is in the menu', async () => {
    const choose = async (menuItemId: string) => {
      const worker = await place.browser.worker();
      await worker.evaluate(async (id) => {
        // Fails for an item that is not in the menu.
        await chrome.contextMenus.update(id, {});
        chrome.contextMenus.onClicked.dispatch({ menuItemId: id }, {});
      }, menuItemId);
    };
    await begin({});
    await goOn(10 * SECOND);
    await choose('later-15min');
    waitsFor(15 * MINUTE)(await place.becomes('waiting'), place.now());
    await choose('pause-2h');
    pausedFor(2 * HOUR)(await place.becomes('paused'), place.now());
    await choose('pause-resume');
    waitsFor(30 * MINUTE)(await place.becomes('waiting'), place.now());
    await choose('meeting-1h');
    const meeting = async () => (await place.schedule()).meetingUntil;
    isNear(await until(meeting, { message: 'a meeting' }), place.now() + HOUR);
    await choose('meeting-over');
    await until(async () => (await meeting()) === null, { message: 'its end' });
    for (const [item, what] of [
      ['moved', 'moved'],
      ['skip', 'skipped'],
    ] as const) {
      await choose(item);
      await until(async () => (await place.notes()).at(-1)?.what === what, { message: what });
    }
    await choose('start');
    await place.becomes('onBreak');
    await (await opensBreakWindow()).waitForSelector('.player');
  });
});
