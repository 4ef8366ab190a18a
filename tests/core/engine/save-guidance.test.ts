import { expect, test } from 'vitest';
import { type Intent, step } from '../../../core/engine/step.ts';
import { DEFAULT_GUIDANCE } from '../../../core/guidance/guidance.ts';
import { begin, played, reasonOf, stateWith } from '../support/states.ts';
import { NINE, SEC } from '../support/times.ts';

const save = (guidance: object): Intent => ({ do: 'saveGuidance', guidance }) as Intent;

test('how a routine is heard changes in what is named, also while one is on', () => {
  const state = played(...[stateWith(), begin('pump60')], [
    NINE + SEC,
    save({ sound: true, rate: 0.8, voiceURI: 'amy' }),
  ]);
  const wanted = { ...DEFAULT_GUIDANCE, sound: true, rate: 0.8, voiceURI: 'amy' };
  expect(state.settings.guidance).toEqual(wanted);
  expect(state.schedule.phase).toMatchObject({ kind: 'onBreak', break: { running: true } });
});

test.each<object>([
  ...[{ rate: 1.41 }, { rate: 0.69 }, { volume: -1 }, { volume: 101 }, { volume: '50' }],
  ...[{ voiceURI: 3 }, { voiceURI: undefined }, { sound: null }, { tones: 'yes' }, { voice: 1 }],
])('%o is refused, and changes nothing', (guidance) => {
  const state = stateWith();
  const outcome = step(state, save({ sound: true, ...guidance }), NINE);
  expect(reasonOf(outcome)).toBe('badGuidance');
  expect(outcome.state.settings).toEqual(state.settings);
});

test('keeps nothing that is no choice of ours', () => {
  const strange = JSON.parse('{"theme": "dark", "__proto__": {"x": 1}, "toString": 1}');
  expect(played(stateWith(), [NINE, save(strange)]).settings.guidance).toEqual(DEFAULT_GUIDANCE);
});
