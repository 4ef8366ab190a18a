import type { Mutation } from './mutation.ts';

/** Lives at a desk, in both browsers: see tests/year. */
const tests = ['year/chromium', 'year/firefox'];

/** The laws of the reminders: when one comes, to whom, how often, and why there was none. */
export const REMINDERS: readonly Mutation[] = [
  {
    rule: 'Reminders: nobody is there before a locked screen',
    how: 'somebody is',
    file: 'schedule/presence.ts',
    find: "return idle === 'active' || (",
    replace: "return idle !== 'idle' || (",
    tests,
  },
  {
    rule: 'Reminders: without input nobody is there',
    how: 'somebody is',
    file: 'schedule/presence.ts',
    find: "return idle === 'active' || (idle === 'idle' && (fullScreen || sound));",
    replace: "return idle !== 'locked' || fullScreen || sound;",
    tests,
  },
  {
    rule: 'Reminders: watching a video is presence',
    how: 'it is absence',
    file: 'schedule/presence.ts',
    find: "return idle === 'active' || (idle === 'idle' && (fullScreen || sound));",
    replace: "return idle === 'active' || (idle === 'locked' && fullScreen && sound && false);",
    tests,
  },
  {
    rule: 'Reminders: a rest counts from its beginning',
    how: 'from when the browser tells of it',
    file: 'schedule/presence.ts',
    find: 'Math.max(now - IDLE_AFTER_MS, ',
    replace: 'Math.max(now - 0 * IDLE_AFTER_MS, ',
    tests,
  },
  {
    rule: 'Reminders: somebody who is back is left alone for a moment',
    how: 'they are not',
    file: 'schedule/hold.ts',
    find: 'SETTLE_MS: Ms = 30 * SECOND',
    replace: 'SETTLE_MS: Ms = 0 * SECOND',
    tests,
  },
  {
    rule: 'Reminders: an absence shorter than the user says is no rest',
    how: 'half of that is one',
    file: 'schedule/deadline.ts',
    find: 'reminders.awayMin * MINUTE',
    replace: '(reminders.awayMin * MINUTE) / 2',
    tests,
  },
  {
    rule: 'Reminders: an absence as long as the user says is rest',
    how: 'twice that is',
    file: 'schedule/deadline.ts',
    find: 'reminders.awayMin * MINUTE',
    replace: '2 * reminders.awayMin * MINUTE',
    tests,
  },
  {
    rule: 'Reminders: after a rest the interval is a whole one',
    how: 'the rest is part of it',
    file: 'schedule/catch-up.ts',
    find: 'schedule: waitingFrom(back, now, plan), ended: [], notes: [note]',
    replace: 'schedule: waitingFrom(back, goneAt ?? now, plan), ended: [], notes: [note]',
    tests,
  },
  {
    rule: 'Reminders: a gap between two looks is an absence',
    how: 'it is not',
    file: 'schedule/catch-up.ts',
    find: 'if (now - expected >= awayMs(plan)) {',
    replace: 'if (now - expected >= 1_000 * awayMs(plan)) {',
    tests,
  },
  {
    rule: 'Reminders: the clock is looked at every five minutes',
    how: 'every hour',
    file: 'schedule/deadline.ts',
    find: 'HEARTBEAT_MS: Ms = 5 * MINUTE',
    replace: 'HEARTBEAT_MS: Ms = 60 * MINUTE',
    tests,
  },
  {
    rule: 'Reminders: somebody who is back unnoticed is noticed in an hour',
    how: 'in a day',
    file: 'schedule/deadline.ts',
    find: 'AWAY_LOOK_MS: Ms = HOUR',
    replace: 'AWAY_LOOK_MS: Ms = 24 * HOUR',
    tests,
  },
  {
    rule: 'Reminders: a clock that is set back takes all times with it',
    how: 'the break stays where it was',
    file: 'schedule/shift-clock.ts',
    find: 'dueAt: phase.dueAt + by',
    replace: 'dueAt: phase.dueAt + 0 * by',
    tests,
  },
];
