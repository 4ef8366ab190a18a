import { expect, test } from 'vitest';
import { step } from '../../core/engine/step.ts';
import { again, answered, tapped } from '../core/support/answers.ts';
import { DAY, NINE } from '../core/support/times.ts';
import { stateAt } from './state.ts';

test('a routine is over as soon as "nothing has changed" rests its legs again', () => {
  // A cast of twelve weeks ago, with no day known, and use ever since.
  const cast = again(answered({}, NINE), { q5: ['yes_leg'] }, NINE - 84 * DAY);
  const begun = step(stateAt(tapped(cast, NINE)), { do: 'start', routine: 'pump60' }, NINE);
  expect(begun.state.schedule.phase.kind).toBe('onBreak');
  const { state, reply } = step(begun.state, { do: 'confirm', questions: ['q5'] }, NINE + 10_000);
  expect(reply).toEqual({ ok: true });
  expect(state.schedule.phase.kind).toBe('waiting');
});
