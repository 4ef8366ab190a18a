import { describe, expect, test } from 'vitest';
import { step } from '../../../core/engine/step.ts';
import { type Rest, UNSCREENED } from '../../../core/screening/screening.ts';
import { answered } from '../support/answers.ts';
import { onBreak } from '../support/schedules.ts';
import { begin, played, stateOf } from '../support/states.ts';
import { HOUR, MIN, NINE, SEC } from '../support/times.ts';

const wake = (state: ReturnType<typeof stateOf>, now = NINE + SEC) =>
  step(state, { do: 'wake' }, now);

describe('the first look at a break under way', () => {
  test('lets it run while it is allowed', () => {
    const outcome = wake(stateOf(answered(), onBreak()));
    expect(outcome.ended).toEqual([]);
    expect(outcome.state.schedule.phase.kind).toBe('onBreak');
  });

  test.each([
    ['whose answers are gone', UNSCREENED, 'pump60'],
    ['that the answers rule out', answered({ q11: ['thinners'] }), 'massage180'],
    ['of a locked product', answered({ q2: ['yes'] }), 'pump60'],
    ['whose routine is no longer known', answered(), 'massage999'],
  ] as const)('stops one %s', (_, screening, routine) => {
    const outcome = wake(stateOf(screening, onBreak({ routine })));
    expect(outcome.ended).toMatchObject([{ routine, doneMs: SEC, outcome: 'stopped' }]);
    expect(outcome.state.schedule.phase.kind).toBe('waiting');
  });

  test('stops one for two legs when one of them may not', () => {
    const screening = answered({ q10: { left: ['new'], right: ['no'] } });
    expect(wake(stateOf(screening, onBreak())).ended).toMatchObject([{ outcome: 'stopped' }]);
    expect(wake(stateOf(screening, onBreak({ legs: ['right'] }))).ended).toEqual([]);
  });

  test('stops one for a rest that was over, where the clock is set back into that rest', () => {
    // Which of the two times was the true one cannot be known.
    const rest: Rest = { leg: 'left', until: NINE, why: 'hurt' };
    const running = played(stateOf({ ...answered(), rests: [rest] }), begin('massage180'));
    expect(wake(running, NINE + SEC).ended).toEqual([]);
    expect(wake(running, NINE - 1).ended).toMatchObject([{ outcome: 'stopped' }]);
  });

  test('stops one whose leg rests by a record that time did not touch', () => {
    const rest: Rest = { leg: 'left', until: NINE + HOUR, why: 'sore' };
    const screening = { ...answered(), rests: [rest] };
    const running = stateOf(screening, onBreak({ routine: 'massage180', totalMs: 3 * MIN }));
    expect(wake(running).ended).toMatchObject([{ outcome: 'stopped' }]);
  });
});

test('a wake-up reports what ended in between, once', () => {
  const first = wake(stateOf(answered(), onBreak()), NINE + MIN + 10 * SEC);
  expect(first.ended).toMatchObject([{ endedAt: NINE + MIN, outcome: 'finished' }]);
  expect(wake(first.state, NINE + 2 * MIN).ended).toEqual([]);
});
