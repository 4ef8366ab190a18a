import { describe, expect, test } from 'vitest';
import { step } from '../../../core/engine/step.ts';
import { answered } from '../support/answers.ts';
import { onBreak, pausedUntil } from '../support/schedules.ts';
import { played, stateOf, stateWith } from '../support/states.ts';
import { at, HOUR, MIN, NINE } from '../support/times.ts';

const meeting = (forMin: number | null) => ({ do: 'meeting', forMin }) as const;

describe('"In a meeting"', () => {
  test.each([5, 30, 47.5, 720])('lasts %d minutes from now, to a whole millisecond', (forMin) => {
    const { schedule } = played(stateWith(), [at(1), meeting(forMin)]);
    expect(schedule.meetingUntil).toBe(at(1) + forMin * MIN);
    const odd = played(stateWith(), [NINE, meeting(forMin / 7)]).schedule;
    expect(Number.isSafeInteger(odd.meetingUntil)).toBe(true);
  });

  test('is noted with its end, and its end by hand', () => {
    const { state, notes } = step(stateWith(), meeting(30), NINE);
    expect(notes).toEqual([{ at: NINE, what: 'meeting', until: at(30) }]);
    const over = step(state, meeting(null), at(1));
    expect(over.notes).toEqual([{ at: at(1), what: 'meetingOver' }]);
    expect(over.state.schedule.meetingUntil).toBeNull();
  });

  test('can be said in a pause and in a routine, which go on', () => {
    for (const schedule of [pausedUntil(NINE + HOUR), onBreak()]) {
      const state = played(stateOf(answered(), schedule), [NINE, meeting(30)]);
      expect(state.schedule).toEqual({ ...schedule, meetingUntil: at(30) });
    }
  });

  test('is over by itself, also after a night', () => {
    const state = played(stateWith(), [NINE, meeting(30)]);
    const { notes, state: then } = step(state, { do: 'wake' }, NINE + 20 * HOUR);
    expect(then.schedule.meetingUntil).toBeNull();
    expect(notes).toContainEqual({ at: at(30), what: 'meetingOver' });
  });
});
