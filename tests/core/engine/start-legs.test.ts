import { describe, expect, test } from 'vitest';
import type { State } from '../../../core/engine/state.ts';
import { step } from '../../../core/engine/step.ts';
import { assess } from '../../../core/screening/assess.ts';
import { afterRightNow, type LEGS_NOW } from '../../../core/screening/right-now.ts';
import { allowed, type Changes } from '../support/answers.ts';
import {
  answer,
  answersTo,
  begin,
  played,
  press,
  reasonOf,
  start,
  stateWith,
} from '../support/states.ts';
import { MIN, midnightAfter, NINE } from '../support/times.ts';

const massage = (legs: (typeof LEGS_NOW)[number], changes: Changes = {}) =>
  step(stateWith(changes), start('massage180', { legs }), NINE);
const TONIGHT = midnightAfter(NINE);

describe('a leg that is sore, and one knows why', () => {
  const { state, reply } = massage('sore_left');

  test('is taken out first, and nothing starts yet', () => {
    expect(reply).toEqual({ ok: false, reason: 'legsChanged' });
    expect(state.schedule.phase.kind).toBe('waiting');
  });

  test('gets movement only for today, and is asked about', () => {
    expect(state.screening.rests).toEqual([{ leg: 'left', until: TONIGHT, why: 'sore' }]);
    expect(state.screening.reask).toEqual({ left: ['q10'], right: [] });
    expect(allowed(assess(state.screening, NINE), 'left')).toEqual(['MOVE']);
  });

  test('is left out when the same is said again', () => {
    const begun = played(state, [NINE + MIN, start('massage180', { legs: 'sore_left' })]);
    expect(begun.schedule.phase).toMatchObject({ break: { legs: ['right'], totalMs: 100_000 } });
  });

  test('is left out also when the check is now fine', () => {
    const begun = played(state, [NINE + MIN, start('massage180', { legs: 'fine' })]);
    expect(begun.schedule.phase).toMatchObject({ break: { legs: ['right'] } });
  });

  test('changes nothing of a movement', () => {
    const begun = played(stateWith(), [NINE, start('pump60', { legs: 'sore_right' })]);
    expect(begun.schedule.phase).toMatchObject({ break: { legs: ['left', 'right'] } });
    expect(begun.screening.rests).toMatchObject([{ leg: 'right', why: 'sore' }]);
  });

  test('leaves nothing of it where the other leg may not either', () => {
    const other = massage('sore_left', { q10: { left: ['no'], right: ['recent'] } });
    expect(reasonOf(other)).toBe('notOffered');
    expect(other.state.screening.rests).toMatchObject([{ leg: 'left' }]);
  });
});

test.each(['left', 'right'] as const)('a change of the %s leg is asked about', (leg) => {
  const { state, reply } = massage(`change_${leg}`);
  expect(reply).toMatchObject({ reason: 'legsChanged' });
  expect(state.screening.rests).toEqual([{ leg, until: TONIGHT, why: 'change' }]);
  expect(state.screening.reask).toEqual({ left: [], right: [], [leg]: ['q9', 'q10', 'q13'] });
});

describe('someone who feels ill', () => {
  const { state, reply } = massage('ill');

  test('gets no massage today, nor a stretch', () => {
    expect(reply).toEqual({ ok: false, reason: 'notOffered' });
    for (const routine of ['massage180', 'gentle180', 'desk120']) {
      const again = start(routine, { legs: 'fine' }, TONIGHT - 1);
      expect(reasonOf(step(state, again, TONIGHT - 1))).toBe('notOffered');
    }
    expect(state.screening.rests.map(({ leg, why }) => [leg, why])).toEqual([
      ['left', 'ill'],
      ['right', 'ill'],
    ]);
  });

  test('may move', () => {
    expect(played(state, [NINE, start('pump60')]).schedule.phase.kind).toBe('onBreak');
  });

  test('is asked nothing tomorrow, and may have massage again', () => {
    expect(played(state, begin('massage180', TONIGHT)).schedule.phase.kind).toBe('onBreak');
  });
});

describe('a sore leg of someone with a risk of a clot', () => {
  const risks: readonly (readonly [string, Changes])[] = [
    ['q4', { q4: ['yes'] }],
    ['q5', { q5: ['yes_other'] }],
    ['q6', { q6: ['yes'] }],
    ['q7', { q7: ['yes'] }],
    ['q8', { q8: ['oestrogen'] }],
  ];

  test.each(risks)('locks, and is kept though nothing starts: %s', (_, changes) => {
    for (const leg of ['left', 'right'] as const) {
      const { state, reply } = step(
        stateWith(changes),
        start('pump60', { legs: `sore_${leg}` }),
        NINE,
      );
      expect(reply).toEqual({ ok: false, reason: 'notOffered' });
      expect(assess(state.screening, NINE)).toMatchObject({
        kind: 'locked',
        level: 'STOP_SEEK_CARE',
      });
      expect(state.screening.answers.q2).toEqual({
        ...{ left: ['no'], right: ['no'], at: NINE },
        [leg]: ['yes'],
      });
    }
  });

  test('rests for the day and is asked about too, so that undoing the stop does not open it', () => {
    const { state } = massage('sore_left', { q8: ['oestrogen'] });
    expect(state.screening.rests).toEqual([{ leg: 'left', until: TONIGHT, why: 'sore' }]);
    expect(state.screening.reask).toEqual({ left: ['q10'], right: [] });
    const undone = played(state, [
      NINE + MIN,
      { do: 'undoLock', answers: answersTo(['q1', 'q2']) },
    ]);
    const legs = (of: State, now: number) => {
      const seen = assess(afterRightNow(of.screening, undefined, now), now);
      return [allowed(seen, 'left'), allowed(seen, 'right')];
    };
    const pill = ['MOVE', 'STRETCH', 'LIGHT', 'KNEAD', 'LYMPH'];
    expect(legs(undone, NINE + MIN)).toEqual([['MOVE'], pill]);
    expect(legs(undone, TONIGHT)).toEqual([['MOVE'], pill]);
    const known = played(undone, [NINE + MIN, answer('q10', ['no'])]);
    expect(legs(known, NINE + MIN)).toEqual([['MOVE'], pill]);
    expect(legs(known, TONIGHT)).toEqual([pill, pill]);
  });

  test('locks massage too', () => {
    const { state } = massage('sore_right', { q8: ['oestrogen'] });
    expect(assess(state.screening, NINE).kind).toBe('locked');
  });

  test('does not where the legs are fine', () => {
    const { state } = massage('fine', { q8: ['oestrogen'] });
    expect(state.schedule.phase.kind).toBe('onBreak');
  });
});

describe('where the routine is only suggested', () => {
  const fresh = stateWith();
  const heels = {
    ...fresh,
    settings: { ...fresh.settings, today: { context: 'heels' as const, until: NINE + MIN } },
    schedule: { ...fresh.schedule, turn: 1 },
  };
  const first = step(heels, start(undefined, { legs: 'ill' }), NINE);

  test('another one after the check is said first', () => {
    expect(first.reply).toEqual({ ok: false, reason: 'legsChanged' });
  });

  test('and starts when it is asked for again', () => {
    const begun = played(first.state, [NINE, start(undefined, { legs: 'ill' })]);
    expect(begun.schedule.phase).toMatchObject({ break: { routine: 'sitting180' } });
    expect(played(begun, [NINE, press('stop')]).screening).toEqual(first.state.screening);
  });
});
