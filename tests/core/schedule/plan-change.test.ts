import { describe, expect, test } from 'vitest';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import type { WorkingHours } from '../../../core/schedule/hours.ts';
import { next } from '../../../core/schedule/next.ts';
import type { Plan } from '../../../core/schedule/plan.ts';
import { channelOf, type Reminders } from '../../../core/schedule/reminders.ts';
import type { Schedule } from '../../../core/schedule/schedule.ts';
import { atDesk, sit } from '../support/desk.ts';
import { hoursOf, OFFICE_HOURS } from '../support/hours.ts';
import {
  dueFrom,
  every,
  inPhase,
  onBreak,
  PLAN,
  paused,
  pausedUntil,
  shownTwice,
  waiting,
  waitingUntil,
} from '../support/schedules.ts';
import { at, HOUR, MIN, NINE } from '../support/times.ts';
import { wall } from '../support/zones.ts';

const change = (schedule: Schedule, from: Plan, to: Plan, now = schedule.seenAt) =>
  next(schedule, { kind: 'planChanged', from }, now, to);

describe('hours changed', () => {
  const march = (day: number, hour = 0, minute = 0) => wall(2026, 3, day, hour, minute);
  const evening = march(4, 20);
  const within = (hours: WorkingHours): Plan => ({ ...PLAN, hours });
  const OFFICE = within(OFFICE_HOURS);
  const off = inPhase({ kind: 'off', until: march(5, 9) }, evening);

  test('so that it is off work now takes a wait and a reminder along', () => {
    for (const phase of [waiting(evening + 5 * MIN), shownTwice(evening)]) {
      const { schedule, notes } = change(inPhase(phase, evening), PLAN, OFFICE);
      expect(schedule.phase).toEqual({ kind: 'off', until: march(5, 9) });
      expect(wakeBy(schedule, OFFICE)).toBe(march(5, 9));
      expect(notes.map(({ what }) => what)).toEqual(['settings', 'closed']);
    }
  });

  test('so that it is work now begins a whole interval at once', () => {
    for (const plan of [PLAN, within(hoursOf({ all: '19:00-23:00' }))]) {
      const { schedule, notes } = change(off, OFFICE, plan);
      expect(schedule.phase).toEqual(waiting(evening + 30 * MIN));
      expect(notes.map(({ what }) => what)).toEqual(['settings', 'opened']);
    }
  });

  test('so that they begin at another time move the one alarm there', () => {
    const early = within(hoursOf({ all: '7:30-15:00' }));
    const { schedule } = change(off, OFFICE, early);
    expect(schedule.phase).toEqual({ kind: 'off', until: march(5, 7, 30) });
    expect(wakeBy(schedule, early)).toBe(march(5, 7, 30));
  });

  test('within them leave the wait, the pause and the routine as they are', () => {
    const noon = march(4, 12);
    const { phase } = onBreak({ startedAt: noon, since: noon });
    for (const one of [waiting(noon + 10 * MIN), paused(noon + HOUR), phase]) {
      const { schedule } = change(inPhase(one, noon), PLAN, OFFICE);
      expect(schedule.phase).toEqual(one);
    }
  });

  test('leave a routine to its end, and then it is off', () => {
    const { phase } = onBreak({ startedAt: evening, since: evening });
    const { schedule } = change(inPhase(phase, evening), PLAN, OFFICE);
    expect(schedule.phase).toEqual(phase);
    const done = next(schedule, { kind: 'wake' }, evening + MIN, OFFICE).schedule;
    expect(done).toMatchObject({ phase: { kind: 'off' }, last: { outcome: 'finished' } });
  });

  test('do not touch what time had decided before, under the hours of then', () => {
    const before = inPhase(waiting(march(4, 16, 58)), march(4, 16, 57));
    const { notes } = change(before, OFFICE, PLAN, march(4, 17, 1));
    expect(notes.map(({ what }) => what)).toEqual(['due', 'closed', 'settings', 'opened']);
  });
});

describe('the way of reminding changed', () => {
  const to = (reminders: Partial<Reminders>) => every(30, reminders);

  test.each([{ insist: 'firm' }, { tone: true }, { holdSound: true }, { awayMin: 20 }] as const)(
    'leaves a wait, put off or not, to the millisecond: %o',
    (reminders) => {
      const late = inPhase(waiting(at(55)), NINE, { laters: 2 });
      for (const schedule of [waitingUntil(at(7)), late])
        expect(change(schedule, PLAN, to(reminders)).schedule).toEqual(schedule);
    },
  );

  test('leaves a standing reminder, a pause and a routine as they are', () => {
    for (const schedule of [dueFrom(NINE), pausedUntil(at(60)), onBreak()])
      expect(change(schedule, PLAN, to({ insist: 'quiet' })).schedule).toEqual(schedule);
  });

  test('to a quiet one shows no notification a second time', () => {
    const quiet = { do: 'saveReminders', reminders: { insist: 'quiet' } } as const;
    const { shown } = sit(atDesk(PLAN), at(50), { deeds: [[at(33), quiet]] });
    expect(shown).toEqual([{ at: at(30), what: 'notification' }]);
  });

  test('to fewer Laters than were pressed makes it a badge', () => {
    const put = inPhase(waiting(at(5)), NINE, { laters: 2 });
    const { schedule } = change(put, PLAN, to({ laterMax: 1 }));
    expect(channelOf(schedule, to({ laterMax: 1 }))).toBe('badge');
  });

  test('so that the eyes count begins their twenty minutes, and ends them', () => {
    const eyes = to({ eyes: true });
    const counting = change(waitingUntil(at(30)), PLAN, eyes).schedule;
    expect(counting.eyesAt).toBe(at(20));
    expect(change(counting, eyes, PLAN).schedule.eyesAt).toBeNull();
  });

  test('so that a full screen no longer holds lets a held break through', () => {
    const spells = [{ from: at(20), to: at(100), fullScreen: true }];
    const free = { do: 'saveReminders', reminders: { holdFullScreen: false } } as const;
    const { shown } = sit(atDesk(PLAN), at(42), { spells, deeds: [[at(40), free]] });
    expect(shown[0]?.at).toBeGreaterThanOrEqual(at(40));
    expect(shown[0]?.at).toBeLessThanOrEqual(at(41));
  });
});

test('every change is noted, once', () => {
  const { notes } = change(waitingUntil(at(30)), PLAN, every(45));
  expect(notes).toEqual([{ at: NINE, what: 'settings' }]);
});
