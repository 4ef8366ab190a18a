import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../core/engine/command.ts';
import { type State, suggestionFor } from '../../../core/engine/state.ts';
import { type Intent, step } from '../../../core/engine/step.ts';
import { OWN_LIMITS } from '../../../core/routines/own.ts';
import { segmentsOfBreak } from '../../../core/routines/running.ts';
import { ownOf, stepOf } from '../support/own-routines.ts';
import { played, press, reasonOf, start, stateWith } from '../support/states.ts';
import { MIN, NINE, SEC } from '../support/times.ts';

const STEPS = [stepOf('heel_raises', 'both', 30), stepOf('effleurage', 'left', 20)];
const { id, ...MINE } = ownOf(...STEPS);
const save = (routine: object = MINE, as = id) =>
  ({ do: 'saveRoutine', id: as, routine }) as Intent;
const like = (routine: string, on = true) => ({ do: 'favourite', routine, on }) as Intent;
const drop: Intent = { do: 'deleteRoutine', id };

const runningIn = ({ schedule: { phase } }: State) => {
  if (phase.kind !== 'onBreak') throw new Error('no break is running');
  return phase.break;
};

describe('a routine of one’s own', () => {
  test('is kept, changed in its place, and deleted', () => {
    const kept = played(stateWith(), [NINE, save()]);
    expect(kept.routines.own).toEqual([{ id, ...MINE }]);
    const changed = played(kept, [NINE, save({ ...MINE, name: 'Other' })]);
    expect(changed.routines.own.map(({ name }) => name)).toEqual(['Other']);
    expect(played(changed, [NINE, drop]).routines).toEqual({ own: [], favourites: [] });
  });

  test('refused changes nothing, and says what is wrong where', () => {
    const state = played(stateWith(), [NINE, save()]);
    const { reply, state: after } = step(state, save({ ...MINE, steps: [] }), NINE);
    expect(reply).toEqual({
      ok: false,
      reason: 'badRoutine',
      problems: [{ at: ['steps'], why: 'noSteps' }],
    });
    expect(after.routines).toEqual(state.routines);
  });

  test('finds no room where there are too many, and replaces one all the same', () => {
    const own = Array.from({ length: OWN_LIMITS.routines }, (_, n) => ({
      ...MINE,
      id: `own_${n}` as const,
    }));
    const full = { ...stateWith(), routines: { own, favourites: [] } };
    expect(reasonOf(step(full, save(), NINE))).toBe('tooManyRoutines');
    expect(step(full, save(MINE, 'own_7'), NINE).reply).toEqual({ ok: true });
  });

  test('runs as it was when it was begun, whatever becomes of it', () => {
    const begun = played(stateWith(), [NINE, save()], [NINE, start(id, { legs: 'fine' })]);
    const changed = [stepOf('kneading', 'each', 40)];
    for (const then of [drop, save({ ...MINE, steps: changed })]) {
      const after = played(begun, [NINE + SEC, then]);
      expect(segmentsOfBreak(runningIn(after)).map(({ technique }) => technique)).toEqual([
        'heel_raises',
        'effleurage',
      ]);
      const ended = played(after, [NINE + 5 * SEC, press('stop')]);
      expect(ended.schedule.last).toMatchObject({ routine: id, name: 'Mine', outcome: 'stopped' });
    }
  });

  test('is not there to be started once it is deleted', () => {
    expect(reasonOf(step(stateWith(), start(id, { legs: 'fine' }), NINE))).toBe('notOffered');
  });

  test('that hurt or gave a cramp is treated as ours are', () => {
    const begun = played(stateWith(), [NINE, save()], [NINE, start(id, { legs: 'fine' })]);
    // Too little massage to count as one.
    const over = played(begun, [NINE + 35 * SEC, press('stop')]);
    const cramp: Intent = { do: 'felt', feeling: 'cramp' };
    const skipped = played(over, [NINE + 36 * SEC, cramp]);
    expect(reasonOf(step(skipped, start(id, { legs: 'fine' }), NINE + MIN))).toBe('notOffered');
    const hurt = played(begun, [NINE + 45 * SEC, press('hurts')]);
    // The left leg was being stroked.
    expect(hurt.screening.rests.map(({ leg }) => leg)).toEqual(['left']);
  });

  test('is suggested where it is a favourite that fits, and else not', () => {
    const minute = {
      ...MINE,
      steps: [stepOf('toe_raises', 'both', 40), stepOf('leg_fidget', 'both', 20)],
    };
    const kept = played(stateWith(), [NINE, save(minute)]);
    const suggestions = (state: State) =>
      Array.from({ length: 12 }, (_, turn) => {
        const schedule = { ...state.schedule, turn };
        return suggestionFor({ ...state, schedule }, NINE)?.routine;
      });
    expect(suggestions(kept)).not.toContain(id);
    expect(suggestions(played(kept, [NINE, like(id)]))).toContain(id);
  });
});

describe('a favourite', () => {
  test('is any routine there is, and no other', () => {
    const state = played(stateWith(), [NINE, like('pump60')], [NINE, like('move120')]);
    expect(state.routines.favourites).toEqual(['pump60', 'move120']);
    expect(played(state, [NINE, like('pump60', false)]).routines.favourites).toEqual(['move120']);
    expect(reasonOf(step(state, like('own_gone'), NINE))).toBe('notOffered');
  });

  test('comes before what fits as well', () => {
    const next = (...ids: string[]) => {
      const liked = ids.map((one) => [NINE, like(one)] as const);
      return suggestionFor(played(stateWith(), ...liked), NINE)?.routine;
    };
    expect(next('meeting60')).toBe('meeting60');
    expect(next('pump60')).toBe('pump60');
    // Of another length it waits for a break of its own.
    expect(next('soleus300')).not.toBe('soleus300');
  });
});

test('commands from anywhere are read as routines, or not at all', () => {
  expect(parseCommand({ do: 'saveRoutine', id, routine: {} })).toBeDefined();
  for (const bad of [
    { do: 'saveRoutine', id: 'pump60', routine: {} },
    { do: 'saveRoutine', id, routine: [] },
    { do: 'deleteRoutine', id: '__proto__' },
    { do: 'favourite', routine: 'own_', on: true },
    { do: 'favourite', routine: 'pump60', on: 'yes' },
    { do: 'start', routine: 'own_<b>' },
  ]) {
    expect(parseCommand(bad)).toBeUndefined();
  }
});
