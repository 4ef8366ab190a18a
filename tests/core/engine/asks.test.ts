import { describe, expect, test } from 'vitest';
import { type State, wantsOf } from '../../../core/engine/state.ts';
import type { Schedule } from '../../../core/schedule/schedule.ts';
import { assess } from '../../../core/screening/assess.ts';
import { isQuestionOpen } from '../../../core/screening/lock.ts';
import { answered, type Changes } from '../support/answers.ts';
import { begun, dueFrom, onBreak, pausedUntil } from '../support/schedules.ts';
import { answersTo, played, stateOf } from '../support/states.ts';
import { DAY, HOUR, midnightAfter, NINE } from '../support/times.ts';

const MIDNIGHT = midnightAfter(NINE);
const LATER = MIDNIGHT + 9 * HOUR;
const due = (now: number, changes: Changes = { q2: ['yes'] }) =>
  stateOf(answered(changes), dueFrom(now, false));
const asks = (state: State, now: number) => wantsOf(state, now).asks;
const isOpen = ({ screening }: State, now: number) => {
  const lock = assess(screening, now);
  return lock.kind === 'locked' && isQuestionOpen(lock, screening, now);
};
/** As at another time: due again. */
const again = (state: State, now: number): State => ({ ...state, schedule: dueFrom(now, false) });

describe('"Have you had your leg checked?"', () => {
  test('is asked from the day after the lock on', () => {
    expect(asks(due(NINE), NINE)).toBe(false);
    expect(asks(due(MIDNIGHT - 1), MIDNIGHT - 1)).toBe(false);
    expect(asks(due(MIDNIGHT), MIDNIGHT)).toBe(true);
    expect(asks(due(LATER, { q1: ['yes'] }), LATER)).toBe(true);
  });

  test.each(['asked', 'notChecked'] as const)('is put once a day: not again after %s', (intent) => {
    const put = played(due(LATER), [LATER, { do: intent }]);
    const next = midnightAfter(LATER);
    for (const at of [LATER, LATER + HOUR, next - 1]) expect(asks(again(put, at), at)).toBe(false);
    expect(asks(again(put, next), next)).toBe(true);
  });

  test('stays open once it was put, and is over for the day with "not yet"', () => {
    const put = played(due(LATER), [LATER, { do: 'asked' }]);
    expect([isOpen(due(NINE), NINE), isOpen(due(LATER), LATER), isOpen(put, LATER)]).toEqual([
      ...[false, true, true],
    ]);
    const notYet = played(put, [LATER + HOUR, { do: 'notChecked' }]);
    const next = midnightAfter(LATER);
    expect([isOpen(notYet, LATER + HOUR), isOpen(notYet, next - 1)]).toEqual([false, false]);
    expect(isOpen(notYet, next)).toBe(true);
  });

  test('waits for the time of a break', () => {
    const quiet: readonly Schedule[] = [begun(), pausedUntil(LATER + HOUR), onBreak()];
    for (const schedule of quiet)
      expect(wantsOf({ ...due(LATER), schedule }, LATER)).toMatchObject({
        ...{ reminder: null, asks: false },
      });
  });

  test('is not asked of someone who is not locked', () => {
    for (const changes of [{}, { q4: ['yes'] }, { q5: ['yes_leg'] }] as Changes[])
      expect(asks(due(LATER, changes), LATER)).toBe(false);
  });

  test('is not asked any more once the lock was undone', () => {
    const answers = answersTo(['q1', 'q2']);
    const undone = played(due(LATER), [LATER, { do: 'undoLock', answers }]);
    expect(asks(undone, LATER)).toBe(false);
  });

  test('is not put off by a clock that was set back', () => {
    const put = played(due(LATER), [LATER, { do: 'asked' }], [LATER, { do: 'notChecked' }]);
    const back = LATER - 30 * DAY;
    const seen = again(played(put, [back, { do: 'sync' }]), back);
    expect(asks(seen, back)).toBe(false);
    const next = midnightAfter(back);
    expect(asks(again(seen, next), next)).toBe(true);
  });
});

test('while locked there is never a reminder, asked or not', () => {
  const locks: Changes[] = [{ q1: ['yes'] }, { q2: ['yes'] }, { q10: ['pop'] }, { q14: ['puffy'] }];
  for (const changes of locks) {
    for (const now of [NINE, MIDNIGHT, LATER, LATER + 5 * DAY])
      expect(wantsOf(due(now, changes), now).reminder).toBeNull();
  }
});
