import { describe, expect, test } from 'vitest';
import { type Intent, step } from '../../../core/engine/step.ts';
import { atDesk } from '../support/desk.ts';
import { PLAN } from '../support/schedules.ts';
import { played, reasonOf } from '../support/states.ts';
import { NINE } from '../support/times.ts';

describe('saving the way of reminding', () => {
  const save = (reminders: object): Intent => ({ do: 'saveReminders', reminders }) as Intent;

  test('changes what is named, and leaves the rest', () => {
    const { settings } = played(atDesk(PLAN), [NINE, save({ insist: 'firm', laterMax: 5 })]);
    expect(settings.reminders).toEqual({ ...PLAN.reminders, insist: 'firm', laterMax: 5 });
  });

  test.each<[string, object]>([
    ['a way there is not', { insist: 'loud' }],
    ['a number out of its bounds', { awayMin: 1 }],
    ['a number beyond its bounds', { holdMaxMin: 241 }],
    ['half a number', { volume: 0.5 }],
    ['no number', { laterMax: Number.NaN }],
    ['a word for a yes', { eyes: 'true' }],
    ['nothing in a place', { tone: null }],
  ])('is refused with %s, and changes nothing', (_, reminders) => {
    const state = atDesk(PLAN);
    const outcome = step(state, save({ headsUp: true, ...reminders }), NINE);
    expect(reasonOf(outcome)).toBe('badReminders');
    expect(outcome.state).toEqual(state);
  });

  test('keeps nothing that is no choice of ours', () => {
    const strange = JSON.parse('{"theme": "dark", "__proto__": {"x": 1}, "toString": 1}');
    const { settings } = played(atDesk(PLAN), [NINE, save(strange)]);
    expect(settings.reminders).toEqual(PLAN.reminders);
  });
});
