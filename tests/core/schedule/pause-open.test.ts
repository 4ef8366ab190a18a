import { describe, expect, test } from 'vitest';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import type { Plan } from '../../../core/schedule/plan.ts';
import { atDesk, type Desk, sit } from '../support/desk.ts';
import { OFFICE_HOURS } from '../support/hours.ts';
import {
  follow,
  inPhase,
  look,
  NO_WAIT,
  PLAN,
  paused,
  pauseUntil,
  START,
  waiting,
} from '../support/schedules.ts';
import { HOUR, MIN, SEC } from '../support/times.ts';
import { wall } from '../support/zones.ts';

/** 6 March 2026 is a Friday. */
const march = (day: number, hour = 0, minute = 0) => wall(2026, 3, day, hour, minute);
const OFFICE: Plan = { ...PLAN, hours: OFFICE_HOURS };
const MONDAY = march(9, 9);
const friday = inPhase(waiting(march(6, 15)), march(6, 14, 50));
/** Paused on Friday afternoon, without an end. */
const open = follow(friday, [[march(6, 14, 50), pauseUntil(null, MONDAY)]], OFFICE);

const lived = (until: number, desk: Desk = {}) => sit(atDesk(OFFICE, open), until, desk);

describe('a pause without an end', () => {
  test('has one alarm, and that is for the question', () => {
    expect(open.phase).toEqual(paused(null, MONDAY));
    expect(wakeBy(open, OFFICE)).toBe(MONDAY);
  });

  test('asks on the next working morning, and not earlier', () => {
    const { shown, looks } = lived(MONDAY + HOUR);
    expect(shown).toEqual([{ at: MONDAY, what: 'asks' }]);
    expect(looks[0]).toBe(MONDAY);
  });

  test('asks once a morning, for as long as it lasts', () => {
    const { shown, notes } = lived(march(11, 12));
    const mornings = [MONDAY, march(10, 9), march(11, 9)];
    expect(shown).toEqual(mornings.map((at) => ({ at, what: 'asks' })));
    expect(notes).toEqual(mornings.map((at) => ({ at, what: 'pauseAsked' })));
  });

  test('is silent again once it has asked', () => {
    const { state, schedule } = lived(MONDAY + MIN);
    expect(schedule.phase).toEqual(paused(null, march(10, 9)));
    expect(wakeBy(schedule, state.settings)).toBe(march(10, 9));
  });

  test('goes on over absences, sleep and closing time', () => {
    const asleep = { from: march(7, 10), to: march(8, 20) };
    expect(lived(MONDAY - 1, { asleep }).schedule.phase).toEqual(paused(null, MONDAY));
    const locked = follow(open, [[march(6, 18), look({ idle: 'locked' })]], OFFICE);
    expect(locked.phase).toEqual(open.phase);
  });

  test('asks nobody: it waits for somebody to be there, and half a minute more', () => {
    const back = MONDAY + 25 * MIN;
    const spells = [{ from: march(6, 16), to: back, idle: 'locked' } as const];
    const [first] = lived(MONDAY + HOUR, { spells }).shown;
    expect(first?.what).toBe('asks');
    expect(first?.at).toBeGreaterThanOrEqual(back + 30 * SEC);
    expect(first?.at).toBeLessThanOrEqual(back + 5 * MIN);
  });

  test('slept through for days asks once, and not once for each morning', () => {
    const back = march(12, 10);
    const { shown, schedule } = lived(back + HOUR, { asleep: { from: march(6, 16), to: back } });
    expect(shown.map(({ what }) => what)).toEqual(['asks']);
    expect(schedule.phase).toEqual(paused(null, march(13, 9)));
  });

  test('ends when reminders are resumed, with a whole interval', () => {
    const now = MONDAY + 10 * MIN;
    expect(follow(open, [[now, 'resume']], OFFICE).phase).toEqual(waiting(now + 30 * MIN));
  });

  test('goes on after a routine, with its question', () => {
    const now = march(6, 16);
    const done = follow(
      open,
      [
        [now, START],
        [now, NO_WAIT],
        [now + MIN, 'wake'],
      ],
      OFFICE,
    );
    expect(done.phase).toEqual(open.phase);
  });

  test('whose question came up during a routine asks after it', () => {
    const started = follow(open, [[MONDAY - 30 * SEC, START]], OFFICE);
    const { shown } = sit(atDesk(OFFICE, started), MONDAY + 10 * MIN);
    expect(shown.map(({ what }) => what)).toEqual(['asks']);
  });

  test('that nothing asks about needs no alarm at all', () => {
    const silent = inPhase(paused(null), march(6, 15));
    expect(wakeBy(silent, OFFICE)).toBe(Number.POSITIVE_INFINITY);
    expect(follow(silent, [[march(20, 9), 'wake']], OFFICE).phase).toEqual(silent.phase);
  });

  test('is not asked about while the screen is full or in a meeting', () => {
    const quiet = { from: MONDAY - MIN, to: MONDAY + 20 * MIN };
    const film = lived(MONDAY + HOUR, { spells: [{ ...quiet, fullScreen: true }] });
    expect(film.shown[0]?.at).toBeGreaterThanOrEqual(quiet.to);
    const meeting = lived(MONDAY + HOUR, {
      deeds: [[MONDAY - MIN, { do: 'meeting', forMin: 30 }]],
    });
    expect(meeting.shown[0]?.at).toBeGreaterThanOrEqual(MONDAY + 29 * MIN);
  });
});

test('a pause of a clock that showed 1970 is settled without delay', () => {
  const old = inPhase(paused(null, march(9, 9)), 0);
  const before = performance.now();
  expect(follow(old, [[march(6, 9), 'wake']], OFFICE).phase).toMatchObject({ kind: 'paused' });
  expect(performance.now() - before).toBeLessThan(2_000);
});
