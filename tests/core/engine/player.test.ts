import { describe, expect, test } from 'vitest';
import type { State } from '../../../core/engine/state.ts';
import { step } from '../../../core/engine/step.ts';
import { offerOf } from '../../../core/routines/offer.ts';
import { assess } from '../../../core/screening/assess.ts';
import { afterRightNow } from '../../../core/screening/right-now.ts';
import { allowanceOf } from '../support/allowances.ts';
import { allowed } from '../support/answers.ts';
import { CLASSES } from '../support/decision-table.ts';
import { attended, begin, played, press, reasonOf, stateWith } from '../support/states.ts';
import { HOUR, MIN, NINE, SEC } from '../support/times.ts';

const restedLegs = ({ screening }: State) => screening.rests.map(({ leg }) => leg);

describe('the player', () => {
  const running = played(stateWith(), begin('pump60'));

  test.each(['pause', 'resume', 'next', 'back', 'stop', 'hurts'] as const)(
    '%s is refused without a break',
    (button) => {
      expect(reasonOf(step(stateWith(), press(button), NINE))).toBe('noBreakRunning');
    },
  );

  test('still hears that it hurt just after the end: rests the legs and puts the record right', () => {
    const outcome = step(running, press('hurts'), NINE + 2 * MIN);
    expect(outcome.reply).toEqual({ ok: true });
    expect(outcome.ended.at(-1)).toMatchObject({ outcome: 'hurt', endedAt: NINE + MIN });
    expect(outcome.state.schedule.last).toEqual(outcome.ended.at(-1));
    expect(restedLegs(outcome.state)).toEqual(['left', 'right']);
  });

  test('is too late for that when the end is long past', () => {
    const outcome = step(running, press('hurts'), NINE + MIN + 15 * MIN + 1);
    expect(reasonOf(outcome)).toBe('noBreakRunning');
    expect(outcome.state.screening).toEqual(running.screening);
  });

  test('pauses and goes on', () => {
    const state = played(
      running,
      [NINE + 10 * SEC, press('pause')],
      [NINE + 2 * MIN, press('resume')],
    );
    expect(state.schedule.phase).toMatchObject({
      break: { elapsedMs: 10 * SEC, since: NINE + 2 * MIN, running: true },
    });
  });

  test('jumps forward and back by segments', () => {
    const forward = played(running, [NINE + 5 * SEC, press('next')]);
    expect(forward.schedule.phase).toMatchObject({ break: { elapsedMs: 30 * SEC } });
    const back = played(forward, [NINE + 9 * SEC, press('back')]);
    expect(back.schedule.phase).toMatchObject({ break: { elapsedMs: 30 * SEC } });
  });

  test('stops', () => {
    const { ended, state } = step(running, press('stop'), NINE + 5 * SEC);
    expect(ended).toMatchObject([{ routine: 'pump60', doneMs: 5 * SEC, outcome: 'stopped' }]);
    expect(state.schedule.phase.kind).toBe('waiting');
  });
});

describe('It hurts', () => {
  // Left for 25 s, right for 25 s, then kneading.
  const massage = played(stateWith(), begin('massage180'));
  const hurtsAt = (ms: number) => step(attended(massage, NINE + ms), press('hurts'), NINE + ms);

  test('ends the break, and says why', () => {
    expect(hurtsAt(30 * SEC).ended).toMatchObject([{ doneMs: 30 * SEC, outcome: 'hurt' }]);
  });

  test.each([
    ['left', 24_999],
    ['right', 30_000],
    ['right', 49_999],
    ['left', 55_000],
  ] as const)('rests the %s leg that was worked on at %i ms, for 48 hours', (leg, ms) => {
    expect(hurtsAt(ms).state.screening.rests).toEqual([
      { leg, until: NINE + ms + 48 * HOUR, why: 'hurt' },
    ]);
  });

  test.each([25_000, 29_999])(
    'rests the leg before too when pressed just after the swap, at %i ms',
    (ms) => {
      expect(restedLegs(hurtsAt(ms).state)).toEqual(['left', 'right']);
    },
  );

  test('rests both where both were worked on', () => {
    const until = NINE + 165 * SEC + 48 * HOUR;
    expect(hurtsAt(165 * SEC).state.screening.rests).toEqual([
      { leg: 'left', until, why: 'hurt' },
      { leg: 'right', until, why: 'hurt' },
    ]);
  });

  test('rests the leg of a paused routine that stood still on it', () => {
    const paused = played(massage, [NINE + 30 * SEC, press('pause')]);
    const { state } = step(paused, press('hurts'), NINE + 4 * MIN);
    expect(restedLegs(state)).toEqual(['right']);
  });

  test('rests only the leg the routine was for', () => {
    const one = played(stateWith({ q10: { left: ['new'], right: ['no'] } }), begin('pump60'));
    const { state } = step(one, press('hurts'), NINE + SEC);
    expect(restedLegs(state)).toEqual(['right']);
  });

  test('changes what is offered: that leg moves only, the other as before', () => {
    const { screening } = hurtsAt(30 * SEC).state;
    const soon = assess(screening, NINE + 5 * MIN);
    expect([allowed(soon, 'left'), allowed(soon, 'right')]).toEqual([CLASSES, ['MOVE']]);
    const stretch = offerOf('desk120', allowanceOf(screening, NINE + 5 * MIN));
    expect(stretch?.legs).toEqual(['left']);
    const later = NINE + 49 * HOUR;
    const tapped = afterRightNow(screening, undefined, later);
    expect(allowed(assess(tapped, later), 'right')).toEqual(CLASSES);
  });
});
