import { describe, expect, test } from 'vitest';
import type { State } from '../../../core/engine/state.ts';
import { step } from '../../../core/engine/step.ts';
import { assess } from '../../../core/screening/assess.ts';
import { afterRightNow } from '../../../core/screening/right-now.ts';
import { allowed } from '../support/answers.ts';
import { CLASSES } from '../support/decision-table.ts';
import { answer, begin, felt, played, press, stateWith } from '../support/states.ts';
import { DAY, HOUR, MIN, NINE, SEC } from '../support/times.ts';

const ASKED = ['q2', 'q3', 'q9', 'q10', 'q13'];

/** A movement that ends at the time, and this said of it. */
const moved = (state: State, end: number, ...what: Parameters<typeof felt>) =>
  played(state, begin('pump60', end - MIN), [end, { do: 'wake' }], [end, felt(...what)]);

const allows = (state: State, now: number) => {
  const assessment = assess(afterRightNow(state.screening, undefined, now), now);
  return [allowed(assessment, 'left'), allowed(assessment, 'right')];
};

describe('a routine that hurt', () => {
  const end = NINE + 3 * MIN;
  const finished = played(stateWith(), begin('massage180'), [end, { do: 'wake' }]);
  const rests = (...what: Parameters<typeof felt>) => {
    const { screening } = step(finished, felt(...what), end + MIN).state;
    for (const { until, why } of screening.rests)
      expect([until, why]).toEqual([end + MIN + 48 * HOUR, 'hurt']);
    return screening.rests.map(({ leg }) => leg);
  };

  test('rests the legs that did it for 48 hours', () => {
    expect(rests('hurt')).toEqual(['left', 'right']);
  });

  test('rests the legs that are named', () => {
    expect(rests('hurt', ['right'])).toEqual(['right']);
    expect(rests('hurt', ['left', 'left'])).toEqual(['left']);
  });

  test('rests those that did it where none of them is named', () => {
    expect(rests('hurt', [])).toEqual(['left', 'right']);
    const cast = stateWith({ q10: { left: ['bone'], right: ['no'] } });
    expect(moved(cast, end, 'hurt', ['left']).screening.rests).toMatchObject([{ leg: 'right' }]);
  });

  test('is told as one that hurt, in the record too', () => {
    const { state } = step(finished, felt('hurt'), end + MIN);
    expect(state.schedule.last).toMatchObject({ outcome: 'hurt', felt: 'hurt' });
    expect(state.recent.breaks).toMatchObject([{ outcome: 'hurt', felt: 'hurt' }]);
  });

  test('counts once, though it is said in the player and after it', () => {
    const pressed = played(stateWith(), begin('pump60'), [NINE + 5 * SEC, press('hurts')]);
    const again = played(pressed, [NINE + 10 * SEC, felt('hurt', ['left'])]);
    expect(again.screening.hurts).toEqual([NINE]);
    expect(again.screening.reask).toEqual({ left: [], right: [] });
  });
});

describe('the second one in 14 days', () => {
  const first = moved(stateWith(), NINE, 'hurt', ['left']);
  const again = (later: number) => moved(first, NINE + later, 'hurt', ['right']);
  const second = again(3 * DAY);
  // Its rest is over, and no answer is old.
  const later = NINE + 6 * DAY;

  test('asks again about the leg that hurt, whichever the first one was', () => {
    expect(second.screening.reask).toEqual({ left: [], right: ASKED });
  });

  test('leaves that leg to movement after its rest too', () => {
    expect(allows(second, later)).toEqual([CLASSES, ['MOVE']]);
  });

  test('is over when all of it is answered again', () => {
    const some = ASKED.slice(0, 4).reduce(
      (state, id) => played(state, [later, answer(id, ['no'])]),
      second,
    );
    expect(allows(some, later)[1]).toEqual(['MOVE']);
    const all = played(some, [later, answer('q13', ['no'])]);
    expect(all.screening.reask).toEqual({ left: [], right: [] });
    expect(allows(all, later)).toEqual([CLASSES, CLASSES]);
  });

  test('is not answered by the day’s two taps', () => {
    const tapped = played(second, begin('pump60', later));
    expect(tapped.screening.reask.right).toEqual(ASKED);
  });

  test('counts however it was said', () => {
    const now = NINE + DAY;
    const pressed = played(first, begin('pump60', now), [now + SEC, press('hurts')]);
    expect(pressed.screening.reask).toEqual({ left: ASKED, right: ASKED });
  });

  test('is the first again after 14 days', () => {
    expect(again(14 * DAY - MIN).screening.reask.right).toEqual(ASKED);
    expect(again(14 * DAY - MIN + 1).screening.reask.right).toEqual([]);
  });
});
