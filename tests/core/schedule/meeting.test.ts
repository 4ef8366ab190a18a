import { describe, expect, test } from 'vitest';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import { likelyMeetingEnd } from '../../../core/schedule/meeting.ts';
import { atDesk, type Desk, sit } from '../support/desk.ts';
import {
  begun,
  dueFrom,
  every,
  follow,
  inPhase,
  onBreak,
  PLAN,
  paused,
  waiting,
} from '../support/schedules.ts';
import { at, HOUR, MIN, NINE, SEC } from '../support/times.ts';
import { wall } from '../support/zones.ts';

const lived = (until: number, desk: Desk) =>
  sit(atDesk(every(30, { insist: 'quiet' })), at(until), desk);
const inMeeting = (until: number | null) => ({ kind: 'meeting', until }) as const;
const meeting = (forMin: number | null) => ({ do: 'meeting', forMin }) as const;

describe('a meeting', () => {
  test('holds a break back until its end, and half a minute more', () => {
    const { shown, notes } = lived(70, { deeds: [[at(20), meeting(45)]] });
    expect(shown).toEqual([{ at: at(65) + 30 * SEC, what: 'badge' }]);
    expect(notes.slice(0, -1)).toEqual([
      { at: at(20), what: 'meeting', until: at(65) },
      { at: at(30), what: 'due' },
      { at: at(30), what: 'held', why: 'meeting' },
      { at: at(65), what: 'meetingOver' },
      { at: at(65), what: 'released', why: 'meeting' },
    ]);
  });

  test('that is over before the break leaves no trace on it', () => {
    const { shown } = lived(31, { deeds: [[at(5), meeting(20)]] });
    expect(shown).toEqual([{ at: at(30), what: 'badge' }]);
  });

  test('ended by hand lets the break through half a minute later', () => {
    const deeds = [
      [at(20), meeting(45)],
      [at(40), meeting(null)],
    ] as const;
    expect(lived(45, { deeds }).shown).toEqual([{ at: at(40) + 30 * SEC, what: 'badge' }]);
  });

  test('can be made longer while it lasts', () => {
    const deeds = [
      [at(20), meeting(15)],
      [at(34), meeting(30)],
    ] as const;
    expect(lived(70, { deeds }).shown[0]?.at).toBe(at(64) + 30 * SEC);
  });

  test('wakes the worker at its end, but not in a pause, where nothing is shown anyway', () => {
    expect(wakeBy({ ...begun(), meetingUntil: at(3) }, PLAN)).toBe(at(3));
    const pause = inPhase(paused(NINE + HOUR), NINE, { meetingUntil: at(20) });
    expect(wakeBy(pause, PLAN)).toBe(NINE + HOUR);
  });

  test('takes no reminder off the screen, and ends no routine', () => {
    const standing = follow(dueFrom(NINE), [[at(1), inMeeting(at(60))]]);
    expect(standing.phase).toEqual(dueFrom(NINE).phase);
    const running = follow(onBreak(), [[NINE, inMeeting(at(60))]]);
    expect(running.phase).toEqual(onBreak().phase);
  });

  test('does not stop the clock: the wait goes on', () => {
    expect(follow(begun(), [[at(1), inMeeting(at(60))]]).phase).toEqual(waiting(at(30)));
  });

  test('that is over when there is none changes nothing', () => {
    expect(follow(begun(), [[NINE, inMeeting(null)]])).toEqual(begun());
  });

  test('is no absence: somebody who only listens may be without input', () => {
    const spells = [{ from: at(21), to: at(40), idle: 'idle', sound: true } as const];
    const { shown } = lived(70, { deeds: [[at(20), meeting(45)]], spells });
    expect(shown[0]?.at).toBe(at(65) + 30 * SEC);
  });

  test('is never longer than half a day, whatever was stored', () => {
    const ages = { ...begun(), meetingUntil: NINE + 400 * HOUR };
    expect(follow(ages, [[at(1), 'wake']]).meetingUntil).toBe(at(1) + 12 * HOUR);
  });

  test('lasts as long as it was to when the clock is set back', () => {
    const then = follow(begun(), [[at(1), inMeeting(at(61))]]);
    expect(follow(then, [[at(1) - HOUR, 'wake']]).meetingUntil).toBe(at(1));
  });
});

describe('the likely end of a meeting', () => {
  const march = (hour: number, minute = 0) => wall(2026, 3, 4, hour, minute);

  test.each([
    [march(10), march(10, 30)],
    [march(10, 5), march(10, 30)],
    [march(10, 15), march(10, 30)],
    [march(10, 15) + 1, march(11)],
    [march(10, 45), march(11)],
    [march(10, 46), march(11, 30)],
    [march(23, 50), march(24, 30)],
  ])('is the next half hour that is a quarter of an hour away', (now, end) => {
    expect(likelyMeetingEnd(now)).toBe(end);
    expect(end - now).toBeGreaterThanOrEqual(15 * MIN);
  });
});
