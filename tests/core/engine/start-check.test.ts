import { describe, expect, test } from 'vitest';
import { step } from '../../../core/engine/step.ts';
import { assess } from '../../../core/screening/assess.ts';
import { LEGS_NOW } from '../../../core/screening/right-now.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { answered } from '../support/answers.ts';
import {
  begin,
  felt,
  played,
  press,
  reasonOf,
  start,
  stateOf,
  stateWith,
} from '../support/states.ts';
import { DAY, HOUR, MIN, midnightAfter, NINE } from '../support/times.ts';

const TOMORROW = midnightAfter(NINE) + 9 * HOUR;
const MOVEMENT = ['reset20', 'pump60', 'meeting60', 'move120', 'sitting180', 'soleus300'];
const HANDS_ON = ['desk120', 'stand120', 'gentle180', 'massage180', 'heels240', 'full300'];
const running = ({ state }: ReturnType<typeof step>) => state.schedule.phase.kind === 'onBreak';

describe('the first routine of a day', () => {
  test('needs the two taps, whatever it is', () => {
    for (const routine of [...MOVEMENT, ...HANDS_ON, undefined]) {
      const outcome = step(stateWith(), start(routine), TOMORROW);
      expect(reasonOf(outcome)).toBe('checkFirst');
      expect(outcome.state.screening).toEqual(answered());
    }
  });

  test.each(MOVEMENT)('begins with them: %s', (routine) => {
    expect(running(step(stateWith(), start(routine, {}, TOMORROW), TOMORROW))).toBe(true);
  });

  test('passes them on to the rest of the day', () => {
    const state = played(
      stateWith(),
      [TOMORROW, start('reset20', {})],
      [TOMORROW + MIN, start('pump60')],
    );
    const stopped = played(state, [TOMORROW + MIN, press('stop')]);
    const again = midnightAfter(TOMORROW);
    expect(running(step(stopped, start('pump60'), again - 1))).toBe(true);
    expect(reasonOf(step(stopped, start('pump60'), again))).toBe('checkFirst');
  });

  test('needs no taps on the day the first questions were answered', () => {
    expect(running(step(stateWith(), start('pump60'), NINE))).toBe(true);
  });
});

describe('massage and stretching', () => {
  test.each(HANDS_ON)('need the third tap, however fresh the answers are: %s', (routine) => {
    for (const check of [undefined, {}])
      expect(reasonOf(step(stateWith(), start(routine, check), NINE))).toBe('checkFirst');
    expect(running(step(stateWith(), start(routine, { legs: 'fine' }), NINE))).toBe(true);
  });

  test('need it anew each time', () => {
    const once = played(stateWith(), begin('desk120'), [NINE + MIN, press('stop')]);
    expect(reasonOf(step(once, start('desk120'), NINE + 2 * MIN))).toBe('checkFirst');
  });

  test('need it also where they are only suggested', () => {
    const settings = { ...stateWith().settings, today: { context: 'heels', until: NINE + HOUR } };
    const schedule = { ...stateWith().schedule, turn: 1 };
    const heels = { ...stateWith(), schedule, settings } as ReturnType<typeof stateWith>;
    expect(reasonOf(step(heels, start(), NINE))).toBe('checkFirst');
    const begun = played(heels, [NINE, start(undefined, { legs: 'fine' })]);
    expect(begun.schedule.phase).toMatchObject({ break: { routine: 'heels240' } });
  });

  test('keep the first two taps of a check that lacks the third', () => {
    const { state } = step(stateWith(), start('massage180', {}, TOMORROW), TOMORROW);
    expect(state.screening.answers).toMatchObject({ q1: { at: TOMORROW }, q2: { at: TOMORROW } });
    expect(running(step(state, start('pump60'), TOMORROW))).toBe(true);
  });
});

test('while a routine runs a check is not taken', () => {
  const state = played(stateWith(), begin('pump60'));
  const outcome = step(state, start('massage180', { legs: 'ill' }), NINE);
  expect(reasonOf(outcome)).toBe('breakRunning');
  expect(outcome.state).toEqual(state);
});

describe('a check is nothing', () => {
  const changed = played(
    stateWith(),
    begin('reset20'),
    [NINE + MIN, { do: 'wake' }],
    [NINE + MIN, felt('change')],
  );

  test.each([
    ['to someone never asked the questions', stateOf(UNSCREENED), NINE],
    ['in an emergency', stateWith({ q1: ['yes'] }), NINE],
    ['with a leg to be looked at', stateWith({ q9: ['infected'] }), NINE],
    ['after something new', changed, NINE + 2 * MIN],
    ['after a month without use', stateWith(), NINE + 31 * DAY],
  ])('%s', (_, state, now) => {
    const { screening } = step(state, { do: 'sync' }, now).state;
    for (const legs of LEGS_NOW) {
      for (const routine of ['reset20', 'massage180', undefined]) {
        const outcome = step(state, start(routine, { legs }, now), now);
        expect(reasonOf(outcome)).toBe('notOffered');
        expect(outcome.state.screening).toEqual(screening);
        expect(assess(screening, now).kind).not.toBe('open');
      }
    }
  });
});
