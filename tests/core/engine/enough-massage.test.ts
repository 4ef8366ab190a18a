import { describe, expect, test } from 'vitest';
import type { State } from '../../../core/engine/state.ts';
import { step } from '../../../core/engine/step.ts';
import { attended, begin, played, press, reasonOf, stateWith } from '../support/states.ts';
import { MIN, NINE, SEC } from '../support/times.ts';

/** Plays on for so long and presses Back, for as long as that is taken. */
function backUntilRefused(before: State, everySec: number, most = 50) {
  let state = before;
  let now = NINE;
  for (let times = 0; times < most; times++) {
    now += everySec * SEC;
    const outcome = step(state, press('back'), now);
    if (!outcome.reply.ok) return { times, now, outcome, before: state };
    state = outcome.state;
  }
  throw new Error('never refused');
}

describe('Back', () => {
  // The left leg is stroked for 25 s first; all in all each leg has 80 s of massage.
  const massage = played(stateWith(), begin('massage180'));
  const refused = backUntilRefused(massage, 20);

  test('is taken as long as a leg comes to no more than five minutes of massage', () => {
    // After n times 20 s another 80 s are to come: 11 times is 220 s, and 80 more are 300.
    expect(refused.times).toBe(11);
    expect(reasonOf(refused.outcome)).toBe('enoughMassage');
  });

  test('refused leaves the routine going on where it was', () => {
    const { phase } = refused.outcome.state.schedule;
    expect(phase).toEqual(refused.before.schedule.phase);
    const { ended } = step(refused.outcome.state, press('stop'), refused.now);
    expect(ended).toMatchObject([{ doneMs: 240 * SEC, outcome: 'stopped' }]);
  });

  test('refused leaves Next and the end as they are: five minutes at most', () => {
    const onward = played(refused.outcome.state, [refused.now, press('next')]);
    expect(onward.schedule.phase).toMatchObject({ break: { elapsedMs: 25 * SEC } });
    const end = refused.now + 160 * SEC;
    const { recent } = played(refused.outcome.state, [end, { do: 'wake' }]);
    expect(recent.breaks).toMatchObject([{ outcome: 'finished', massagedMs: 300 * SEC }]);
  });

  test('counts each leg for itself', () => {
    // To the right leg, and back and forth on it: the left one had but a moment.
    const right = played(massage, [NINE + SEC, press('next')]);
    const { times, outcome, now } = backUntilRefused(right, 21);
    expect(times).toBeGreaterThan(9);
    const { recent } = step(outcome.state, press('stop'), now).state;
    expect(recent.breaks[0]?.massagedMs).toBeLessThanOrEqual(300 * SEC);
  });

  test('is taken without end in a routine that only moves or stretches', () => {
    for (const routine of ['sitting180', 'desk120']) {
      const moving = played(stateWith(), begin(routine));
      expect(() => backUntilRefused(moving, 10)).toThrow('never refused');
    }
  });

  test('into movement is taken even after five minutes', () => {
    const moving = refused.now + 150 * SEC;
    const { reply, state } = step(attended(refused.outcome.state, moving), press('back'), moving);
    expect(reply).toEqual({ ok: true });
    expect(state.schedule.phase).toMatchObject({ break: { elapsedMs: 160 * SEC } });
  });
});

test('massage skipped with Next was none, and does not count', () => {
  const skipped = played(
    stateWith(),
    begin('massage180'),
    ...Array.from({ length: 6 }, () => [NINE, press('next')] as const),
    [NINE + MIN, { do: 'wake' }],
  );
  expect(skipped.recent.breaks).toMatchObject([{ massagedMs: 0, outcome: 'finished' }]);
});
