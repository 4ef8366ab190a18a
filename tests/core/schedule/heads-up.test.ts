import { describe, expect, test } from 'vitest';
import { isHeadsUpDue } from '../../../core/schedule/hold.ts';
import type { Reminders } from '../../../core/schedule/reminders.ts';
import { atDesk, type Desk, sit } from '../support/desk.ts';
import { every, follow, waiting, waitingUntil } from '../support/schedules.ts';
import { at, MIN, NINE, SEC } from '../support/times.ts';

const lived = (until: number, desk: Desk = {}, more: Partial<Reminders> = {}) =>
  sit(atDesk(every(30, { headsUp: true, insist: 'quiet', ...more })), at(until), desk);
const BOTH = [
  { at: at(29), what: 'headsUp' },
  { at: at(30), what: 'badge' },
];

describe('the word before a break', () => {
  test('comes one minute before it, once', () => {
    const { shown, notes } = lived(30);
    expect(shown).toEqual(BOTH);
    expect(notes[0]).toEqual({ at: at(29), what: 'headsUp' });
  });

  test('never comes where it was not asked for', () => {
    expect(lived(30, {}, { headsUp: false }).shown).toEqual(BOTH.slice(1));
  });

  test('is not said twice by looks in between', () => {
    const looks = [29.2, 29.4, 29.5].map((minute) => [at(minute), { do: 'sync' }] as const);
    expect(lived(30, { deeds: looks }).shown).toEqual(BOTH);
  });

  test('is said late where the look was late, but not in the last moments', () => {
    const plan = every(30, { headsUp: true });
    const before = (ms: number) => isHeadsUpDue(waitingUntil(NINE + ms), NINE, plan);
    expect([MIN + 1, MIN, 15 * SEC, 15 * SEC - 1, 0, -1].map(before)).toEqual([
      ...[false, true, true, false, false, false],
    ]);
  });

  test('is not said of a break that is held back, nor while nobody is there', () => {
    for (const sign of [{ fullScreen: true }, { idle: 'locked' as const }]) {
      const spells = [{ from: at(28), to: at(30.5), ...sign }];
      expect(lived(32, { spells }).shown).toEqual([{ at: at(31), what: 'badge' }]);
    }
  });

  test('of a break that is put off is said again before it', () => {
    const deeds = [[at(29.5), { do: 'later' }]] as const;
    expect(lived(35, { deeds }).shown).toEqual([
      BOTH[0],
      { at: at(34), what: 'headsUp' },
      { at: at(35), what: 'badge' },
    ]);
  });

  test('is said again before a break that a longer rhythm has moved away', () => {
    const [now, then] = [every(30, { headsUp: true }), every(60, { headsUp: true })];
    const warned = follow(waitingUntil(at(30), at(29)), [[at(29), 'warned']], now);
    expect(warned.phase).toMatchObject({ warned: true });
    const moved = follow(warned, [[at(29.5), { kind: 'planChanged', from: now }]], then);
    expect(moved.phase).toEqual(waiting(at(60)));
  });

  test('that was held is told of by no note, and the break that follows is', () => {
    const { notes } = lived(36, { spells: [{ from: at(28), to: at(35), fullScreen: true }] });
    const why = 'fullScreen';
    expect(notes.map(({ at: _, ...note }) => note)).toEqual([
      { what: 'due' },
      { what: 'held', why },
      { what: 'released', why },
      { what: 'shown', how: 'badge', again: false },
    ]);
  });
});
