import { describe, expect, test } from 'vitest';
import { wantsOf } from '../../../core/engine/state.ts';
import { type Intent, step } from '../../../core/engine/step.ts';
import { READY_MS } from '../../../core/schedule/deadline.ts';
import type { Insistence, Reminders } from '../../../core/schedule/reminders.ts';
import type { Schedule } from '../../../core/schedule/schedule.ts';
import { PRESENT, type Signs } from '../../../core/schedule/signs.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { answered } from '../support/answers.ts';
import { atDesk } from '../support/desk.ts';
import {
  dueFrom,
  every,
  inPhase,
  shown,
  unshown,
  waiting,
  waitingUntil,
} from '../support/schedules.ts';
import { answersTo, reasonOf, stateOf } from '../support/states.ts';
import { at, MIN, NINE, SEC } from '../support/times.ts';

const desk = (schedule: Schedule, reminders: Partial<Reminders> = {}) =>
  atDesk(every(30, reminders), schedule);
const due = (more: Partial<Schedule> = {}) => inPhase(unshown(NINE), NINE, more);
const fullScreen: Signs = { ...PRESENT, fullScreen: true };
const locked: Signs = { ...PRESENT, idle: 'locked' };

describe('a due break comes up', () => {
  test.each<[Insistence, string]>([
    ['quiet', 'badge'],
    ['normal', 'notification'],
    ['firm', 'window'],
  ])('when reminders are %s, by the %s', (insist, how) => {
    const state = desk(due(), { insist });
    expect(wantsOf(state, NINE).reminder).toMatchObject({ notify: true, how });
  });

  test.each<[string, Partial<Schedule>]>([
    ['to nobody', { goneAt: NINE - MIN }],
    ['to somebody who has just come back', { quietUntil: NINE + 1 }],
    ['while it is held', { hold: { why: 'call', since: NINE, released: false } }],
  ])('not %s: nothing at all is wanted', (_, more) => {
    expect(wantsOf(desk(due(more)), NINE)).toEqual({
      ...{ reminder: null, headsUp: false, eyes: false, asks: false, asksPause: false },
    });
  });

  test('when what held it is over, or has held it long enough', () => {
    const hold = { why: 'call', since: NINE - 60 * MIN, released: false } as const;
    expect(wantsOf(desk(due({ hold })), NINE).reminder).toMatchObject({ notify: true });
    const over = { ...hold, since: NINE, released: true };
    expect(wantsOf(desk(due({ hold: over })), NINE).reminder).toMatchObject({ notify: true });
  });

  test('once: on the screen it stays, held or not, and is not told of again', () => {
    const standing = inPhase(shown(NINE - MIN), NINE, { goneAt: NINE });
    expect(wantsOf(desk(standing), NINE).reminder).toMatchObject({ notify: false });
  });
});

describe('what the browser reports', () => {
  const soon = desk(waitingUntil(NINE));

  test('is no sign of anybody: with the screen locked a break waits', () => {
    const { state } = step(soon, { do: 'wake' }, NINE, locked);
    expect(state.schedule).toMatchObject({ goneAt: NINE, hold: { why: 'away' } });
    expect(wantsOf(state, NINE).reminder).toBeNull();
  });

  test('by a command is one: somebody presses, whatever the browser says', () => {
    const gone = desk(inPhase(waiting(at(20)), NINE, { goneAt: NINE - MIN }));
    const { state } = step(gone, { do: 'testReminder' }, NINE, locked);
    expect(state.schedule).toMatchObject({ goneAt: null, quietUntil: NINE + 30 * SEC });
  });

  test('of the moment holds for commands, too', () => {
    const { state } = step(soon, { do: 'sync' }, NINE, fullScreen);
    expect(state.schedule.hold).toMatchObject({ why: 'fullScreen', since: NINE });
  });

  test('holds what the intent itself has led to: a start of the browser, a lock undone', () => {
    const restart = step(desk(dueFrom(NINE)), { do: 'browserStarted' }, at(1), fullScreen);
    expect(wantsOf(restart.state, at(1)).reminder).toMatchObject({ notify: false });
    const lockedUp = stateOf(answered({ q2: ['yes'] }), due());
    const undo: Intent = { do: 'undoLock', answers: answersTo(['q1', 'q2']) };
    const undone = step(lockedUp, undo, NINE, fullScreen).state;
    expect(wantsOf(undone, NINE).reminder).toBeNull();
  });

  test('of an opened browser full screen as the alarm rings is seen before anything is shown', () => {
    const { state } = step(soon, { do: 'wake' }, NINE, fullScreen);
    expect(wantsOf(state, NINE).reminder).toBeNull();
  });
});

describe('what is noted', () => {
  const reminded = (more: object = {}) =>
    ({ do: 'reminded', dueSince: NINE, how: 'window', ...more }) as Intent;

  test('is how it was shown, and that notifications are blocked', () => {
    const note = { at: NINE, what: 'shown', how: 'window', again: false };
    expect(step(desk(due()), reminded(), NINE).notes).toEqual([note]);
    expect(step(desk(due()), reminded({ blocked: true }), NINE).notes).toEqual(
      expect.arrayContaining([{ at: NINE, what: 'blocked' }, note]),
    );
  });

  test('is nothing for a break that is another one by now', () => {
    expect(step(desk(due()), reminded({ dueSince: NINE - MIN }), NINE).notes).toEqual([]);
  });

  test('is what time decided, also where the command is refused', () => {
    const outcome = step(desk(waitingUntil(NINE)), { do: 'player', press: 'stop' }, NINE);
    expect(reasonOf(outcome)).toBe('noBreakRunning');
    expect(outcome.notes).toEqual([{ at: NINE, what: 'due' }]);
  });

  test('while locked is that a break is not shown, once, and not why', () => {
    const lockedUp = stateOf(answered({ q2: ['yes'] }), waitingUntil(NINE));
    const fell = step(lockedUp, { do: 'wake' }, NINE);
    expect(fell.notes).toEqual([
      { at: NINE, what: 'due' },
      { at: NINE, what: 'withheld' },
    ]);
    expect(step(fell.state, { do: 'wake' }, at(1)).notes).toEqual([]);
    const open = step(stateOf(UNSCREENED, waitingUntil(NINE)), { do: 'wake' }, NINE);
    expect(open.notes).toEqual([{ at: NINE, what: 'due' }]);
  });

  test('of a routine is that it began and ended', () => {
    const started = step(desk(dueFrom(NINE)), { do: 'start', routine: 'pump60' }, at(1));
    expect(started.notes).toEqual([{ at: at(1), what: 'started' }]);
    const end = at(2) + READY_MS;
    expect(step(started.state, { do: 'wake' }, end).notes).toEqual([{ at: end, what: 'ended' }]);
  });

  test('is a clock that was set back, and by how much', () => {
    const back = step(desk(waitingUntil(at(30))), { do: 'wake' }, NINE - 90 * MIN);
    expect(back.notes).toEqual([{ at: NINE - 90 * MIN, what: 'clockBack', forMs: 90 * MIN }]);
  });
});
