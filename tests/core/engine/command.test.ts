import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../core/engine/command.ts';
import { step } from '../../../core/engine/step.ts';
import { stateWith } from '../support/states.ts';
import { NINE } from '../support/times.ts';

const LONG = 'x'.repeat(65);
const rhythm = { everyMin: '30', longEvery: 2, shortSec: '', longSec: 300 };
const answer = { do: 'answer', question: 'q9', left: ['broken', 'ulcer'], right: ['no'] };

const COMMANDS = [
  { do: 'sync' },
  { do: 'start' },
  { do: 'start', routine: 'pump60' },
  { do: 'later' },
  ...['30min', '1h', '2h', 'today'].map((choice) => ({ do: 'pause', for: choice })),
  { do: 'resume' },
  ...['pause', 'resume', 'next', 'back', 'stop', 'hurts'].map((press) => ({ do: 'player', press })),
  { do: 'saveRhythm', rhythm },
  answer,
  { do: 'testReminder' },
  ...['settings', 'screening', 'schedule', 'history'].map((family) => ({
    do: 'dismissNotice',
    family,
  })),
];

const GARBAGE: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  '',
  'sync',
  true,
  [],
  ['sync'],
  {},
  () => ({ do: 'sync' }),
  { do: 'explode' },
  { do: 'wake' },
  { do: 'reminded', dueSince: 0 },
  { do: ['sync'] },
  { do: 'toString' },
  { do: 'start', routine: 'classic300' },
  { do: 'start', routine: 'constructor' },
  { do: 'start', routine: null },
  { do: 'start', routine: LONG },
  { do: 'pause' },
  { do: 'pause', for: 30 },
  { do: 'pause', for: 'forever' },
  { do: 'player', press: 'explode' },
  { do: 'saveRhythm' },
  { do: 'saveRhythm', rhythm: null },
  { do: 'saveRhythm', rhythm: { ...rhythm, everyMin: LONG } },
  { do: 'saveRhythm', rhythm: { ...rhythm, everyMin: null } },
  { do: 'saveRhythm', rhythm: { ...rhythm, everyMin: ['30'] } },
  { do: 'saveRhythm', rhythm: {} },
  { ...answer, question: 'q15' },
  { ...answer, question: '__proto__' },
  { ...answer, left: 'broken' },
  { ...answer, left: [1] },
  { ...answer, left: [LONG] },
  { do: 'answer', question: 'q9', left: ['no'] },
  { do: 'dismissNotice' },
  { do: 'dismissNotice', family: 'constructor' },
  { do: 'dismissNotice', family: 'x'.repeat(1_000_000) },
];

describe('a message', () => {
  test.each(COMMANDS.map((message) => [JSON.stringify(message), message] as const))(
    'is understood: %s',
    (_, message) => {
      expect(parseCommand(message)).toEqual(message);
    },
  );

  test.each(GARBAGE.map((message) => [JSON.stringify(message)?.slice(0, 90), message] as const))(
    'is refused: %s',
    (_, message) => {
      expect(parseCommand(message)).toBeUndefined();
    },
  );

  test('is read without what it does not need', () => {
    expect(parseCommand({ do: 'sync', from: 'elsewhere' })).toEqual({ do: 'sync' });
    const more = { ...rhythm, theme: 'dark' };
    expect(parseCommand({ do: 'saveRhythm', rhythm: more })).toEqual({ do: 'saveRhythm', rhythm });
  });
});

const near = fc.oneof(
  fc.anything(),
  fc.record(
    {
      do: fc.constantFrom('start', 'pause', 'player', 'saveRhythm', 'answer', 'dismissNotice'),
      routine: fc.anything(),
      for: fc.anything(),
      press: fc.anything(),
      rhythm: fc.oneof(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...Object.keys(rhythm)), fc.anything()),
      ),
      question: fc.constantFrom('q1', 'q5', 'q8', 'q15'),
      left: fc.oneof(fc.anything(), fc.array(fc.constantFrom('no', 'none', 'yes', 'yes_leg'))),
      right: fc.oneof(fc.anything(), fc.array(fc.constantFrom('no', 'none', 'yes', 'yes_leg'))),
      family: fc.anything(),
    },
    { requiredKeys: ['do'] },
  ),
);

test('no message whatever makes reading or acting throw', () => {
  fc.assert(
    fc.property(near, (message) => {
      const command = parseCommand(message);
      if (command) expect(step(stateWith(), command, NINE).state).toBeDefined();
    }),
    { numRuns: 500 },
  );
});
