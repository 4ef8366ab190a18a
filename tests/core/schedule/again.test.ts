import { describe, expect, test } from 'vitest';
import type { Reminders } from '../../../core/schedule/reminders.ts';
import { atDesk, type Desk, sit } from '../support/desk.ts';
import { every } from '../support/schedules.ts';
import { at, SEC } from '../support/times.ts';

const lived = (until: number, desk: Desk = {}, more: Partial<Reminders> = {}) =>
  sit(atDesk(every(30, more)), at(until), desk);
const shownIn = (...given: Parameters<typeof lived>) =>
  lived(...given).shown.map((one) => [(one.at - at(0)) / 60_000, one.what]);

const FIRST = [30, 'notification'];
const SECOND = [35, 'notification again'];

describe('a notification that nobody answers', () => {
  test('comes once more after five minutes, and no third time', () => {
    expect(shownIn(59)).toEqual([FIRST, SECOND]);
  });

  test('does so for each break', () => {
    expect(shownIn(70)).toEqual([FIRST, SECOND, [60, 'notification'], [65, 'notification again']]);
  });

  test('is noted as the second one', () => {
    const shown = lived(36).notes.filter(({ what }) => what === 'shown');
    expect(shown).toEqual([
      { at: at(30), what: 'shown', how: 'notification', again: false },
      { at: at(35), what: 'shown', how: 'notification', again: true },
    ]);
  });

  test.each([
    ['a routine', { do: 'start', routine: 'pump60' }],
    ['a pause', { do: 'pause', for: '1h' }],
    ['having moved', { do: 'moved' }],
    ['skipping it', { do: 'skip' }],
  ] as const)('does not come again after %s', (_, intent) => {
    expect(shownIn(50, { deeds: [[at(34), intent]] })).toEqual([FIRST]);
  });

  test('put off comes anew as a first one', () => {
    const deeds = [[at(34), { do: 'later' }]] as const;
    expect(shownIn(50, { deeds })).toEqual([
      FIRST,
      [39, 'notification'],
      [44, 'notification again'],
    ]);
  });

  test('comes again five minutes after it was shown, not after it fell due', () => {
    const spells = [{ from: at(20), to: at(40), fullScreen: true }];
    expect(shownIn(60, { spells })).toEqual([
      [40.5, 'notification'],
      [45.5, 'notification again'],
    ]);
  });

  test('is held back the second time, too', () => {
    const spells = [{ from: at(33), to: at(40), fullScreen: true }];
    expect(shownIn(60, { spells }).slice(0, 2)).toEqual([FIRST, [40.5, 'notification again']]);
  });

  test('does not come again to an empty chair', () => {
    const spells = [{ from: at(33), to: at(37), idle: 'locked' } as const];
    expect(shownIn(50, { spells })).toEqual([FIRST, [37.5, 'notification again']]);
    const rest = [{ from: at(33), to: at(45), idle: 'locked' } as const];
    expect(shownIn(60, { spells: rest })).toEqual([FIRST]);
  });

  test('is shown anew by a browser that starts: that is its second time', () => {
    const deeds = [[at(34) + 30 * SEC, { do: 'browserStarted' }]] as const;
    expect(shownIn(59, { deeds })).toEqual([FIRST, [35, 'notification again']]);
  });

  test('that was held all the time is shown a first time by a browser that starts', () => {
    const deeds = [[at(34), { do: 'browserStarted' }]] as const;
    const spells = [{ from: at(20), to: at(40), fullScreen: true }];
    expect(shownIn(50, { deeds, spells })).toEqual([
      [40.5, 'notification'],
      [45.5, 'notification again'],
    ]);
  });
});

describe('nothing comes a second time', () => {
  test.each([
    ['the badge', { insist: 'quiet' }, 'badge'],
    ['the window', { insist: 'firm' }, 'window'],
  ] as const)('of %s', (_, more, channel) => {
    expect(shownIn(59, {}, more)).toEqual([[30, channel]]);
  });

  test('where the break was put off as often as it may be', () => {
    const deeds = [[at(31), { do: 'later' }]] as const;
    expect(shownIn(60, { deeds }, { laterMax: 1 })).toEqual([FIRST, [36, 'badge']]);
  });
});

test('a break that is never shown is never missed, however long it is held', () => {
  const spells = [{ from: at(20), to: at(400), fullScreen: true }];
  const { notes, schedule } = lived(269, { spells }, { holdMaxMin: 240 });
  expect(notes.map(({ what }) => what)).toEqual(['due', 'held']);
  expect(schedule.turn).toBe(0);
});
