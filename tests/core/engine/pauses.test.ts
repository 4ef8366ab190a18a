import { describe, expect, test } from 'vitest';
import { type Intent, step } from '../../../core/engine/step.ts';
import type { WorkingHours } from '../../../core/schedule/hours.ts';
import { answered } from '../support/answers.ts';
import { hoursOf, OFFICE_HOURS } from '../support/hours.ts';
import { dueFrom, inPhase, onBreak, paused, waiting, waitingUntil } from '../support/schedules.ts';
import { played, reasonOf, stateOf } from '../support/states.ts';
import { HOUR, MIN, NINE } from '../support/times.ts';
import { wall } from '../support/zones.ts';

const march = (day: number, hour = 0, minute = 0) => wall(2026, 3, day, hour, minute);
const pause = (choice: '30min' | '1h' | '2h' | 'tomorrow' | 'open'): Intent => ({
  ...{ do: 'pause', for: choice },
});

function pausedAt(now: number, choice: 'tomorrow' | 'open', hours: WorkingHours) {
  const state = stateOf(answered(), waitingUntil(now + 20 * MIN, now));
  const settings = { ...state.settings, hours };
  return step({ ...state, settings }, pause(choice), now);
}

/** 2 March 2026 is a Monday. */
const MORNINGS: readonly (readonly [string, WorkingHours, number, number])[] = [
  ['on the next working day', OFFICE_HOURS, march(4, 15), march(5, 9)],
  ['on Monday, from Friday on', OFFICE_HOURS, march(6, 15), march(9, 9)],
  ['on Monday, from Saturday on', OFFICE_HOURS, march(7, 15), march(9, 9)],
  ['on the next day, from early in the morning on', OFFICE_HOURS, march(4, 3), march(5, 9)],
  [
    'on the next day, from the lunch hour on',
    hoursOf({ all: '8:00-12:00, 13:00-17:00' }),
    march(4, 12, 30),
    march(5, 8),
  ],
  [
    'in the evening, for who works at night',
    hoursOf({ all: '22:00-6:00' }),
    march(4, 23),
    march(5, 22),
  ],
  ['at nine, where there are no hours', { ...OFFICE_HOURS, on: false }, march(6, 15), march(7, 9)],
];

describe.each(MORNINGS)('the next working morning: %s', (_, hours, now, morning) => {
  test('ends a pause until tomorrow', () => {
    const { state, notes } = pausedAt(now, 'tomorrow', hours);
    expect(state.schedule.phase).toEqual(paused(morning));
    expect(notes).toContainEqual({ at: now, what: 'paused', until: morning });
  });

  test('asks about a pause without an end', () => {
    const { state, notes } = pausedAt(now, 'open', hours);
    expect(state.schedule.phase).toEqual(paused(null, morning));
    expect(notes).toContainEqual({ at: now, what: 'paused', until: null });
  });
});

describe('a pause', () => {
  test('can be replaced, and the last one holds', () => {
    const state = stateOf(answered(), waitingUntil(NINE + 20 * MIN));
    const { schedule } = played(state, [NINE, pause('open')], [NINE + MIN, pause('1h')]);
    expect(schedule.phase).toEqual(paused(NINE + MIN + HOUR));
  });

  test('is refused in a routine', () => {
    const state = stateOf(answered(), onBreak());
    for (const choice of ['1h', 'tomorrow', 'open'] as const)
      expect(reasonOf(step(state, pause(choice), NINE))).toBe('breakRunning');
  });

  test('that is over is noted, by itself or by hand', () => {
    const state = stateOf(answered(), inPhase(paused(NINE + HOUR)));
    const note = (at: number) => ({ at, what: 'resumed' });
    expect(step(state, { do: 'resume' }, NINE + MIN).notes).toEqual([note(NINE + MIN)]);
    expect(step(state, { do: 'wake' }, NINE + HOUR).notes).toEqual([note(NINE + HOUR)]);
  });
});

describe('the key that pauses and resumes', () => {
  const toggle: Intent = { do: 'togglePause' };

  test('pauses for an hour, from a wait and from a reminder', () => {
    for (const schedule of [waitingUntil(NINE + 20 * MIN), dueFrom(NINE)]) {
      const { phase } = played(stateOf(answered(), schedule), [NINE, toggle]).schedule;
      expect(phase).toEqual(paused(NINE + HOUR));
    }
  });

  test('ends every pause, also one without an end', () => {
    for (const until of [NINE + 2 * HOUR, null]) {
      const state = stateOf(answered(), inPhase(paused(until)));
      const { phase } = played(state, [NINE + MIN, toggle]).schedule;
      expect(phase).toEqual(waiting(NINE + 31 * MIN));
    }
  });

  test('does nothing to a routine', () => {
    const state = stateOf(answered(), onBreak());
    expect(step(state, toggle, NINE).state).toEqual(state);
  });
});
