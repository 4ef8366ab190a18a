import { describe, expect, test } from 'vitest';
import { endingOf } from '../../../core/engine/ending.ts';
import { type State, wantsOf } from '../../../core/engine/state.ts';
import { step } from '../../../core/engine/step.ts';
import type { EndedBreak } from '../../../core/schedule/schedule.ts';
import { PRESENT, type Signs } from '../../../core/schedule/signs.ts';
import { FEELINGS } from '../../../core/screening/after-routine.ts';
import { decode, encode } from '../../../core/stored/document.ts';
import { SCHEDULE } from '../../../core/stored/documents.ts';
import { endingOf as saysOf } from '../../../core/words/nudge.ts';
import { words } from '../../support/words.ts';
import { attended, begin, felt, played, press, start, stateWith } from '../support/states.ts';
import { MIN, NINE, SEC } from '../support/times.ts';

const END = NINE + MIN;
const running = played(stateWith(), begin('pump60'));
const signs = (more: Partial<Signs> = {}): Signs => ({ ...PRESENT, ...more });
const wake = (state: State, now: number, more: Partial<Signs> = {}) =>
  step(state, { do: 'wake' }, now, signs(more)).state;
const wanted = (state: State, now: number, more: Partial<Signs> = {}) =>
  wantsOf(state, now, signs(more)).ending;
/** It has just run to its end, with no view open. */
const over = wake(running, END, { idle: 'idle' });
const quiet = (state: State): State => ({
  ...state,
  settings: { ...state.settings, reminders: { ...state.settings.reminders, insist: 'quiet' } },
});

describe('a routine that ends while nobody watches', () => {
  test('is told of, also to somebody who had no hand free for the mouse', () => {
    expect(wanted(running, END - 1)).toBeNull();
    expect(wanted(over, END, { idle: 'idle' })).toBe('show');
  });

  test('is told of once, and may stand until it is answered', () => {
    const told = played(over, [END, { do: 'endingTold' }]);
    expect(wanted(told, END + SEC)).toBe('stands');
    for (const feeling of FEELINGS) {
      const answered = step(told, felt(feeling), END + MIN).state;
      expect(wanted(answered, END + MIN)).toBeNull();
      expect(answered.schedule).not.toHaveProperty('ending');
    }
  });

  test('is so after storage too: a worker that died knows', () => {
    const told = played(over, [END, { do: 'endingTold' }]);
    for (const { schedule } of [over, told]) {
      const kept = decode(SCHEDULE, JSON.parse(JSON.stringify(encode(SCHEDULE, schedule))));
      expect(kept.value).toEqual(schedule);
    }
  });

  test('is not told of where a view is open, nor after one was', () => {
    const watched = wake(running, END, { watched: true });
    expect(wanted(watched, END)).toBeNull();
    expect(watched.schedule).not.toHaveProperty('ending');
    const opened = wake(over, END + SEC, { watched: true });
    expect(wanted(opened, END + 2 * SEC)).toBeNull();
  });

  test('is told of no more a quarter of an hour later', () => {
    const told = played(over, [END, { do: 'endingTold' }]);
    expect(wanted(told, END + 15 * MIN - 1)).toBe('stands');
    expect(wanted(told, END + 15 * MIN)).toBeNull();
    expect(wake(told, END + 15 * MIN).schedule).not.toHaveProperty('ending');
  });

  test('is not told of to somebody who wants the badge alone', () => {
    expect(wanted(quiet(over), END)).toBeNull();
    expect(wake(quiet(over), END + SEC).schedule).not.toHaveProperty('ending');
  });

  test.each(['q1', 'q2'] as const)('is never told of while locked: %s', (question) => {
    const answer = { do: 'answer', question, left: ['yes'], right: ['yes'] } as const;
    const locked = step(over, { ...answer, left: ['yes'], right: ['yes'] }, END + SEC).state;
    expect(wanted(locked, END + SEC)).toBeNull();
    expect(wantsOf(locked, END + SEC).asks).toBe(false);
  });

  test('waits for the end of what is not to be disturbed', () => {
    for (const busy of [{ idle: 'locked' }, { fullScreen: true }] as const) {
      const held = wake(running, END, busy);
      expect(wanted(held, END, busy)).toBeNull();
      expect(wanted(wake(held, END + 5 * SEC), END + 5 * SEC)).toBe('show');
    }
    const meeting = played(over, [END, { do: 'meeting', forMin: 5 }]);
    expect(wanted(meeting, END + SEC)).toBeNull();
  });

  test('is forgotten when the next one starts', () => {
    const next = played(over, [END + SEC, start('pump60')]);
    expect(wanted(next, END + 2 * SEC)).toBeNull();
    expect(next.schedule).not.toHaveProperty('ending');
  });

  test.each(['stop', 'hurts'] as const)('by %s was ended by somebody, who sees it', (button) => {
    const { state } = step(running, press(button), NINE + SEC);
    expect(wanted(state, NINE + SEC)).toBeNull();
  });

  test('told by a command of its own, changes nothing where there is nothing to tell', () => {
    const before = stateWith();
    expect(step(before, { do: 'endingTold' }, NINE).state).toEqual(before);
  });
});

test('an interrupted routine is told of half a minute after somebody is back', () => {
  const long = played(stateWith(), begin('massage180'));
  const back = NINE + 9 * MIN;
  const closed = wake(attended(long, NINE + 2 * MIN), back);
  expect(closed.schedule.last).toMatchObject({ outcome: 'interrupted' });
  expect(wanted(closed, back)).toBeNull();
  const settled = back + 30 * SEC;
  expect(endingOf(wake(closed, settled), settled, PRESENT)).toBe('show');
});

describe('what is said of it', () => {
  const { last } = over.schedule;
  const said = (more: Partial<EndedBreak> = {}) =>
    saysOf({ ...(last as EndedBreak), ...more }, words);

  test('is how long it was, and the question', () => {
    expect(said()).toEqual({ title: 'Done: 1 minute', body: 'How did that feel?' });
  });

  test.each([
    ['one leg, whose length would tell which', { legs: ['left'], doneMs: 30 * SEC }],
    ['an interruption', { outcome: 'interrupted' }],
    ['what was skipped', { doneMs: 59 * SEC }],
    ['a routine nobody knows', { routine: 'other' }],
  ] as const)('has no length for %s', (_, more) => {
    expect(said(more as Partial<EndedBreak>).title).toBe('Your routine is over');
  });
});
