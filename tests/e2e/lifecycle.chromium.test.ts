import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SETTLE_MS } from '../../core/schedule/hold.ts';
import type { WorkingHours } from '../../core/schedule/hours.ts';
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../core/time.ts';
import { closeAll } from './harness/cleanup.ts';
import { enterFullScreen, leaveFullScreen } from './harness/full-screen.ts';
import { until } from './harness/wait.ts';
import { type Place, SOON, settingsWith, startPlace, waitingFor } from './presence/place.ts';

/** An alarm of half a minute, on a busy machine. */
const ALARM_MS = 45 * SECOND;
const OFFICE = [{ from: 9 * 60, to: 17 * 60 }];
/** From nine to five, on working days or on all. */
const WORKDAYS: WorkingHours = {
  on: true,
  week: [[], OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, []],
  today: null,
};
const EVERY_DAY: WorkingHours = { ...WORKDAYS, week: Array(7).fill(OFFICE) };

const clockIn = (zone: string | undefined, at: Ms) =>
  new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    ...(zone && { timeZone: zone }),
  }).format(at);

/** Left to themselves from here on: what comes of it takes half a minute, and is looked at last. */
let resting: Place;
let pauseEnd: Ms;
let switched: Place;
let breakDue: Ms;

beforeAll(async () => {
  resting = await startPlace();
  pauseEnd = resting.now() + 40 * SECOND;
  const phase = { kind: 'paused', until: pauseEnd, askAt: null, asks: false } as const;
  await resting.begin({ schedule: waitingFor(HOUR, resting.now(), { phase }) });
  await resting.browser.stopWorker();

  switched = await startPlace();
  breakDue = switched.now() + 40 * SECOND;
  await switched.begin({ schedule: waitingFor(40 * SECOND, breakDue - 40 * SECOND) });
  await switched.browser.disable();
  await switched.browser.enable();
});
afterAll(closeAll);

describe('the worker, killed at rest', () => {
  let place: Place;

  beforeAll(async () => {
    expect(await resting.browser.workerRunning()).toBe(false);
    place = await startPlace();
  });
  afterAll(() => place?.browser.close());

  it('knows what holds a break back, and since when', async () => {
    await place.begin({ schedule: waitingFor(MINUTE, place.now()) });
    const before = await place.count();
    const page = await place.browser.visit('about:blank');
    await enterFullScreen(page);
    place.pass(MINUTE);
    await place.ring();
    const { hold } = await place.schedule();
    expect(hold).toMatchObject({ why: 'fullScreen', released: false });
    await place.revive(MINUTE);
    expect((await place.schedule()).hold).toEqual(hold);
    await leaveFullScreen(page);
    await place.revive(MINUTE);
    expect(await place.count()).toBe(before);
    await place.revive(SETTLE_MS);
    await place.tells('due', 'held fullScreen', 'released fullScreen', 'shown');
    // And what it has shown it does not show again.
    await place.revive(SECOND);
    expect(await place.count(before + 1)).toBe(before + 1);
  });

  it('knows of a meeting, and of the break that waits for its end', async () => {
    await place.begin({ schedule: waitingFor(MINUTE, place.now()) });
    const before = await place.count();
    await place.send({ do: 'meeting', forMin: 6 });
    await place.revive(2 * MINUTE);
    await place.tells('meeting', 'due', 'held meeting');
    await place.revive(4 * MINUTE);
    expect(await place.count()).toBe(before);
    await place.revive(SETTLE_MS);
    expect(await place.count(before + 1)).toBe(before + 1);
    await place.tells(
      ...['meeting', 'due', 'held meeting', 'meetingOver', 'released meeting', 'shown'],
    );
  });

  it('knows of a pause without an end', async () => {
    await place.begin({ schedule: waitingFor(MINUTE, place.now()) });
    const before = await place.count();
    await place.send({ do: 'pause', for: 'open' });
    const paused = await place.phase();
    await place.revive(2 * HOUR);
    expect(await place.phase()).toEqual(paused);
    expect(await place.tooltip()).toBe('Calf Break: paused until you resume');
    expect(await place.count()).toBe(before);
  });
});

describe('working hours', () => {
  let place: Place;

  beforeAll(async () => {
    place = await startPlace();
  });
  afterAll(() => place?.browser.close());

  /** There is one alarm, and it is set for this time. */
  async function wakesAt(time: string, zone?: string): Promise<void> {
    const alarms = await until(async () => {
      const all = await place.alarms();
      return all.length > 0 && all;
    });
    expect(alarms.map((at) => clockIn(zone, at))).toEqual([time]);
    const [at = 0] = alarms;
    expect(at).toBeGreaterThan(place.now());
    expect(at).toBeLessThan(place.now() + 4 * DAY);
  }

  it('are over: no reminder, and one alarm at the next opening, from which the wait begins', async () => {
    place.goTo(16, 58, 3);
    await place.begin({
      schedule: waitingFor(5 * MINUTE, place.now()),
      settings: settingsWith({}, { hours: WORKDAYS }),
    });
    const before = await place.count();
    place.pass(3 * MINUTE);
    await place.ring();
    await place.tells('closed');
    await wakesAt('Thu 09:00:00');
    expect(await place.tooltip()).toMatch(/outside your working hours, back Thu,? 9:00\sAM$/);
    expect(await place.says()).toMatch(/^Outside your working hours: back Thu,? 9:00\sAM$/);
    place.pass(3 * MINUTE);
    await place.ring();
    expect(await place.count()).toBe(before);
    // Nobody was there at the opening itself, as with a computer that is a little slow to wake.
    place.goTo(9, 2);
    await place.ring();
    const { dueAt } = await place.becomes('waiting');
    expect(clockIn(undefined, dueAt)).toBe('Thu 09:30:00');
    await place.tells('closed', 'opened');
    place.goTo(17, 1, 5);
    await place.ring();
    await wakesAt('Mon 09:00:00');
    expect(await place.count()).toBe(before);
  });

  it('are over when the browser starts: nothing is shown, and one alarm is set', async () => {
    place.goTo(16, 50, 3);
    await place.begin({
      schedule: waitingFor(2 * MINUTE, place.now()),
      settings: settingsWith({}, { hours: WORKDAYS }),
    });
    const before = await place.count();
    await place.relaunch({}, () => place.goTo(20));
    await place.becomes('off');
    await wakesAt('Thu 09:00:00');
    expect(await place.badge()).toBe('');
    expect(await place.count()).toBe(before);
  });

  it('are those of the time zone that the computer is in', async () => {
    const evening = new Date(place.now());
    // 20:00 in Berlin, and 4:00 of the next day in Tokyo.
    evening.setUTCHours(24 + 19, 0, 0, 0);
    await place.relaunch({ TZ: 'Europe/Berlin' }, () => {
      place.pass(evening.getTime() - place.now());
    });
    await place.begin({ settings: settingsWith({}, { hours: EVERY_DAY }) });
    const [berlin = 0] = await place.alarms();
    expect(clockIn('Europe/Berlin', berlin)).toMatch(/09:00:00$/);
    expect(berlin - place.now()).toBeLessThan(DAY);
    await place.relaunch({ TZ: 'Asia/Tokyo' });
    const moved = async () => {
      const [at = berlin] = await place.alarms();
      return at !== berlin && at;
    };
    const tokyo = await until(moved, { message: 'the opening of another time zone' });
    expect(clockIn('Asia/Tokyo', tokyo)).toMatch(/09:00:00$/);
    expect(tokyo).toBe(berlin - 8 * HOUR);
    expect(await place.becomes('off')).toEqual({ kind: 'off', until: tokyo });
    expect(await place.alarms()).toHaveLength(1);
  });
});

describe('what its alarm does for it', () => {
  it('ends a pause on time, though the worker was killed', async () => {
    const isOver = async () => (await resting.phase()).kind === 'waiting';
    await until(isOver, { timeoutMs: ALARM_MS, message: 'the end of the pause' });
    expect((await resting.becomes('waiting')).dueAt).toBe(pauseEnd + 30 * MINUTE);
    const { seenAt } = await resting.schedule();
    expect(Math.abs(seenAt - pauseEnd)).toBeLessThan(SOON);
    await resting.tells('resumed');
    expect(await resting.count()).toBe(0);
  });

  it('reminds, though the extension was switched off and on', async () => {
    const reminder = await switched.desktop.notifications.next(ALARM_MS);
    expect(reminder.buttons).toEqual(['Start', 'Later']);
    const notes = await switched.notes();
    const shown = notes.find(({ what }) => what === 'shown');
    expect(Math.abs((shown?.at ?? 0) - breakDue)).toBeLessThan(SOON);
    expect(await switched.count()).toBe(1);
  });

  it('reminds nobody after an hour of being switched off, which is rest', async () => {
    await switched.begin({ schedule: waitingFor(MINUTE, switched.now()) });
    const before = await switched.count();
    await switched.browser.disable();
    switched.pass(HOUR);
    const enabled = switched.now();
    await switched.browser.enable();
    const looked = async () => (await switched.schedule()).seenAt >= enabled;
    await until(looked, { message: 'a look at the clock' });
    const { dueAt } = await switched.becomes('waiting');
    expect(Math.abs(dueAt - switched.now() - 30 * MINUTE)).toBeLessThan(SOON);
    expect(await switched.alarms()).toHaveLength(1);
    expect(await switched.count()).toBe(before);
  });
});
