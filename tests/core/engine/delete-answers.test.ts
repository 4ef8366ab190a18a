import { describe, expect, test } from 'vitest';
import { step } from '../../../core/engine/step.ts';
import { assess } from '../../../core/screening/assess.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { answered, type Changes } from '../support/answers.ts';
import { QUESTIONS_IN_ORDER } from '../support/decision-table.ts';
import {
  allAnswers,
  answersTo,
  begin,
  felt,
  played,
  reasonOf,
  start,
  stateOf,
  stateWith,
} from '../support/states.ts';
import { HOUR, MIN, midnightAfter, NINE } from '../support/times.ts';

const deleted = (changes: Changes = {}) =>
  step(stateWith(changes), { do: 'deleteAnswers' }, NINE + MIN).state;

describe('answers that are deleted', () => {
  test('are all gone, with what is noted beside them but for what ends soon by itself', () => {
    const noted = {
      ...answered({ q4: ['yes'], q8: ['oestrogen'] }),
      rests: [{ leg: 'left', until: NINE + HOUR, why: 'hurt' }],
      reask: { left: ['q10'], right: [] },
      hurts: [NINE],
      gentleUntil: NINE + HOUR,
      lighter: 2,
      skips: [{ routine: 'pump60', until: NINE + HOUR }],
      askedAt: NINE - HOUR,
      notCheckedAt: NINE - MIN,
    } as const;
    const { rests, gentleUntil, skips, askedAt, notCheckedAt } = noted;
    expect(played(stateOf(noted), [NINE, { do: 'deleteAnswers' }]).screening).toEqual({
      ...{ ...UNSCREENED, rests, gentleUntil, skips, askedAt, notCheckedAt },
    });
  });

  test('bring back no routine that gave a cramp, however they are given anew', () => {
    const cramped = played(
      stateWith(),
      begin('pump60'),
      [NINE + MIN, { do: 'wake' }],
      [NINE + MIN, felt('cramp')],
    );
    const anew = played(
      cramped,
      [NINE + MIN, { do: 'deleteAnswers' }],
      [NINE + MIN, { do: 'undoLock', answers: allAnswers() }],
    );
    expect(reasonOf(step(anew, start('pump60'), NINE + MIN))).toBe('notOffered');
    expect(step(anew, start('reset20'), NINE + MIN).reply.ok).toBe(true);
  });

  test('leave nothing to offer, and taps do not help', () => {
    const state = deleted();
    for (const intent of [start(), start('reset20', {}), start('reset20', { legs: 'fine' })])
      expect(reasonOf(step(state, intent, NINE + MIN))).toBe('notOffered');
  });

  test('leave the schedule, the settings and what was done lately', () => {
    const before = played(stateWith(), begin('pump60'), [NINE + MIN, { do: 'wake' }]);
    const { screening: _, ...kept } = before;
    const { screening, ...left } = played(before, [NINE + MIN, { do: 'deleteAnswers' }]);
    expect(screening).toEqual(UNSCREENED);
    expect(left).toEqual(kept);
  });

  test('take along what routines told of the legs, and no massage that counts', () => {
    const end = NINE + 3 * MIN;
    const hurt = played(
      stateWith(),
      begin('massage180'),
      [end, { do: 'wake' }],
      [end, felt('hurt')],
    );
    const { schedule, recent } = played(hurt, [end, { do: 'deleteAnswers' }]);
    expect(schedule.last).toMatchObject({ outcome: 'stopped', routine: 'massage180' });
    expect(schedule.last).not.toHaveProperty('felt');
    expect(recent.breaks).toMatchObject([{ outcome: 'stopped', felt: null, massagedMs: 80_000 }]);
  });
});

describe('a lock', () => {
  const locks: Changes[] = [
    { q1: ['yes'] },
    { q2: { left: ['notsure'], right: ['no'] } },
    { q3: { left: ['no'], right: ['yes'] } },
    { q9: ['infected', 'broken'] },
    { q10: ['pop'] },
    { q12: ['sore'] },
    { q14: ['puffy'] },
  ];

  test.each(locks.map((changes) => [Object.keys(changes)[0], changes] as const))(
    'of %s stays, and nothing else does',
    (id, changes) => {
      const before = assess(answered(changes), NINE);
      const { screening } = deleted(changes);
      expect(Object.keys(screening.answers)).toEqual([id]);
      expect(assess(screening, NINE + MIN)).toMatchObject({
        kind: 'locked',
        level: before.kind === 'locked' && before.level,
      });
    },
  );

  test('of two answers keeps both', () => {
    const { screening } = deleted({ q3: ['yes'], q14: ['puffy'] });
    expect(Object.keys(screening.answers)).toEqual(['q3', 'q14']);
  });

  test('is left as before: by the first questions again, or the next day by all of them', () => {
    const state = deleted({ q3: ['yes'] });
    const undone = played(state, [
      NINE + MIN,
      { do: 'undoLock', answers: answersTo(['q1', 'q2', 'q3']) },
    ]);
    expect(assess(undone.screening, NINE + MIN).kind).toBe('open');
    const tomorrow = midnightAfter(NINE + MIN);
    const leave = { do: 'leaveLock', answers: allAnswers() } as const;
    expect(reasonOf(step(state, leave, tomorrow - 1))).toBe('tooSoon');
    expect(step(state, leave, tomorrow).reply.ok).toBe(true);
    expect(QUESTIONS_IN_ORDER).toHaveLength(leave.answers.length);
  });

  test('keeps when it was last asked about', () => {
    const asked = played(
      stateWith({ q3: ['yes'] }),
      [NINE, { do: 'asked' }],
      [NINE + 1, { do: 'notChecked' }],
      [NINE + 2, { do: 'deleteAnswers' }],
    );
    expect(asked.screening).toMatchObject({ askedAt: NINE, notCheckedAt: NINE + 1 });
  });
});
