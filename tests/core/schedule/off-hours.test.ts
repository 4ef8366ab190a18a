import { describe, expect, test } from 'vitest';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import type { WorkingHours } from '../../../core/schedule/hours.ts';
import type { Plan } from '../../../core/schedule/plan.ts';
import type { Schedule } from '../../../core/schedule/schedule.ts';
import { atDesk, type Desk, sit } from '../support/desk.ts';
import { hoursOf, OFFICE_HOURS } from '../support/hours.ts';
import {
  follow,
  inPhase,
  NO_WAIT,
  onBreak,
  PLAN,
  paused,
  pauseUntil,
  START,
  shownTwice,
  waiting,
} from '../support/schedules.ts';
import { HOUR, MIN, SEC } from '../support/times.ts';
import { wall } from '../support/zones.ts';

/** 4 March 2026 is a Wednesday. */
const march = (day: number, hour = 0, minute = 0) => wall(2026, 3, day, hour, minute);
const within = (hours: WorkingHours): Plan => ({ ...PLAN, hours });
const OFFICE = within(OFFICE_HOURS);

const waitingAt = (now: number, left: number): Schedule => inPhase(waiting(now + left), now);
const lived = (from: number, until: number, desk: Desk = {}, plan = OFFICE) =>
  sit(atDesk(plan, waitingAt(from, 30 * MIN)), until, desk);
const off = (until: number | null) => ({ kind: 'off', until });

describe('working hours', () => {
  const { shown, looks, notes } = lived(march(4, 15, 45), march(5, 10));

  test('over, nothing is shown until half an hour after they begin again', () => {
    const first = shown.map(({ at, what }) => (what === 'notification' ? at : null));
    expect(first.filter((at) => at !== null)).toEqual([
      ...[march(4, 16, 15), march(4, 16, 45), march(5, 9, 30), march(5, 10)],
    ]);
  });

  test('over, the worker wakes once: when they begin again', () => {
    const night = looks.filter((at) => at > march(4, 17) && at < march(5, 9, 1));
    expect(night).toEqual([march(5, 9)]);
  });

  test('are noted when they end, with when they begin again, and when they do', () => {
    expect(notes).toContainEqual({ at: march(4, 17), what: 'closed', until: march(5, 9) });
    expect(notes).toContainEqual({ at: march(5, 9), what: 'opened' });
  });

  test('over for the weekend, the one alarm is that of Monday', () => {
    const friday = follow(waitingAt(march(6, 16, 59), 30 * MIN), [[march(6, 17), 'wake']], OFFICE);
    expect(friday.phase).toEqual(off(march(9, 9)));
    expect(wakeBy(friday, OFFICE)).toBe(march(9, 9));
  });

  test('end before a break that falls due with their end', () => {
    const { phase } = follow(
      waitingAt(march(4, 16, 57), 3 * MIN),
      [[march(4, 17), 'wake']],
      OFFICE,
    );
    expect(phase).toEqual(off(march(5, 9)));
  });

  test('end with a reminder that stands, which is neither missed nor had', () => {
    const due = inPhase(shownTwice(march(4, 16, 50)), march(4, 16, 58), { laters: 2 });
    const after = follow(due, [[march(4, 17, 1), 'wake']], OFFICE);
    expect(after).toMatchObject({ phase: off(march(5, 9)), turn: 0 });
    expect(follow(after, [[march(5, 9), 'wake']], OFFICE)).toMatchObject({
      ...{ phase: waiting(march(5, 9, 30)), turn: 0, laters: 0, satSince: march(5, 9) },
    });
  });

  test('have a break for lunch', () => {
    const plan = within(hoursOf({ all: '9:00-12:00, 13:00-17:00' }));
    const { shown: all } = lived(march(4, 11, 20), march(4, 13, 35), {}, plan);
    expect(all.map(({ at, what }) => [at, what])).toEqual([
      [march(4, 11, 50), 'notification'],
      [march(4, 11, 55), 'notification again'],
      [march(4, 13, 30), 'notification'],
      [march(4, 13, 35), 'notification again'],
    ]);
  });

  test('of one date come before those of its weekday', () => {
    const free: WorkingHours = { ...OFFICE_HOURS, today: { day: '2026-03-05', ranges: [] } };
    const { phase } = follow(
      waitingAt(march(4, 16, 59), HOUR),
      [[march(4, 17), 'wake']],
      within(free),
    );
    expect(phase).toEqual(off(march(6, 9)));
  });

  test('that are off never end', () => {
    const plan = within({ ...OFFICE_HOURS, on: false });
    expect(lived(march(4, 16, 45), march(4, 18), {}, plan).shown.length).toBeGreaterThan(2);
  });
});

describe('a fresh schedule outside working hours', () => {
  test('is off from the first look on', () => {
    const evening = waitingAt(march(4, 20), 30 * MIN);
    expect(follow(evening, [[march(4, 20), 'wake']], OFFICE).phase).toEqual(off(march(5, 9)));
  });
});

describe('outside working hours', () => {
  const evening = inPhase({ kind: 'off', until: march(5, 9) }, march(4, 20));
  const stop = { kind: 'endBreak', outcome: 'stopped' } as const;

  test('a routine that is begun runs, and counts', () => {
    const running = follow(
      evening,
      [
        [march(4, 20), START],
        [march(4, 20), NO_WAIT],
      ],
      OFFICE,
    );
    expect(running.phase.kind).toBe('onBreak');
    expect(wakeBy(running, OFFICE)).toBe(march(4, 20, 1));
    const done = follow(running, [[march(4, 20, 1), 'wake']], OFFICE);
    expect(done).toMatchObject({
      ...{ phase: off(march(5, 9)), turn: 1, last: { outcome: 'finished', doneMs: MIN } },
    });
    const stopped = follow(running, [[march(4, 20) + SEC, stop]], OFFICE);
    expect(stopped.phase).toEqual(off(march(5, 9)));
  });

  test('a routine that was begun within them runs on', () => {
    const { phase } = onBreak({
      startedAt: march(4, 16, 59),
      since: march(4, 16, 59),
      totalMs: 3 * MIN,
    });
    const late = inPhase(phase, march(4, 16, 59));
    expect(follow(late, [[march(4, 17, 1), 'wake']], OFFICE).phase).toEqual(phase);
    expect(follow(late, [[march(4, 17, 2), 'wake']], OFFICE)).toMatchObject({
      ...{ phase: off(march(5, 9)), last: { outcome: 'finished' } },
    });
  });

  test('a pause that is over leads to the next opening', () => {
    const until = march(4, 18);
    const pause = inPhase(paused(until), march(4, 16));
    expect(follow(pause, [[until, 'wake']], OFFICE).phase).toEqual(off(march(5, 9)));
    expect(follow(pause, [[march(4, 17, 30), 'resume']], OFFICE).phase).toEqual(off(march(5, 9)));
  });

  test('a pause can be begun, and Later has nothing to put off', () => {
    const until = march(5, 10);
    const pause = follow(evening, [[march(4, 20), pauseUntil(until)]], OFFICE);
    expect(pause.phase).toEqual(paused(until));
    expect(follow(evening, [[march(4, 20), { kind: 'later', byMs: 5 * MIN }]], OFFICE)).toEqual(
      evening,
    );
  });
});
