import { expect, test } from 'vitest';
import type { State } from '../../../core/engine/state.ts';
import type { Intent } from '../../../core/engine/step.ts';
import { begin, felt, played, press, stateWith } from '../support/states.ts';
import { MIN, NINE, SEC } from '../support/times.ts';

let at = NINE;
/** A routine of two minutes, an hour after the one before, and this said of it. */
function session(state: State, routine: string, feeling: 'good' | 'sore' = 'good'): State {
  at += 60 * MIN;
  const end = at + 2 * MIN;
  return played(state, begin(routine, at), [end, { do: 'wake' }], [end, felt(feeling)]);
}
const lighter = ({ screening }: State) => screening.lighter;
const sore = () => {
  at = NINE;
  return session(stateWith(), 'desk120', 'sore');
};

test('three sessions of massage or stretching are lighter after a sore one', () => {
  let state = sore();
  const counts = [1, 2, 3, 4].map(() => {
    state = session(state, 'desk120');
    return lighter(state);
  });
  expect([lighter(sore()), ...counts]).toEqual([3, 2, 1, 0, 0]);
});

test('movement is none of them', () => {
  expect(lighter(session(session(sore(), 'pump60'), 'move120'))).toBe(3);
});

test('one that is broken off is one of them', () => {
  const state = played(sore(), begin('gentle180', at + 60 * MIN));
  expect(lighter(state)).toBe(3);
  expect(lighter(played(state, [at + 61 * MIN, press('stop')]))).toBe(2);
});

test('what is said of it afterwards does not count it twice', () => {
  const state = played(sore(), begin('desk120', at + 60 * MIN), [at + 61 * MIN, press('stop')]);
  const told = played(state, [at + 62 * MIN, felt('good')]);
  expect([lighter(state), lighter(told)]).toEqual([2, 2]);
});

test('another sore one begins the three anew', () => {
  const later = session(session(sore(), 'desk120'), 'desk120', 'sore');
  expect(lighter(later)).toBe(3);
});

test('one that was stopped before it began is none of them', () => {
  const now = at + 60 * MIN;
  const start: Intent = { do: 'start', routine: 'desk120', check: { at: now, legs: 'fine' } };
  const stopped = played(sore(), [now, start], [now + 2 * SEC, press('stop')]);
  expect(stopped.schedule.last).toMatchObject({ outcome: 'stopped', doneMs: 0 });
  expect(lighter(stopped)).toBe(3);
  const looked = played(sore(), [now, start], [now + 7 * SEC, press('stop')]);
  expect(lighter(looked)).toBe(2);
});
