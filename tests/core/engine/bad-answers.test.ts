import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../core/engine/command.ts';
import { step } from '../../../core/engine/step.ts';
import { allAnswers, played, reasonOf, stateWith } from '../support/states.ts';
import { DAY, HOUR, midnightAfter, NINE } from '../support/times.ts';

type Days = Record<string, Record<string, unknown>>;
/** Read as any message is: from outside. */
function answering(
  question: string,
  left: readonly string[],
  right: readonly string[],
  since: Days,
) {
  const command = parseCommand({ do: 'answer', question, left, right, since });
  return command && step(stateWith(), command, NINE);
}
const ofTrip = (since: Days) => answering('q8', ['trip'], ['trip'], since);
const DAY_AGO = NINE - DAY;

describe('the day of what an answer tells of', () => {
  test('is kept with it, for each leg', () => {
    const since = { left: { new: DAY_AGO }, right: { recent: NINE - 20 * DAY } };
    const outcome = answering('q10', ['new'], ['recent'], since);
    expect(outcome?.reply).toEqual({ ok: true });
    expect(outcome?.state.screening.answers.q10).toMatchObject({ since, at: NINE });
  });

  test('may be given for one leg, or for none', () => {
    expect(ofTrip({ left: { trip: DAY_AGO } })?.reply.ok).toBe(true);
    expect(ofTrip({})?.reply.ok).toBe(true);
  });

  test.each<[string, ReturnType<typeof answering>]>([
    ['that lies ahead', ofTrip({ left: { trip: NINE + 1 } })],
    [
      'for one leg only that lies ahead',
      ofTrip({ left: { trip: NINE }, right: { trip: NINE + 1 } }),
    ],
    ['so long ago that another answer would be true', ofTrip({ left: { trip: NINE - 16 * DAY } })],
    ['of an option that was not chosen', ofTrip({ left: { oestrogen: DAY_AGO } })],
    [
      'of an option that does not count from one',
      answering('q11', ['thinners'], ['thinners'], { left: { thinners: DAY_AGO } }),
    ],
    ['of "none"', answering('q8', ['none'], ['none'], { left: { none: DAY_AGO } })],
    ['of an option there is not', ofTrip({ left: { flight: DAY_AGO } })],
    ['of an endless name', ofTrip({ left: { ['x'.repeat(65)]: DAY_AGO } })],
    ['of something every object has', ofTrip({ left: { constructor: DAY_AGO } })],
    ['chosen for the other leg', answering('q10', ['new'], ['no'], { right: { new: DAY_AGO } })],
  ])('%s makes a bad answer', (_, outcome) => {
    expect(outcome && reasonOf(outcome)).toBe('badAnswer');
    expect(outcome?.state.screening).toEqual(stateWith().screening);
  });

  test.each<[string, Days]>([
    ['that is no number', { left: { trip: '2026-03-01' } }],
    ['that is not whole', { left: { trip: DAY_AGO + 0.5 } }],
    ['beyond numbers', { left: { trip: Number.POSITIVE_INFINITY } }],
    ['in no record', { left: 7 as never }],
  ])('%s is not understood', (_, since) => {
    expect(ofTrip(since)).toBeUndefined();
  });

  test('of a leg there is not is not taken in', () => {
    const outcome = ofTrip({ tail: { trip: DAY_AGO } });
    expect(outcome?.state.screening.answers.q8?.since ?? {}).not.toHaveProperty('tail');
  });
});

describe('one bad answer among good ones', () => {
  const TOMORROW = Math.max(midnightAfter(NINE), NINE + DAY) + HOUR;
  const broken = [...allAnswers().slice(1), { question: 'q4' as const, left: ['x'], right: ['x'] }];
  const ahead = allAnswers({ q8: ['trip'] }).map((one) => ({
    ...one,
    ...(one.question === 'q8' && { since: { left: { trip: TOMORROW + 1 } } }),
  }));

  test.each(['undoLock', 'leaveLock'] as const)('spoils all of them: %s', (it) => {
    const locked = stateWith({ q1: ['yes'] });
    for (const answers of [[...allAnswers(), ...broken], ahead]) {
      const outcome = step(locked, { do: it, answers }, TOMORROW);
      expect(reasonOf(outcome)).toBe('badAnswer');
      expect(outcome.state.screening).toEqual(locked.screening);
    }
    const good = allAnswers({ q8: ['trip'] });
    expect(
      played(locked, [TOMORROW, { do: it, answers: good }]).screening.answers.q8,
    ).toMatchObject({
      ...{ left: ['trip'], at: TOMORROW },
    });
  });
});
