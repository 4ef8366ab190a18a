import { describe, expect, test } from 'vitest';
import { wantsOf } from '../../../core/engine/state.ts';
import { afterChange } from '../../../core/screening/after-routine.ts';
import { afterRightNow } from '../../../core/screening/right-now.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { answered, type Changes } from '../support/answers.ts';
import { begun, dueFrom, onBreak, pausedUntil } from '../support/schedules.ts';
import { played, stateOf } from '../support/states.ts';
import { HOUR, MIN, midnightAfter, NINE } from '../support/times.ts';

const wanted = (changes: Changes = {}, schedule = dueFrom(NINE, false)) =>
  wantsOf(stateOf(answered(changes), schedule), NINE).reminder;

describe('the reminder that stands', () => {
  test('names the routine, and is to be notified about', () => {
    expect(wanted()).toMatchObject({
      dueSince: NINE,
      notify: true,
      says: { kind: 'routine', offer: { routine: 'pump60', legs: ['left', 'right'] } },
    });
  });

  test('is not notified about twice', () => {
    expect(wanted({}, dueFrom(NINE))).toMatchObject({ notify: false });
  });

  test('is none while nothing is due', () => {
    for (const schedule of [begun(), pausedUntil(NINE + HOUR), onBreak()])
      expect(wanted({}, schedule)).toBeNull();
  });

  test.each<[string, Changes]>([
    ['an emergency', { q1: ['notsure'] }],
    ['a stop for one leg', { q12: { left: ['no'], right: ['sore'] } }],
  ])('is none while locked: %s', (_, changes) => {
    expect(wanted(changes)).toBeNull();
  });

  test('is plain before the safety check, and says so', () => {
    const { reminder } = wantsOf(stateOf(UNSCREENED, dueFrom(NINE, false)), NINE);
    expect(reminder?.says).toEqual({ kind: 'plain', unscreened: true });
  });

  test('asks for the day’s first two taps before it names anything', () => {
    const tomorrow = midnightAfter(NINE) + HOUR;
    const schedule = dueFrom(tomorrow, false);
    const { reminder } = wantsOf(stateOf(answered(), schedule), tomorrow);
    expect(reminder?.says).toEqual({ kind: 'daily' });
    const tapped = afterRightNow(answered(), undefined, tomorrow);
    expect(wantsOf(stateOf(tapped, schedule), tomorrow).reminder?.says).toMatchObject({
      ...{ kind: 'routine', offer: { routine: 'pump60' } },
    });
  });

  test('is plain after something new: taps are not enough', () => {
    const { reminder } = wantsOf(stateOf(afterChange(answered()), dueFrom(NINE)), NINE);
    expect(reminder?.says).toEqual({ kind: 'plain', unscreened: true });
  });

  test('is plain when both legs must rest', () => {
    expect(wanted({ q5: ['yes_leg'] })?.says).toEqual({ kind: 'plain', unscreened: false });
  });

  test('never says why something is not offered', () => {
    const said = JSON.stringify(wanted({ q4: ['yes'], q7: ['yes'] }));
    expect(said).not.toMatch(/q\d|answer|level|NO_MASSAGE/);
  });
});

test('shown by the browser it is noted, and shown anew after the browser starts', () => {
  const due = stateOf(answered(), dueFrom(NINE, false));
  const shown = played(due, [NINE, { do: 'reminded', dueSince: NINE, how: 'notification' }]);
  expect(wantsOf(shown, NINE).reminder?.notify).toBe(false);
  const restarted = played(shown, [NINE + MIN, { do: 'browserStarted' }]);
  expect(wantsOf(restarted, NINE + MIN + 30_000 - 1).reminder?.notify).toBe(false);
  expect(wantsOf(restarted, NINE + MIN + 30_000).reminder?.notify).toBe(true);
});

test('a reminder that names what is no longer offered is put right on the screen, and not told again', () => {
  const due = stateOf(answered({}), dueFrom(NINE, true));
  const injured = { do: 'answer', question: 'q10', left: ['new'], right: ['new'] } as const;
  const after = played(due, [NINE, { ...injured, left: ['new'], right: ['new'] }]);
  expect(wantsOf(after, NINE).reminder).toMatchObject({
    ...{ notify: false, outdated: true, says: { kind: 'plain' } },
  });
  const renewed = played(after, [NINE, { do: 'renewed' }]);
  expect(wantsOf(renewed, NINE).reminder?.outdated).toBe(false);
  expect(renewed.schedule.shown).toBe(after.schedule.shown);
});
