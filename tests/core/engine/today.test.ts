import { describe, expect, test } from 'vitest';
import { type State, suggestionFor } from '../../../core/engine/state.ts';
import { step } from '../../../core/engine/step.ts';
import { REGION_IDS } from '../../../core/help/regions.ts';
import { DAY_CONTEXTS } from '../../../core/routines/suggest.ts';
import { answered } from '../support/answers.ts';
import { played, stateOf, stateWith } from '../support/states.ts';
import { DAY, EIGHT, midnightAfter, NINE } from '../support/times.ts';

const MIDNIGHT = midnightAfter(EIGHT);
/** The next break is a long one, and the answers are of a moment ago. */
const longBreak = (state: State, at: number): State => ({
  ...state,
  screening: answered({}, at),
  schedule: { ...state.schedule, turn: 1 },
});
const suggestedAt = (state: State, at: number) => suggestionFor(longBreak(state, at), at)?.routine;
const today = (context: (typeof DAY_CONTEXTS)[number] | null) =>
  ({ do: 'today', context }) as const;

describe('what one says of today', () => {
  const heels = played(stateWith(), [EIGHT, today('heels')]);

  test.each(DAY_CONTEXTS)('is kept until midnight: %s', (context) => {
    const { settings } = played(stateWith(), [EIGHT, today(context)]);
    expect(settings.today).toEqual({ context, until: MIDNIGHT });
  });

  test('holds until midnight, and not a moment longer', () => {
    expect(suggestedAt(heels, MIDNIGHT - 1)).toBe('heels240');
    expect(suggestedAt(heels, MIDNIGHT)).not.toBe('heels240');
  });

  test('is replaced by what one says next', () => {
    const meeting = played(heels, [EIGHT, today('meeting')]);
    expect(suggestedAt(meeting, EIGHT)).toBe('soleus300');
  });

  test('can be taken back', () => {
    const ordinary = played(heels, [EIGHT, today(null)]);
    expect(ordinary.settings.today).toBeNull();
    expect(suggestedAt(ordinary, EIGHT)).toBe('sitting180');
  });

  test('changes neither rhythm nor answers nor schedule', () => {
    const before = played(stateWith(), [EIGHT, { do: 'sync' }]);
    const { settings, ...others } = step(before, today('trip'), EIGHT).state;
    expect({ ...others, settings: { ...settings, today: null } }).toEqual(before);
  });

  test('does not outlive a clock that was set back', () => {
    const back = EIGHT - 30 * DAY;
    const seen = played(heels, [back, { do: 'sync' }]);
    expect(suggestedAt(seen, midnightAfter(back))).not.toBe('heels240');
  });
});

test.each(REGION_IDS)('the region is as the user chose it: %s', (region) => {
  const { settings } = played(stateWith(), [NINE, { do: 'saveRegion', region }]);
  expect(settings).toEqual({ ...stateWith().settings, region });
});

describe('routines done standing', () => {
  const save = (standing: boolean) => ({ do: 'saveStanding', standing }) as const;
  const rhythm = { ...stateWith().settings.rhythm, shortSec: 120 };
  const two = { ...stateOf(answered()), settings: { ...stateWith().settings, rhythm } };
  const done = ['pump60', 'meeting60', 'move120', 'desk120'].map((routine, n) => ({
    ...{ routine, startedAt: n, endedAt: n + 1, outcome: 'stopped' as const },
    ...{ felt: null, massagedMs: 0 },
  }));

  test('are suggested from when the user wants them, until not', () => {
    const state = { ...two, recent: { breaks: done } };
    const wanted = played(state, [NINE, save(true)]);
    expect(suggestionFor(state, NINE)?.routine).not.toBe('stand120');
    expect(suggestionFor(wanted, NINE)?.routine).toBe('stand120');
    expect(played(wanted, [NINE, save(false)]).settings).toEqual(state.settings);
  });
});
