import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../core/engine/command.ts';
import { step } from '../../../core/engine/step.ts';
import { COMMANDS, GARBAGE, rhythm } from '../support/commands.ts';
import { allAnswers, stateWith } from '../support/states.ts';
import { NINE } from '../support/times.ts';

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

  test('with all answers at once is understood', () => {
    for (const it of ['undoLock', 'leaveLock'])
      expect(parseCommand({ do: it, answers: allAnswers() })).toBeDefined();
  });

  test('is read without what it does not need', () => {
    expect(parseCommand({ do: 'sync', from: 'elsewhere' })).toEqual({ do: 'sync' });
    const more = { ...rhythm, theme: 'dark' };
    expect(parseCommand({ do: 'saveRhythm', rhythm: more })).toEqual({ do: 'saveRhythm', rhythm });
    const legs = { do: 'felt', feeling: 'good', tail: 'right' };
    expect(parseCommand(legs)).toEqual({ do: 'felt', feeling: 'good' });
    const check = { do: 'start', check: { at: NINE, legs: 'fine', tail: 'sore' } };
    expect(parseCommand(check)).toEqual({ do: 'start', check: { at: NINE, legs: 'fine' } });
  });
});

const ticks = fc.oneof(
  fc.anything(),
  fc.array(fc.constantFrom('no', 'none', 'yes', 'yes_leg', 'trip')),
);
const since = fc.oneof(
  fc.anything(),
  fc.dictionary(
    fc.constantFrom('left', 'right', 'tail'),
    fc.dictionary(
      fc.constantFrom('trip', 'yes', '__proto__'),
      fc.oneof(fc.integer(), fc.anything()),
    ),
  ),
);
const question = fc.constantFrom('q1', 'q5', 'q8', 'q15');
const given = fc.record(
  { question, left: ticks, right: ticks, since },
  { requiredKeys: ['question'] },
);
const kinds = [...new Set(COMMANDS.map((command) => command.do))];
const near = fc.oneof(
  fc.anything(),
  fc.record(
    {
      do: fc.constantFrom(...kinds),
      routine: fc.oneof(fc.anything(), fc.constantFrom('pump60', 'massage180')),
      check: fc.oneof(
        fc.anything(),
        fc.record({
          at: fc.oneof(fc.anything(), fc.constant(NINE)),
          legs: fc.oneof(fc.anything(), fc.constant('ill')),
        }),
      ),
      for: fc.oneof(fc.anything(), fc.constantFrom(5, 10, 'open', 'tomorrow')),
      forMin: fc.oneof(fc.anything(), fc.double()),
      reminders: fc.oneof(
        fc.anything(),
        fc.dictionary(fc.constantFrom('insist', 'awayMin', 'eyes', '__proto__'), fc.anything()),
      ),
      hours: fc.oneof(
        fc.anything(),
        fc.record({ on: fc.anything(), week: fc.anything(), today: fc.anything() }),
      ),
      press: fc.anything(),
      rhythm: fc.oneof(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...Object.keys(rhythm)), fc.anything()),
      ),
      feeling: fc.oneof(fc.anything(), fc.constantFrom('hurt', 'cramp')),
      legs: fc.oneof(fc.anything(), fc.array(fc.constantFrom('left', 'right'))),
      question,
      left: ticks,
      right: ticks,
      since,
      questions: fc.oneof(fc.anything(), fc.array(question)),
      answers: fc.oneof(fc.anything(), fc.array(given)),
      region: fc.anything(),
      standing: fc.anything(),
      context: fc.oneof(fc.anything(), fc.constant(null)),
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
