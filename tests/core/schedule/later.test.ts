import { describe, expect, test } from 'vitest';
import { step } from '../../../core/engine/step.ts';
import { LATER_MIN } from '../../../core/schedule/deadline.ts';
import { channelOf } from '../../../core/schedule/reminders.ts';
import type { ScheduleEvent } from '../../../core/schedule/schedule.ts';
import { atDesk, sit } from '../support/desk.ts';
import {
  attend,
  begun,
  dueFrom,
  every,
  follow,
  inPhase,
  LATER,
  onBreak,
  PLAN,
  pausedUntil,
  shownTwice,
  waiting,
  waitingUntil,
} from '../support/schedules.ts';
import { reasonOf } from '../support/states.ts';
import { at, HOUR, MIN, NINE } from '../support/times.ts';

const by = (minutes: number): ScheduleEvent => ({ kind: 'later', byMs: minutes * MIN });
const later = (minutes?: number) =>
  minutes === undefined ? ({ do: 'later' } as const) : ({ do: 'later', for: minutes } as never);

describe('Later', () => {
  test.each([5, 10, 15, 30])('puts off by %i minutes', (minutes) => {
    expect(LATER_MIN).toContain(minutes);
    expect(follow(dueFrom(NINE), [[at(2), by(minutes)]]).phase).toEqual(waiting(at(2 + minutes)));
    const early = follow(waitingUntil(at(10)), [[at(2), by(minutes)]]);
    expect(early.phase).toEqual(waiting(at(10 + minutes)));
  });

  test('of which nothing is said is one of five minutes', () => {
    const state = atDesk(PLAN, dueFrom(NINE));
    const { schedule } = step(state, later(), at(1)).state;
    expect(schedule.phase).toEqual(waiting(at(6)));
  });

  test('may reach beyond an interval', () => {
    const plan = every(5);
    const off = follow(dueFrom(NINE), [[NINE, by(30)]], plan);
    expect(follow(attend(off, at(29), { plan }), [[at(29), 'wake']], plan).phase).toEqual(
      waiting(at(30)),
    );
  });
});

describe('the limit', () => {
  /** Puts it off each time it falls due. */
  const putOff = (times: number, plan = PLAN) =>
    Array.from({ length: times }, (_, n) => n).reduce(
      (schedule, n) => follow(attend(schedule, at(5 * n), { plan }), [[at(5 * n), LATER]], plan),
      dueFrom(NINE),
    );

  test.each([1, 3, 10])('of %i in a row is reached, and not passed', (laterMax) => {
    const plan = every(30, { laterMax });
    const reached = putOff(laterMax, plan);
    expect(reached).toMatchObject({ laters: laterMax, phase: waiting(at(5 * laterMax)) });
    expect(follow(reached, [[reached.seenAt, LATER]], plan)).toEqual(reached);
  });

  test('reached, the break is a quiet badge, however insistent reminders are', () => {
    for (const insist of ['normal', 'firm'] as const) {
      const plan = every(30, { insist });
      expect(channelOf(putOff(2), plan)).not.toBe('badge');
      expect(channelOf(putOff(3), plan)).toBe('badge');
    }
  });

  test('reached, Later is refused with the reason, and changes nothing', () => {
    const state = atDesk(PLAN, putOff(3));
    const outcome = step(state, later(30), state.schedule.seenAt);
    expect(reasonOf(outcome)).toBe('noMoreLater');
    expect(outcome).toMatchObject({ state, notes: [] });
  });

  test('lived through: three notifications, then the badge, once', () => {
    const deeds = [30, 35, 40].map((minute) => [at(minute + 1), later()] as const);
    const moved = deeds.map(([when], n) => [when + n * MIN, later()] as const);
    const { shown } = sit(atDesk(PLAN), at(60), { deeds: moved });
    expect(shown).toEqual([
      { at: at(30), what: 'notification' },
      { at: at(36), what: 'notification' },
      { at: at(42), what: 'notification' },
      { at: at(48), what: 'badge' },
    ]);
  });

  test.each<[string, ScheduleEvent['kind'] | ScheduleEvent]>([
    ['a break', { kind: 'endBreak', outcome: 'finished' }],
    ['a break that was skipped', 'skip'],
    ['having moved', 'moved'],
  ])('is whole again after %s', (_, event) => {
    const before = event === 'skip' || event === 'moved' ? putOff(3) : { ...onBreak(), laters: 3 };
    expect(follow(before, [[before.seenAt, event]])).toMatchObject({ laters: 0, turn: 1 });
  });

  test('is whole again after a rest, and after a break that was missed', () => {
    const rested = follow(putOff(3), [[at(60), 'wake']]);
    expect(rested).toMatchObject({ laters: 0, phase: waiting(at(90)) });
    const missed = attend(inPhase(shownTwice(NINE), NINE, { laters: 3 }), at(30));
    expect(missed).toMatchObject({ laters: 0, turn: 1 });
  });
});

describe.each(['skip', 'moved'] as const)('%s', (kind) => {
  test('counts the break as had, and a whole interval begins', () => {
    for (const schedule of [waitingUntil(at(20)), dueFrom(NINE)]) {
      const after = follow(schedule, [[at(2), kind]]);
      expect(after).toMatchObject({ phase: waiting(at(32)), turn: 1 });
    }
  });

  test('changes nothing in a pause or in a break', () => {
    for (const schedule of [pausedUntil(NINE + HOUR), onBreak()])
      expect(follow(schedule, [[NINE, kind]])).toEqual(schedule);
  });

  test('is refused in a break, and noted otherwise', () => {
    const running = atDesk(PLAN, onBreak());
    expect(reasonOf(step(running, { do: kind }, NINE))).toBe('breakRunning');
    const { notes } = step(atDesk(PLAN, begun()), { do: kind }, NINE);
    expect(notes).toEqual([{ at: NINE, what: kind === 'skip' ? 'skipped' : 'moved' }]);
  });
});

test('somebody who moved sits anew; somebody who only skips a break sits on', () => {
  const sat = attend(begun(), at(25));
  expect(follow(sat, [[at(25), 'moved']]).satSince).toBe(at(25));
  expect(follow(sat, [[at(25), 'skip']]).satSince).toBe(NINE);
});
