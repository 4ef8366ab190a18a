import { describe, expect, test } from 'vitest';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import { atDesk, sit } from '../support/desk.ts';
import {
  attend,
  backAt,
  begun,
  every,
  follow,
  inPhase,
  look,
  onBreak,
  PLAN,
  paused,
  pausedUntil,
  shownTwice,
  waiting,
} from '../support/schedules.ts';
import { HOUR, MIN, NINE, SEC } from '../support/times.ts';

const IDLE = look({ idle: 'idle' });
const LOCKED = look({ idle: 'locked' });
const TEN_PAST = NINE + 10 * MIN;
const HALF_PAST = NINE + 30 * MIN;
/** No input since ten past, as the browser says a minute later. */
const here = attend(begun(), TEN_PAST);
const gone = follow(here, [[TEN_PAST + MIN, IDLE]]);

describe('an absence', () => {
  test('began with the last input, a minute before the browser tells of it', () => {
    expect(gone).toMatchObject({ goneAt: TEN_PAST, phase: waiting(HALF_PAST) });
  });

  test('that began with the lock of the screen began at once', () => {
    expect(follow(here, [[TEN_PAST, LOCKED]]).goneAt).toBe(TEN_PAST);
  });

  test('goes on from its first sign, whatever follows', () => {
    const later = follow(gone, [
      [TEN_PAST + 2 * MIN, LOCKED],
      [TEN_PAST + 3 * MIN, IDLE],
    ]);
    expect(later.goneAt).toBe(TEN_PAST);
  });

  test('counts as rest from five minutes on: a whole interval begins with the return', () => {
    const back = TEN_PAST + 5 * MIN;
    expect(follow(gone, [[back, look()]])).toEqual(backAt(back));
  });

  test('a millisecond shorter keeps the clock', () => {
    const back = TEN_PAST + 5 * MIN - 1;
    expect(follow(gone, [[back, look()]])).toMatchObject({
      ...{ phase: waiting(HALF_PAST), satSince: NINE, goneAt: null },
    });
  });

  test.each([2, 10, 30])('counts as rest from %i minutes on, where that is chosen', (awayMin) => {
    const plan = every(60, { awayMin });
    const left = follow(begun(plan), [[NINE + MIN, IDLE]], plan);
    const at = (back: number) =>
      follow(attend(left, back - 1, { plan, signs: { idle: 'idle' } }), [[back, look()]], plan)
        .phase;
    expect(at(NINE + awayMin * MIN)).toEqual(waiting(NINE + (awayMin + 60) * MIN));
    expect(at(NINE + awayMin * MIN - 1)).toEqual(waiting(NINE + HOUR));
  });

  test('of a screen that is locked and opened again within moments keeps the clock', () => {
    const schedule = follow(here, [
      [TEN_PAST, LOCKED],
      [TEN_PAST + 20 * SEC, look()],
    ]);
    expect(schedule.phase).toEqual(waiting(HALF_PAST));
  });

  test('takes a standing reminder along, and does not count it as had', () => {
    const schedule = follow(inPhase(shownTwice(NINE)), [
      [NINE + 4 * MIN, LOCKED],
      [NINE + 9 * MIN, LOCKED],
    ]);
    expect(schedule).toMatchObject({ phase: { kind: 'away' }, turn: 0 });
  });

  test('is no part of a pause, which goes on', () => {
    const schedule = follow(pausedUntil(NINE + HOUR), [[TEN_PAST, LOCKED]]);
    expect(follow(schedule, [[TEN_PAST + 30 * MIN, look()]]).phase).toEqual(paused(NINE + HOUR));
  });

  test('begins with the end of a routine at the earliest: the hands are busy', () => {
    const fifteen = onBreak({ totalMs: 15 * MIN });
    const idle = attend(
      follow(attend(fifteen, NINE + 2 * MIN), [[NINE + 2 * MIN, IDLE]]),
      NINE + 15 * MIN,
      {
        signs: { idle: 'idle' },
      },
    );
    expect(idle).toMatchObject({ goneAt: NINE + 15 * MIN, last: { outcome: 'finished' } });
    expect(idle.phase).toEqual(waiting(NINE + 45 * MIN));
    const told = follow(onBreak(), [
      [NINE + MIN, look()],
      [NINE + MIN + SEC, IDLE],
    ]);
    expect(told.goneAt).toBe(NINE + MIN);
  });
});

describe('somebody who comes back', () => {
  const at = (from: number, to: number, idle: 'idle' | 'locked' = 'locked') =>
    sit(atDesk(PLAN), NINE + 2 * HOUR, { spells: [{ from, to, idle }] });

  test('is left alone for half a minute', () => {
    const back = HALF_PAST + 2 * MIN;
    const { shown } = at(HALF_PAST - 2 * MIN, back);
    expect(shown[0]).toEqual({ at: back + 30 * SEC, what: 'notification' });
  });

  test('after a rest is reminded after a whole interval, and not of the break that passed', () => {
    const back = HALF_PAST + 20 * MIN;
    const { shown, notes } = at(HALF_PAST - 2 * MIN, back);
    expect(shown[0]).toEqual({ at: back + 30 * MIN, what: 'notification' });
    expect(notes).toContainEqual({ at: HALF_PAST - 2 * MIN, what: 'left' });
    expect(notes).toContainEqual({ at: back, what: 'back', forMs: 22 * MIN });
  });

  test('is not reminded while away, nor by an alarm that finds nobody', () => {
    const { shown } = at(HALF_PAST - MIN, NINE + 2 * HOUR, 'idle');
    expect(shown).toEqual([]);
  });

  test('is told nothing of an absence too short to be a rest', () => {
    const { notes } = at(TEN_PAST, TEN_PAST + 4 * MIN);
    expect(notes.map(({ what }) => what)).not.toContain('back');
  });
});

describe('an empty chair', () => {
  const away = attend(gone, TEN_PAST + 5 * MIN, { signs: { idle: 'idle' } });

  test('is looked at once an hour, should the return be missed', () => {
    expect(away.phase).toEqual({ kind: 'away' });
    expect(wakeBy(away, PLAN)).toBe(TEN_PAST + 5 * MIN + HOUR);
  });

  test('stays empty over a sleep in which nobody looks', () => {
    const morning = TEN_PAST + 20 * HOUR;
    expect(follow(away, [[morning, LOCKED]])).toMatchObject({
      ...{ phase: { kind: 'away' }, goneAt: TEN_PAST },
    });
    expect(follow(away, [[morning, look()]])).toEqual(backAt(morning));
  });

  test('is one no more when somebody presses anything', () => {
    const { phase } = follow(away, [[NINE + HOUR, 'moved']]);
    expect(phase).toEqual(waiting(NINE + HOUR + 30 * MIN));
  });
});
