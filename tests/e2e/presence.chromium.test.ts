import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCallPatterns } from '../../core/schedule/call-sites.ts';
import { SETTLE_MS } from '../../core/schedule/hold.ts';
import { HOUR, MINUTE, SECOND } from '../../core/time.ts';
import { closeAll } from './harness/cleanup.ts';
import { type Display, startDisplay } from './harness/display.ts';
import { enterFullScreen, leaveFullScreen } from './harness/full-screen.ts';
import { until } from './harness/wait.ts';
import { startWeb } from './harness/web.ts';
import { playSound, stopSound } from './harness/web-page.ts';
import { type Place, SOON, settingsWith, startPlace, waitingFor } from './presence/place.ts';

/** An alarm of half a minute, on a busy machine. */
const ALARM_MS = 45 * SECOND;
const CALL = 'https://meet.google.com/abc-defg-hij';
const RADIO = 'https://radio.example/live';

declare const chrome: { tabs: { query(wanted: object): Promise<{ url?: string }[]> } };

const urls = ({ browser }: Place, wanted: object = {}) =>
  browser.inExtension(
    async (query) => (await chrome.tabs.query(query)).map(({ url }) => url ?? 'not told'),
    wanted,
  );
const hears = (place: Place, tabs: number) =>
  until(async () => (await urls(place, { audible: true })).length === tabs, {
    message: `${tabs} tabs with sound`,
  });

/** Nobody touches anything from here on: what comes of it takes minutes, and is looked at last. */
let display: Display;
let untouched: Place;

beforeAll(async () => {
  display = await startDisplay();
  untouched = await startPlace({ display });
  await display.moveMouse();
  await untouched.begin({ schedule: waitingFor(72 * SECOND, untouched.now()) });
});
afterAll(closeAll);

describe('a break that is held back', () => {
  let place: Place;
  let sites: readonly string[];

  beforeAll(async () => {
    const { args } = await startWeb();
    sites = args;
    place = await startPlace({ args });
  });
  afterAll(() => place?.browser.close());

  /** A break that falls due in a minute. */
  const begin = (...settings: Parameters<typeof settingsWith>) =>
    place.begin({
      schedule: waitingFor(MINUTE, place.now()),
      settings: settingsWith(...settings),
    });
  /** The minute goes by. */
  const fallDue = async () => {
    place.pass(MINUTE);
    await place.ring();
  };
  /** What held it back is over: seen at the next look, and shown half a minute after that. */
  async function isShownAfter(why: string, before: number): Promise<void> {
    place.pass(MINUTE);
    await place.ring();
    const notes = await place.notes();
    expect(notes.at(-1)).toMatchObject({ what: 'released', why });
    place.pass(SETTLE_MS - SECOND);
    await place.ring();
    expect(await place.count()).toBe(before);
    place.pass(2 * SECOND);
    await place.ring();
    expect(await place.count(before + 1)).toBe(before + 1);
    expect(await place.phase()).toMatchObject({ kind: 'due', reminded: true });
  }

  it('by a full screen waits, and comes half a minute after the look that sees its end', {
    timeout: 120_000,
  }, async () => {
    const { notifications } = place.desktop;
    await begin({});
    const before = await place.count();
    const popup = await place.popup();
    const page = await place.browser.visit(RADIO);
    await enterFullScreen(page);
    await fallDue();
    await place.tells('due', 'held fullScreen');
    const says = 'A break is waiting: until you leave full screen';
    await until(async () => (await place.says(popup)) === says, { message: says });
    expect(await place.tooltip()).toBe('Calf Break: a break is waiting until you are free');
    expect(await place.badge()).toBe('');
    expect(await place.count()).toBe(before);
    // No event tells of its end: it is looked for every minute.
    const [look = 0, ...others] = await place.alarms();
    expect(others).toEqual([]);
    expect(Math.abs(look - (await place.schedule()).seenAt - MINUTE)).toBeLessThan(SOON);
    await leaveFullScreen(page);
    place.pass(MINUTE);
    await place.ring();
    const { quietUntil, seenAt } = await place.schedule();
    expect(quietUntil - seenAt).toBe(SETTLE_MS);
    // From here on by the real alarm, in real time.
    await until(() => notifications.history.length > before, { timeoutMs: ALARM_MS });
    expect(place.now()).toBeGreaterThanOrEqual(quietUntil - SECOND);
    expect(await place.count(before + 1)).toBe(before + 1);
    await place.tells('due', 'held fullScreen', 'released fullScreen', 'shown');
    expect(await place.badge()).toBe('!');
  });

  it('comes all the same once it was held for as long as the user allows', async () => {
    await begin({ holdMaxMin: 5 });
    const before = await place.count();
    const page = await place.browser.visit(RADIO);
    await enterFullScreen(page);
    for (let minutes = 0; minutes < 5; minutes++) await fallDue();
    await place.tells('due', 'held fullScreen');
    expect(await place.count()).toBe(before);
    await fallDue();
    await place.tells('due', 'held fullScreen', 'holdLimit fullScreen', 'shown');
    expect(await place.count(before + 1)).toBe(before + 1);
    await leaveFullScreen(page);
  });

  it('is not held by a full screen for someone who turned that off', async () => {
    await begin({ holdFullScreen: false });
    const before = await place.count();
    const page = await place.browser.visit(RADIO);
    await enterFullScreen(page);
    await fallDue();
    expect(await place.count(before + 1)).toBe(before + 1);
    await leaveFullScreen(page);
  });

  it('by a tab that plays waits until it is silent, for someone who wants that', async () => {
    await begin({ holdSound: true });
    const before = await place.count();
    const page = await place.browser.visit(RADIO);
    await playSound(page);
    await hears(place, 1);
    await fallDue();
    await place.tells('due', 'held sound');
    expect(await place.says()).toBe('A break is waiting: until the sound stops');
    await stopSound(page);
    await hears(place, 0);
    await isShownAfter('sound', before);
  });

  it('by nothing comes at once while a tab plays and a call is on, of which nothing is known', async () => {
    await begin({ holdSound: false, holdCalls: true });
    const before = await place.count();
    const radio = await place.browser.visit(RADIO);
    await playSound(radio);
    const call = await place.browser.visit(CALL);
    await playSound(call);
    await hears(place, 2);
    // Without the permission no site's address is ever readable: not even the sites of calls.
    expect(new Set(await urls(place, { audible: true }))).toEqual(new Set(['not told']));
    for (const url of await urls(place)) expect(url).toMatch(/^(not told|chrome-extension:.*)$/);
    await fallDue();
    expect(await place.count(before + 1)).toBe(before + 1);
    await place.tells('due', 'shown');
    await Promise.all([radio, call].map((page) => page.close()));
  });

  it('by a call waits for its end, with the permission for the sites of calls', async () => {
    const other = await startPlace({
      args: sites,
      agreed: { granted: { origins: listCallPatterns() } },
    });
    await other.begin({
      schedule: waitingFor(MINUTE, other.now()),
      settings: settingsWith({ holdCalls: true }),
    });
    const radio = await other.browser.visit(RADIO);
    await playSound(radio);
    const call = await other.browser.visit(CALL);
    await playSound(call);
    await hears(other, 2);
    // The address of a call is readable now, and that of any other page is not.
    expect((await urls(other, { audible: true })).sort()).toEqual([CALL, 'not told']);
    other.pass(MINUTE);
    await other.ring();
    await other.tells('due', 'held call');
    expect(await other.says()).toBe('A break is waiting: until your call is over');
    expect(await other.count()).toBe(0);
    // The radio goes on: that alone holds nothing.
    await call.close();
    await hears(other, 1);
    other.pass(MINUTE);
    await other.ring();
    other.pass(SETTLE_MS + SECOND);
    await other.ring();
    await other.tells('due', 'held call', 'released call', 'shown');
    expect(await other.count(1)).toBe(1);
    await other.browser.close();
  });

  it('by a meeting waits for its end, and comes half a minute after', async () => {
    await begin({});
    const before = await place.count();
    await place.send({ do: 'meeting', forMin: 6 });
    const end = (await place.schedule()).meetingUntil ?? 0;
    expect(await place.tooltip()).toMatch(/^Calf Break: in a meeting until \d+:\d\d\s[AP]M$/);
    await fallDue();
    await place.tells('meeting', 'due', 'held meeting');
    expect(await place.says()).toBe('A break is waiting: until your meeting is over');
    place.pass(4 * MINUTE);
    await place.ring();
    expect(await place.count()).toBe(before);
    expect(await place.alarms()).toEqual([expect.closeTo(end, -3)]);
    await isShownAfter('meeting', before);
    await place.tells(
      ...['meeting', 'due', 'held meeting', 'meetingOver', 'released meeting', 'shown'],
    );
  });
});

describe('someone who goes', () => {
  let place: Place;

  beforeAll(async () => {
    place = await startPlace();
  });
  afterAll(() => place?.browser.close());

  const isGone = () =>
    until(async () => (await place.schedule()).goneAt !== null, { message: 'an absence' });
  const isBack = () =>
    until(async () => (await place.schedule()).goneAt === null, { message: 'a return' });

  it('from a locked screen for a moment is reminded half a minute after coming back', async () => {
    await place.begin({ schedule: waitingFor(2 * MINUTE, place.now()) });
    const before = await place.count();
    place.desktop.lock();
    await isGone();
    place.pass(3 * MINUTE);
    await place.ring();
    await place.tells('due', 'held away');
    expect(await place.count()).toBe(before);
    place.desktop.unlock();
    await isBack();
    place.pass(SETTLE_MS - 2 * SECOND);
    await place.ring();
    expect(await place.count()).toBe(before);
    place.pass(3 * SECOND);
    await place.ring();
    expect(await place.count(before + 1)).toBe(before + 1);
    await place.tells('due', 'held away', 'released away', 'shown');
  });

  it('from a locked screen for longer has rested: a whole interval begins', async () => {
    await place.begin({ schedule: waitingFor(2 * MINUTE, place.now()) });
    const before = await place.count();
    place.desktop.lock();
    await isGone();
    const gone = (await place.schedule()).goneAt ?? 0;
    for (const minutes of [4, 4, 12]) {
      place.pass(minutes * MINUTE);
      await place.ring();
    }
    await place.becomes('away');
    expect(await place.tooltip()).toBe('Calf Break: counting starts again when you are back');
    place.desktop.unlock();
    const { dueAt } = await place.becomes('waiting');
    expect(Math.abs(dueAt - place.now() - 30 * MINUTE)).toBeLessThan(SOON);
    await place.tells('left', 'due', 'held away', 'back');
    const notes = await place.notes();
    expect(notes[0]).toEqual({ at: gone, what: 'left' });
    const back = notes.at(-1);
    expect(back?.what === 'back' && Math.abs(back.forMs - 20 * MINUTE)).toBeLessThan(MINUTE);
    expect(await place.count()).toBe(before);
  });

  it('with the computer asleep for an hour has rested, and is not reminded on waking', async () => {
    await place.begin({ schedule: waitingFor(3 * MINUTE, place.now()) });
    const before = await place.count();
    const asleep = (await place.schedule()).seenAt;
    await place.desktop.sleep(HOUR);
    place.desktop.wake();
    const awake = async () => (await place.schedule()).seenAt >= asleep + HOUR - SECOND;
    await until(awake, { message: 'a look at the clock on waking' });
    const { dueAt } = await place.becomes('waiting');
    expect(Math.abs(dueAt - place.now() - 30 * MINUTE)).toBeLessThan(SOON);
    await place.tells('left', 'due', 'back');
    expect(await place.count()).toBe(before);
    expect(await place.badge()).toBe('');
  });
});

describe('someone who touches nothing', () => {
  it('for a minute is gone; a break waits, and comes half a minute after the mouse moves', {
    timeout: 180_000,
  }, async () => {
    const { desktop, now, schedule, phase, count, tells } = untouched;
    const isHeld = async () => (await phase()).kind === 'due';
    await until(isHeld, { timeoutMs: 120 * SECOND, message: 'the break to fall due' });
    expect(await count()).toBe(0);
    await tells('due', 'held away');
    const { goneAt } = await schedule();
    const at = await phase();
    // The browser tells after a minute without input; the absence began with that minute.
    expect(at.kind === 'due' && at.dueSince - (goneAt ?? 0)).toBeGreaterThan(60 * SECOND);
    await display.moveMouse();
    await until(async () => (await schedule()).goneAt === null, { message: 'a return' });
    const { quietUntil } = await schedule();
    await until(() => desktop.notifications.history.length > 0, { timeoutMs: ALARM_MS });
    expect(now()).toBeGreaterThanOrEqual(quietUntil - SECOND);
    expect(await count()).toBe(1);
    await tells('due', 'held away', 'released away', 'shown');
  });
});
