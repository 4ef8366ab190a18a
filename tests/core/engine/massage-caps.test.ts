import { describe, expect, test } from 'vitest';
import { type State, suggestionFor } from '../../../core/engine/state.ts';
import { step } from '../../../core/engine/step.ts';
import { afterLoss } from '../../../core/history/recent.ts';
import { answered } from '../support/answers.ts';
import { begun } from '../support/schedules.ts';
import { begin, played, press, reasonOf, start, stateOf } from '../support/states.ts';
import { DAY, EIGHT, HOUR, MIN, midnightAfter, SEC } from '../support/times.ts';

const fresh = { ...stateOf(answered({}, EIGHT)), schedule: { ...begun(), seenAt: EIGHT } };
/** A massage from then on, to its end. */
const massage = (state: State, at: number) =>
  played(state, begin('massage180', at), [at + 3 * MIN, { do: 'wake' }]);
const tryAt = (state: State, at: number, routine = 'massage180') =>
  step(state, start(routine, { legs: 'fine' }, at), at);

describe('after a massage', () => {
  const end = EIGHT + 3 * MIN;
  const once = massage(fresh, EIGHT);

  test('there is none for two hours, whichever it is', () => {
    for (const routine of ['massage180', 'gentle180', 'heels240', 'full300', 'classic300'])
      expect(reasonOf(tryAt(once, end + 2 * HOUR - 1, routine))).toBe('notOffered');
    expect(tryAt(once, end + 2 * HOUR).reply.ok).toBe(true);
  });

  test('there is movement and stretching all the time', () => {
    for (const routine of ['pump60', 'desk120', 'soleus300'])
      expect(tryAt(once, end, routine).reply.ok).toBe(true);
  });

  test('there is none suggested either', () => {
    const heels = { ...fresh.settings, today: { context: 'heels' as const, until: EIGHT + DAY } };
    const long = { ...once, settings: heels, schedule: { ...once.schedule, turn: 1 } };
    expect(suggestionFor(long, end)?.routine).not.toBe('heels240');
    expect(suggestionFor(long, end + 2 * HOUR)?.routine).toBe('heels240');
  });

  test('that was broken off within ten seconds there may be another at once', () => {
    const looked = (sec: number) =>
      played(fresh, begin('massage180', EIGHT), [EIGHT + sec * SEC, press('stop')]);
    expect(tryAt(looked(9), EIGHT + MIN).reply.ok).toBe(true);
    expect(reasonOf(tryAt(looked(10), EIGHT + MIN))).toBe('notOffered');
  });
});

test('the third massage of a day is its last', () => {
  const three = [0, 3, 6].reduce((state, hour) => massage(state, EIGHT + hour * HOUR), fresh);
  const midnight = midnightAfter(EIGHT);
  expect(reasonOf(tryAt(three, EIGHT + 10 * HOUR))).toBe('notOffered');
  expect(reasonOf(tryAt(three, midnight - 1))).toBe('notOffered');
  expect(tryAt(three, midnight).reply.ok).toBe(true);
  expect(tryAt(three, EIGHT + 10 * HOUR, 'move120').reply.ok).toBe(true);
});

test('a massage is remembered however many movements come after it', () => {
  const once = massage(fresh, EIGHT);
  const busy = Array.from({ length: 20 }, (_, n) => EIGHT + (5 + n * 3) * MIN).reduce(
    (state, at) => played(state, begin('reset20', at), [at + MIN, { do: 'wake' }]),
    once,
  );
  expect(reasonOf(tryAt(busy, EIGHT + 2 * HOUR))).toBe('notOffered');
});

test('a lost record closes massage for two hours, and movement not at all', () => {
  const lost = { ...fresh, recent: afterLoss(EIGHT) };
  expect(reasonOf(tryAt(lost, EIGHT + 2 * HOUR - 1))).toBe('notOffered');
  expect(tryAt(lost, EIGHT, 'pump60').reply.ok).toBe(true);
  expect(tryAt(lost, EIGHT + 2 * HOUR).reply.ok).toBe(true);
});

describe('a clock that was set back after a massage', () => {
  const once = massage(fresh, EIGHT);
  const back = EIGHT - 30 * DAY;
  /** With everything answered anew, as answers of days to come are not believed. */
  const seen = { ...played(once, [back, { do: 'sync' }]), screening: answered({}, back) };

  test('does not open another one at once', () => {
    expect(reasonOf(tryAt(seen, back))).toBe('notOffered');
  });

  test('does not close massage for longer than the gap', () => {
    const looked = played(seen, [back + HOUR, { do: 'sync' }]);
    const later = back + 2 * HOUR + 3 * MIN;
    expect(tryAt(looked, later, 'desk120').reply).toEqual({ ok: true });
    expect(tryAt(looked, later).reply).toEqual({ ok: true });
  });
});
