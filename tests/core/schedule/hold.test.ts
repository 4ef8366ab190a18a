import { describe, expect, test } from 'vitest';
import type { Reminders } from '../../../core/schedule/reminders.ts';
import { atDesk, type Spell, sit } from '../support/desk.ts';
import { every } from '../support/schedules.ts';
import { at, HOUR, MIN, SEC } from '../support/times.ts';

/** Half-hourly, the badge alone: so that nothing comes up a second time. */
const sitThrough = (spells: readonly Spell[], reminders: Partial<Reminders> = {}, until = 120) =>
  sit(atDesk(every(30, { insist: 'quiet', ...reminders })), at(until), { spells });
const first = (...given: Parameters<typeof sitThrough>) => sitThrough(...given).shown[0]?.at;
const spell = (sign: 'fullScreen' | 'sound' | 'call', from: number, to: number): Spell => ({
  ...{ [sign]: true, from: at(from), to: at(to) },
});
/** When what a hold lets through comes up. */
const settled = (minutes: number) => at(minutes) + 30 * SEC;

describe('what holds a break back', () => {
  test.each([
    ['a full screen', 'fullScreen', {}, true],
    ['a full screen, unwanted', 'fullScreen', { holdFullScreen: false }, false],
    ['sound', 'sound', {}, false],
    ['sound, where that is chosen', 'sound', { holdSound: true }, true],
    ['a call', 'call', {}, false],
    ['a call, where that is chosen', 'call', { holdCalls: true }, true],
    ['a call with sound, where only sound is chosen', 'call', { holdSound: true }, false],
  ] as const)('%s', (_, sign, reminders, holds) => {
    expect(first([spell(sign, 20, 50)], reminders)).toBe(holds ? settled(50) : at(30));
  });
});

describe('a break held back', () => {
  const { shown, notes, schedule } = sitThrough([spell('fullScreen', 20, 50)], {}, 60);

  test('is shown once, half a minute after the hold has ended', () => {
    expect(shown).toEqual([{ at: settled(50), what: 'badge' }]);
  });

  test('is told of: since when and why it was held, and when it was no more', () => {
    const why = 'fullScreen';
    expect(notes).toEqual([
      { at: at(30), what: 'due' },
      { at: at(30), what: 'held', why },
      { at: at(50), what: 'released', why },
      { at: settled(50), what: 'shown', how: 'badge', again: false },
    ]);
  });

  test('has a whole interval to be answered from then on', () => {
    expect(schedule.phase).toMatchObject({ dueSince: at(30), shownAt: settled(50) });
    const later = sitThrough([spell('fullScreen', 20, 50)], {}, 100);
    const missed = later.notes.filter(({ what }) => what === 'missed');
    expect(missed.map(({ at: when }) => when)).toEqual([settled(80)]);
  });

  test('is looked after every minute, as no event tells of the end of a sound', () => {
    const { looks } = sitThrough([spell('sound', 20, 40)], { holdSound: true }, 41);
    const minutes = Array.from({ length: 11 }, (_, n) => at(30 + n));
    expect(looks.filter((one) => one >= at(30) && one <= at(40))).toEqual(minutes);
  });

  test('is still held by a second full screen that comes within that half a minute', () => {
    const spells = [spell('fullScreen', 20, 40), spell('fullScreen', 40.4, 50)];
    expect(first(spells)).toBe(settled(50));
  });

  test('that was already on the screen stays there', () => {
    const quiet = sitThrough([spell('fullScreen', 31, 50)], {}, 55);
    expect(quiet.shown).toEqual([{ at: at(30), what: 'badge' }]);
    expect(quiet.notes.map(({ what }) => what)).not.toContain('held');
  });
});

describe('the longest time of a hold', () => {
  test.each([5, 60, 240])('is %i minutes: then the break is shown all the same', (holdMaxMin) => {
    const { shown, notes } = sitThrough([spell('fullScreen', 0, 600)], { holdMaxMin }, 300);
    expect(shown[0]).toEqual({ at: at(30 + holdMaxMin), what: 'badge' });
    expect(notes).toContainEqual({
      ...{ at: at(30 + holdMaxMin), what: 'holdLimit', why: 'fullScreen' },
    });
  });

  test('goes on while one reason takes the place of another', () => {
    const spells = [spell('fullScreen', 20, 60), spell('sound', 60, 600)];
    expect(first(spells, { holdSound: true })).toBe(at(90));
  });

  test('goes on over a moment in which nothing held', () => {
    const spells = [spell('sound', 20, 60), spell('sound', 60.4, 600)];
    const shownAt = first(spells, { holdSound: true }) ?? 0;
    expect(shownAt).toBeGreaterThanOrEqual(at(90));
    // At the first look after it: they are a minute apart.
    expect(shownAt).toBeLessThan(at(91));
  });

  test('is reached even where reasons come and go all the time', () => {
    const spells = Array.from({ length: 200 }, (_, n) => spell('sound', 20 + n, 20.9 + n));
    const shownAt = first(spells, { holdSound: true }) ?? Number.POSITIVE_INFINITY;
    expect(shownAt).toBeLessThanOrEqual(at(92));
  });

  test('counts anew for the next break', () => {
    const { shown } = sitThrough([spell('fullScreen', 0, 600)], { holdMaxMin: 20 }, 300);
    expect(shown.map((one) => one.at)).toEqual([
      at(50),
      at(100),
      at(150),
      at(200),
      at(250),
      at(300),
    ]);
  });

  test('counts anew for the break that takes the place of one that was missed', () => {
    const state = atDesk(every(30, { holdMaxMin: 40 }));
    const { shown } = sit(state, at(110), { spells: [spell('fullScreen', 33, 200)] });
    expect(shown.map((one) => one.at)).toEqual([at(30), at(100)]);
  });

  test('does not count for a meeting, which ends when the user says', () => {
    const meeting = sit(atDesk(every(30, { insist: 'quiet', holdMaxMin: 5 })), at(200), {
      deeds: [[at(20), { do: 'meeting', forMin: 150 }]],
    });
    expect(meeting.shown[0]?.at).toBe(settled(170));
  });

  test('does not count for an empty chair', () => {
    const spells = [{ from: at(29), to: at(33), idle: 'locked' } as const];
    expect(first(spells, { awayMin: 5 })).toBe(settled(33));
    const long = [{ from: at(29), to: at(58), idle: 'locked' } as const];
    const { shown, notes } = sitThrough(long, { awayMin: 30, holdMaxMin: 5 });
    expect(shown[0]?.at).toBe(settled(58));
    expect(notes.map(({ what }) => what)).not.toContain('holdLimit');
  });
});

test('a break that is held when the user comes back is held on', () => {
  const spells: Spell[] = [
    { from: at(28), to: at(32), idle: 'locked', fullScreen: true },
    spell('fullScreen', 32, 40),
  ];
  const { shown } = sitThrough(spells, {}, HOUR / MIN);
  expect(shown).toEqual([{ at: settled(40), what: 'badge' }]);
});
