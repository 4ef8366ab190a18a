import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../core/time.ts';
import type { Notification, NotificationServer } from './harness/notification-server.ts';
import { sleep, until } from './harness/wait.ts';
import { type Bench, startBench } from './safety/bench.ts';
import { both, due, left, screened, waiting } from './safety/documents.ts';
import { click, sees, words } from './safety/view.ts';

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  storage: {
    sync: { get(keys: null): Promise<object> };
    session: { get(keys: null): Promise<object> };
  };
};

/** Words that tell something of someone's health, or that they are locked. */
const TELLING =
  /leg|calf(?! break)|clot|blood|pain|hurt|massage|check|doctor|emergency|stop|lock|safe|answer(?! it when)|ill|skin|vein|sore/i;

describe('what others can see', () => {
  let bench: Bench;
  let server: NotificationServer;
  beforeAll(async () => {
    bench = await startBench({ notifications: true, reducedMotion: 'reduce' });
    server = bench.notifications as NotificationServer;
  });
  beforeEach(async () => {
    await bench.begin({ schedule: waiting(bench.now()) });
    await bench.send({ do: 'sync' });
    for (const one of server.shown) server.dismiss(one);
  });
  afterAll(() => bench?.close());

  const all = ({ title, text, buttons }: Notification) => [title, text, ...buttons].join(' ');
  const sent = () => server.history.length;
  /** Lets a break fall due, and gives a notification the time to come. */
  const breakFallsDue = async (): Promise<readonly Notification[]> => {
    const before = sent();
    await bench.browser.set({ schedule: due(bench.now()) });
    await bench.send({ do: 'sync' });
    await until(async () => (await bench.phase()).kind === 'due');
    await sleep(700);
    return server.history.slice(before);
  };
  const toolbar = async (page: Page) =>
    page.evaluate(async () => [
      await chrome.action.getBadgeText({}),
      await chrome.action.getTitle({}),
    ]);
  const lockedSince = (at: number) => screened(at, { q2: left('yes') });

  it('of a lock is a question once a day, and nothing on the day of the lock', async () => {
    await bench.browser.set({ screening: lockedSince(bench.now()) });
    expect(await breakFallsDue()).toEqual([]);
    for (let day = 0; day < 2; day++) {
      bench.clock.jump(DAY / 1_000);
      const [asked, ...others] = await breakFallsDue();
      expect(others).toEqual([]);
      expect(asked).toMatchObject({
        title: 'Calf Break has a question',
        text: 'Click to answer it when you have a moment.',
        buttons: [],
      });
      expect(all(asked as Notification)).not.toMatch(TELLING);
      // Break after break of that day: not again.
      for (let more = 0; more < 2; more++) {
        bench.clock.jump(1_800);
        expect(await breakFallsDue()).toEqual([]);
      }
    }
    const page = await bench.options('learn');
    expect(await toolbar(page)).toEqual(['', 'Calf Break']);
  });

  it('the question leads to the window that puts it, and "Not yet" rests it for the day', async () => {
    await bench.browser.set({ screening: lockedSince(bench.now() - DAY) });
    const [asked] = await breakFallsDue();
    server.press(asked as Notification);
    const window = await bench.find('break.html');
    await sees(window, "Have you had your leg checked? Yes, I've been checked Not yet");
    await click(window, 'Not yet');
    await window.waitForFunction(() => !document.body.innerText.includes('Have you had'));
    await sees(window, 'Stop. Get your leg checked today');
    expect(server.shown).toEqual([]);
    bench.clock.jump(DAY / 1_000);
    await sees(window, 'Have you had your leg checked?');
    await click(window, "Yes, I've been checked");
    await sees(await bench.find('options.html#checked'), 'What did they say?');
  });

  it.each([
    ['all is well', {}],
    ['one leg is resting', { q9: left('broken') }],
    ['everything is gentle', { q11: both('thinners') }],
    ['only movement is left', { q4: both('yes') }],
    ['nothing is left', { q10: both('new') }],
  ])(
    'a reminder, the badge and the tooltip say the same kind of thing when %s',
    async (_, answers) => {
      await bench.browser.set({ screening: screened(bench.now(), answers) });
      const page = await bench.options('learn');
      expect((await toolbar(page))[1]).toMatch(/^Calf Break: next break at \d/);
      const [reminder, ...others] = await breakFallsDue();
      expect(others).toEqual([]);
      expect(all(reminder as Notification)).not.toMatch(
        /left|right|only|answer|because|clot|skin/i,
      );
      expect(await toolbar(page)).toEqual(['!', 'Calf Break: time for a break']);
    },
  );

  it('nothing is ever put into the storage that is synced', async () => {
    const at = bench.now() - HOUR;
    await bench.browser.set({ screening: screened(at, { q8: both('oestrogen') }) });
    const popup = await bench.popup();
    await click(popup, 'Start now');
    await click(popup, 'It hurts');
    await sees(popup, 'Stop there');
    const elsewhere = await popup.evaluate(async () => ({
      synced: await chrome.storage.sync.get(null),
      session: await chrome.storage.session.get(null),
      local: { ...localStorage },
      cookies: document.cookie,
    }));
    expect(elsewhere).toEqual({ synced: {}, session: { menuMade: true }, local: {}, cookies: '' });
    expect(await words(popup)).toContain('Leave that leg alone');
  });
});
