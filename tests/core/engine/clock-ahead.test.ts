import { describe, expect, test } from 'vitest';
import type { State } from '../../../core/engine/state.ts';
import { type Intent, step } from '../../../core/engine/step.ts';
import { assess } from '../../../core/screening/assess.ts';
import { allowed, answered } from '../support/answers.ts';
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
import { DAY, HOUR, MIN, midnightAfter, NINE, SEC } from '../support/times.ts';

const AHEAD = NINE + 60 * DAY;
const LOOKS: readonly Intent[] = [{ do: 'wake' }, { do: 'sync' }, { do: 'later' }, start('pump60')];
/** The clock ran ahead, was looked at there, and came back. */
const ahead = (state: State, look: Intent, back: number) =>
  step(step(state, look, AHEAD).state, { do: 'wake' }, back).state;

describe('a clock that ran ahead and came back', () => {
  const noted = {
    ...answered(),
    rests: [{ leg: 'left', until: NINE + 48 * HOUR, why: 'hurt' }],
    hurts: [NINE],
    gentleUntil: NINE + 7 * DAY,
    skips: [{ routine: 'pump60', until: midnightAfter(NINE) }],
  } as const;

  test.each(LOOKS.map((look) => [look.do, look] as const))(
    'ends nothing that was noted: %s',
    (_, look) => {
      const { screening } = ahead(stateOf(noted), look, NINE + MIN);
      expect(screening).toEqual(noted);
      expect(assess(screening, NINE + MIN)).toEqual(assess(noted, NINE + MIN));
    },
  );

  test('lets a leg that hurt rest on', () => {
    const hurt = played(stateWith(), begin('massage180'), [NINE + 30 * SEC, press('hurts')]);
    const { screening } = ahead(hurt, { do: 'wake' }, NINE + HOUR);
    expect(allowed(assess(screening, NINE + HOUR), 'right')).toEqual(['MOVE']);
  });

  test('still counts the second routine that hurt as the second', () => {
    const first = played(stateWith(), begin('pump60'), [NINE + SEC, press('hurts')]);
    const back = ahead(first, { do: 'wake' }, NINE + MIN);
    const second = played(back, begin('pump60', NINE + MIN), [NINE + 2 * MIN, press('hurts')]);
    expect(second.screening.reask.left).toContain('q10');
  });

  test('brings back no routine that gave a cramp', () => {
    const cramped = played(
      stateWith(),
      begin('pump60'),
      [NINE + MIN, { do: 'wake' }],
      [NINE + MIN, felt('cramp')],
    );
    const back = ahead(cramped, { do: 'wake' }, NINE + HOUR);
    expect(reasonOf(step(back, start('pump60'), NINE + HOUR))).toBe('notOffered');
  });
});

describe('what was noted while the clock ran ahead', () => {
  const hurt = played(stateOf(answered({}, AHEAD)), begin('pump60', AHEAD), [
    AHEAD + SEC,
    press('hurts'),
  ]);
  const back = step(hurt, { do: 'wake' }, NINE).state.screening;

  test('is as if it were noted when it came back', () => {
    expect(back.hurts).toEqual([NINE]);
    expect(back.rests.map(({ until }) => until)).toEqual([NINE + 48 * HOUR, NINE + 48 * HOUR]);
  });
});
