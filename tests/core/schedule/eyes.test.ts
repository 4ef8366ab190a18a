import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reminders } from '../../../core/schedule/reminders.ts';
import { atDesk, type Desk, sit } from '../support/desk.ts';
import { every } from '../support/schedules.ts';
import { at, MIN, SEC } from '../support/times.ts';

const lived = (everyMin: number, until: number, desk: Desk = {}, more: Partial<Reminders> = {}) =>
  sit(atDesk(every(everyMin, { eyes: true, insist: 'quiet', ...more })), at(until), desk);
const eyesIn = (...given: Parameters<typeof lived>) =>
  lived(...given)
    .shown.filter(({ what }) => what === 'eyes')
    .map((one) => one.at);

describe('the eyes’ nudge', () => {
  test('comes after every twenty minutes of sitting', () => {
    expect(eyesIn(90, 89)).toEqual([at(20), at(40), at(60), at(80)]);
  });

  test('is on time, whenever the worker last looked', () => {
    expect(eyesIn(90, 41, { deeds: [[at(7), { do: 'sync' }]] })).toEqual([at(20), at(40)]);
  });

  test('never comes where it was not asked for', () => {
    expect(eyesIn(90, 200, {}, { eyes: false })).toEqual([]);
  });

  test('counts from the end of a break', () => {
    const deeds = [
      [at(50), { do: 'start', routine: 'pump60' }],
      [at(50), { do: 'player', press: 'next' }],
      [at(51), { do: 'sync' }],
    ] as const;
    expect(eyesIn(90, 75, { deeds })).toEqual([at(20), at(40), at(71)]);
  });

  test('counts from the return after a rest', () => {
    const spells = [{ from: at(25), to: at(35), idle: 'locked' } as const];
    expect(eyesIn(90, 60, { spells })).toEqual([at(20), at(55)]);
  });

  test('is left out less than two minutes before a break, which is noted', () => {
    const { shown, notes } = lived(21, 21);
    expect(shown.map(({ what }) => what)).toEqual(['badge']);
    expect(notes[0]).toEqual({ at: at(20), what: 'eyesSkipped' });
  });

  test('comes two minutes before a break', () => {
    expect(eyesIn(22, 22)).toEqual([at(20)]);
  });

  test('does not come while a break is due, in a pause or in a routine', () => {
    expect(eyesIn(5, 100)).toEqual([]);
    const pause = [[at(10), { do: 'pause', for: '1h' }]] as const;
    expect(eyesIn(90, 69, { deeds: pause })).toEqual([]);
  });

  test('is held back like a break, and comes half a minute after', () => {
    const spells = [{ from: at(15), to: at(30), fullScreen: true }];
    expect(eyesIn(90, 55, { spells })).toEqual([at(30) + 30 * SEC, at(50) + 30 * SEC]);
  });

  test('that was held takes nothing from the longest time of a break’s own hold', () => {
    const spells = [{ from: at(15), to: at(200), fullScreen: true }];
    const { shown, notes } = lived(30, 60, { spells }, { holdMaxMin: 15 });
    expect(shown.filter(({ what }) => what === 'badge')).toEqual([{ at: at(45), what: 'badge' }]);
    expect(notes).toContainEqual({ at: at(30), what: 'held', why: 'fullScreen' });
  });

  test('is counted apart from the breaks, so that the words of both take turns', () => {
    expect(lived(45, 46).schedule).toMatchObject({ eyesShown: 2, shown: 1 });
  });

  test('is noted when it came', () => {
    expect(lived(90, 21).notes).toEqual([{ at: at(20), what: 'eyes' }]);
  });
});

test('whatever the rhythm, no nudge for the eyes comes within two minutes before a break', () => {
  const everyMin = fc.integer({ min: 5, max: 180 });
  const put = fc.array(fc.tuple(fc.nat(150), fc.constantFrom(5, 10, 15, 30)), { maxLength: 4 });
  fc.assert(
    fc.property(everyMin, put, (minutes, laters) => {
      const deeds = laters.map(
        ([when, by]) => [at(when), { do: 'later', for: by } as never] as const,
      );
      const { shown, notes } = lived(minutes, 150, { deeds });
      const dues = notes.filter(({ what }) => what === 'due').map((one) => one.at);
      const eyes = shown.filter(({ what }) => what === 'eyes').map((one) => one.at);
      for (const eye of eyes)
        for (const due of dues) expect(due - eye < 0 || due - eye >= 2 * MIN).toBe(true);
      eyes.slice(1).forEach((eye, n) => {
        expect(eye - (eyes[n] ?? 0)).toBeGreaterThanOrEqual(20 * MIN);
      });
    }),
    { numRuns: 30 },
  );
});
