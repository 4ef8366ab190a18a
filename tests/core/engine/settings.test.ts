import { describe, expect, test } from 'vitest';
import { type Intent, step } from '../../../core/engine/step.ts';
import { answered } from '../support/answers.ts';
import { OFFICE_HOURS } from '../support/hours.ts';
import { HALF_HOURLY, waiting, waitingUntil } from '../support/schedules.ts';
import { answer, played, reasonOf, stateOf, stateWith } from '../support/states.ts';
import { MIN, NINE } from '../support/times.ts';
import { wall } from '../support/zones.ts';

const save = (rhythm: object) => ({ do: 'saveRhythm', rhythm }) as Intent;

describe('saving a rhythm', () => {
  test('takes form text, and moves the break that is waited for', () => {
    const form = { everyMin: '45', longEvery: '0', shortSec: '20', longSec: '60' };
    const state = played(stateWith(), [NINE, save(form)]);
    expect(state.settings.rhythm).toEqual({
      everyMin: 45,
      longEvery: 0,
      shortSec: 20,
      longSec: 60,
    });
    expect(state.schedule.phase).toEqual(waiting(NINE + 45 * MIN));
  });

  test('refused leaves everything as it was, and names the fields', () => {
    const state = stateWith();
    const outcome = step(state, save({ ...HALF_HOURLY, everyMin: '4', longSec: '' }), NINE);
    expect(outcome.reply).toEqual({
      ok: false,
      reason: 'badRhythm',
      fields: { everyMin: 'outOfBounds', longSec: 'notWhole' },
    });
    expect(outcome.state).toEqual(state);
  });

  test('is refused where a field is missing', () => {
    expect(reasonOf(step(stateWith(), save({ everyMin: 45 }), NINE))).toBe('badRhythm');
  });
});

describe('saving working hours', () => {
  const evening = wall(2026, 3, 4, 20);
  const waits = stateOf(answered(), waitingUntil(evening + 10 * MIN, evening));

  test('takes effect at once', () => {
    const { settings, schedule } = played(waits, [
      evening,
      { do: 'saveHours', hours: OFFICE_HOURS },
    ]);
    expect(settings.hours).toEqual(OFFICE_HOURS);
    expect(schedule.phase).toEqual({ kind: 'off', until: wall(2026, 3, 5, 9) });
  });

  test('saved unchanged changes nothing', () => {
    const { hours } = waits.settings;
    expect(played(waits, [evening, { do: 'saveHours', hours }])).toEqual(waits);
  });
});

describe('answering a question', () => {
  test('keeps the answer for each leg, with its time', () => {
    const { screening } = played(stateWith(), [NINE + 1, answer('q9', ['broken'], ['no'])]);
    expect(screening.answers.q9).toEqual({ left: ['broken'], right: ['no'], at: NINE + 1 });
  });

  test.each([
    ['an option there is not', answer('q4', ['maybe'])],
    ['nothing', answer('q4', [])],
    ['"none" beside something', answer('q8', ['none', 'trip'])],
    ['two where one is asked for', answer('q1', ['no', 'yes'])],
    ['another for each side, about the person', answer('q4', ['no'], ['yes'])],
  ])('with %s is refused, and changes nothing', (_, intent) => {
    const state = stateWith();
    const outcome = step(state, intent, NINE);
    expect(reasonOf(outcome)).toBe('badAnswer');
    expect(outcome.state).toEqual(state);
  });

  test('anew replaces the earlier answer', () => {
    const { screening } = played(stateWith({ q4: ['yes'] }), [NINE, answer('q4', ['no'])]);
    expect(screening.answers.q4?.left).toEqual(['no']);
  });
});

test('a test reminder and a dismissed notice decide nothing', () => {
  const state = stateWith();
  const intents: Intent[] = [{ do: 'testReminder' }, { do: 'dismissNotice', family: 'schedule' }];
  for (const intent of intents) expect(played(state, [NINE, intent])).toEqual(state);
});
