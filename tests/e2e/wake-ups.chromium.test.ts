import { afterAll, describe, it } from 'vitest';
import { type State, wantsOf } from '../../core/engine/state.ts';
import { type Intent, step } from '../../core/engine/step.ts';
import { NOTHING_RECENT } from '../../core/history/recent.ts';
import { NO_ROUTINES } from '../../core/routines/own.ts';
import { beginSchedule } from '../../core/schedule/catch-up.ts';
import { MIN_ALARM_MS, wakeBy } from '../../core/schedule/deadline.ts';
import { DEFAULT_PLAN } from '../../core/schedule/plan.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import { SETTINGS } from '../../core/stored/documents.ts';
import { HOUR, MINUTE, type Ms, SECOND } from '../../core/time.ts';
import type { UnwatchedChromium } from './harness/chromium-unwatched.ts';
import { closeAll } from './harness/cleanup.ts';
import { createClock } from './harness/clock.ts';
import { countWakeUps } from './harness/wake-ups.ts';
import { settingsWith, waitingFor } from './presence/place.ts';
import { screened } from './safety/documents.ts';
import { CHROMIUM_BUILD } from './user.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

const sync = () => chrome.runtime.sendMessage({ do: 'sync' });
/** By whatever the machine is busy with, and by the look that came before it. */
const NEAR_MS: Ms = 8 * SECOND;
/** That much of a stretch, at least, nothing is to happen in. */
const QUIET_MS: Ms = 60 * SECOND;

const readSchedule = async ({ inExtension }: UnwatchedChromium) =>
  (await inExtension(() => chrome.storage.local.get('schedule'))).schedule as Schedule;

/** When the worker wakes by itself from `from` on, by the rules; a break that is shown is answered. */
function wakesOf(schedule: Schedule, now: Ms, until: Ms): Ms[] {
  const wakes: Ms[] = [];
  let state: State = {
    ...{
      settings: SETTINGS.fallback,
      screening: screened(now),
      recent: NOTHING_RECENT,
      routines: NO_ROUTINES,
      schedule,
    },
  };
  const take = (intent: Intent, at: Ms) => {
    ({ state } = step(state, intent, at));
  };
  let last = schedule.seenAt;
  for (;;) {
    const at = Math.max(wakeBy(state.schedule, state.settings), last + MIN_ALARM_MS);
    if (at > until) return wakes.filter((wake) => wake > now);
    wakes.push(at);
    last = at;
    take({ do: 'wake' }, at);
    const { reminder } = wantsOf(state, at);
    if (!reminder?.notify) continue;
    take({ do: 'reminded', dueSince: reminder.dueSince, how: reminder.how }, at);
    take({ do: 'moved' }, at);
  }
}

describe('how often the worker wakes', () => {
  afterAll(closeAll);

  // All of them at once: each is little but waiting.
  it.concurrent('while it waits for a break: as often as the schedule asks for, and no more', {
    timeout: 360_000,
  }, async ({ expect }) => {
    const minutes = 2;
    const seeded = Date.now();
    let from = 0;
    let expected: readonly Ms[] = [];
    const runs = await countWakeUps({
      extension: CHROMIUM_BUILD,
      // The badge counts the last three minutes of it, after the worker has come to rest.
      documents: {
        schedule: waitingFor(258 * SECOND, seeded),
        screening: screened(seeded),
      },
      prepare: sync,
      minutes,
      async during(browser) {
        from = Date.now();
        expected = wakesOf(await readSchedule(browser), from, from + minutes * MINUTE);
      },
    });
    const hour = wakesOf(beginSchedule(seeded, DEFAULT_PLAN), seeded, seeded + HOUR).length;
    console.log(
      `wake-ups: ${runs.length} in ${minutes} minutes, that is ${hour} in an ordinary hour`,
    );
    expect(expected.length).toBeGreaterThanOrEqual(2);
    const late = runs.map(({ startedAt }, n) => startedAt - (expected[n] ?? 0));
    expect(late.map((ms) => Math.abs(ms) < NEAR_MS)).toEqual(expected.map(() => true));
    // Every five minutes, and for the badge; whoever makes it more is to think twice.
    expect(hour).toBe(18);
  });

  it.concurrent('while reminders are paused: once, when the pause is over', {
    timeout: 300_000,
  }, async ({ expect }) => {
    const seeded = Date.now();
    const until = seeded + 140 * SECOND;
    const phase = { kind: 'paused', until, askAt: null, asks: false } as const;
    let left = 0;
    const runs = await countWakeUps({
      extension: CHROMIUM_BUILD,
      documents: { schedule: waitingFor(HOUR, seeded, { phase }) },
      prepare: sync,
      minutes: 2,
      during: async () => {
        left = until - Date.now();
      },
    });
    expect(left).toBeGreaterThan(QUIET_MS);
    expect(runs.map(({ startedAt }) => Math.abs(startedAt - until) < NEAR_MS)).toEqual([true]);
  });

  it.concurrent('outside working hours: once, when they begin', {
    timeout: 300_000,
  }, async ({ expect }) => {
    const clock = createClock();
    const now = () => Date.now() + clock.offset * SECOND;
    const opening = new Date(now());
    opening.setDate(opening.getDate() + 1);
    opening.setHours(9, 0, 0, 0);
    // A little before nine.
    clock.jump(Math.floor((opening.getTime() - now() - 145 * SECOND) / SECOND));
    const office = [{ from: 9 * 60, to: 17 * 60 }];
    const hours = { on: true, week: Array(7).fill(office), today: null };
    let left = 0;
    const runs = await countWakeUps({
      extension: CHROMIUM_BUILD,
      clock,
      documents: {
        schedule: waitingFor(HOUR, now()),
        settings: settingsWith({}, { hours }),
      },
      prepare: sync,
      minutes: 2,
      during: async () => {
        left = opening.getTime() - now();
      },
    });
    expect(left).toBeGreaterThan(QUIET_MS);
    const startedAt = runs.map((run) => run.startedAt + clock.offset * SECOND);
    expect(startedAt.map((at) => Math.abs(at - opening.getTime()) < NEAR_MS)).toEqual([true]);
  });
});
