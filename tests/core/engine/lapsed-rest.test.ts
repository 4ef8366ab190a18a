import { describe, expect, test } from 'vitest';
import { type State, suggestionFor } from '../../../core/engine/state.ts';
import { step } from '../../../core/engine/step.ts';
import { offerOf } from '../../../core/routines/offer.ts';
import { assess } from '../../../core/screening/assess.ts';
import { steadied } from '../../../core/screening/changes.ts';
import { allowanceOf } from '../support/allowances.ts';
import { again, allowed, answered, type Changes } from '../support/answers.ts';
import { CLASSES } from '../support/decision-table.ts';
import { answer, played, stateOf } from '../support/states.ts';
import { DAY, NINE } from '../support/times.ts';

/** What rests the left leg for twelve weeks. */
const RESTING: readonly (readonly [string, Changes])[] = [
  ['an injured bone', { q10: { left: ['bone'], right: ['no'] } }],
  ['an operation', { q5: { left: ['yes_leg'], right: ['yes_other'] } }],
];
const END = NINE + 84 * DAY;
/** Back after a long time: the first two questions answered in full, and nothing else. */
const back = (changes: Changes, now: number) =>
  played(stateOf(answered(changes)), [now, answer('q1', ['no'])], [now, answer('q2', ['no'])]);
const left = ({ screening }: State, now: number) => allowed(assess(screening, now), 'left');

describe.each(RESTING)('a leg that rests for %s', (_, changes) => {
  test('goes on resting after a month without use, until the end it was given', () => {
    for (const now of [NINE + 31 * DAY, END - 1]) {
      expect(left(back(changes, now), now)).toEqual([]);
      expect(suggestionFor(back(changes, now), now)?.legs).toEqual(['right']);
    }
    expect(left(back(changes, END), END)).toEqual(['MOVE']);
  });

  test('is asked about again meanwhile, and says why it rests', () => {
    const now = NINE + 31 * DAY;
    const [question, option] = 'q5' in changes ? ['q5', 'yes_leg'] : ['q10', 'bone'];
    const assessment = assess(back(changes, now).screening, now);
    expect(assessment).toMatchObject({ missing: expect.arrayContaining([question]) });
    const causes = assessment.kind === 'open' ? assessment.legs.left.causes : [];
    expect(causes).toContainEqual(expect.objectContaining({ kind: 'answer', question, option }));
    expect(causes).toContainEqual(expect.objectContaining({ kind: 'unanswered', question }));
  });

  test('moves again when it is said that there is nothing any more', () => {
    const now = NINE + 31 * DAY;
    const question = 'q5' in changes ? 'q5' : 'q10';
    expect(left(played(back(changes, now), [now, answer(question, ['no'])]), now)).toEqual([
      'MOVE',
    ]);
  });

  test('rests also where its answer is marked to be given again', () => {
    const stale = again(answered(), changes, NINE, { stale: true });
    expect(allowed(assess(stale, NINE), 'left')).toEqual([]);
    expect(offerOf('pump60', allowanceOf(stale))?.legs).toEqual(['right']);
  });

  test('rests by an answer of a clock that ran ahead, for as long as that says', () => {
    const ahead = again(answered(), changes, NINE + 40 * DAY);
    const seen = steadied(ahead, NINE);
    expect(allowed(assess(seen, NINE), 'left')).toEqual([]);
    const end = END + 40 * DAY;
    const looked = (now: number) =>
      allowed(assess(again(answered({}, now), changes, NINE + 40 * DAY), now), 'left');
    expect([looked(end - 1), looked(end)]).toEqual([[], ['MOVE']]);
  });

  test('rests to the end of the day that was named, and not twelve weeks from the answer', () => {
    const day = NINE - 60 * DAY;
    const days = { bone: day, yes_leg: day };
    const since = { left: days, right: days };
    const stale = (now: number) => again(answered({}, now), changes, NINE, { since, stale: true });
    const end = day + 84 * DAY;
    expect(allowed(assess(stale(end - 1), end - 1), 'left')).toEqual([]);
    expect(allowed(assess(stale(end), end), 'left')).toEqual(['MOVE']);
  });

  test('leaves the other leg movement', () => {
    const stale = again(answered(), changes, NINE, { stale: true });
    expect(allowed(assess(stale, NINE), 'right')).toEqual(['MOVE']);
  });
});

describe('a new injury', () => {
  const onLeft: Changes = { q10: { left: ['new'], right: ['no'] } };

  test('rests its leg until it is answered again, however long that takes', () => {
    for (const now of [NINE + 31 * DAY, END, NINE + 400 * DAY])
      expect(left(back(onLeft, now), now)).toEqual([]);
    const stale = again(answered(), onLeft, NINE, { stale: true });
    expect(allowed(assess(stale, NINE), 'left')).toEqual([]);
    const ahead = again(answered(), onLeft, NINE + 40 * DAY);
    expect(allowed(assess(ahead, NINE), 'left')).toEqual([]);
  });

  test('is over with that answer', () => {
    const now = NINE + 4 * DAY;
    const state = step(stateOf(answered({}, now)), answer('q10', ['no']), now).state;
    expect(left(state, now)).toEqual(CLASSES);
  });
});
