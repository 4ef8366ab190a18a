import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../../core/engine/outcome.ts';
import { wantsOf } from '../../../core/engine/state.ts';
import { type Intent, step } from '../../../core/engine/step.ts';
import type { Leg } from '../../../core/screening/levels.ts';
import { completeScreening, partialScreening } from '../support/answers.ts';
import { DECISION_TABLE, LEG_QUESTIONS } from '../support/decision-table.ts';
import { offerable } from '../support/oracle.ts';
import { classesOf, ROUTINE_TABLE } from '../support/routine-table.ts';
import { answer, press, stateOf } from '../support/states.ts';
import { HOUR, MIN, NINE } from '../support/times.ts';

const anAnswer = fc
  .tuple(fc.constantFrom(...DECISION_TABLE), fc.constantFrom('left', 'right', 'both'))
  .map(([{ question, option }, leg]) => {
    if (leg === 'both' || !LEG_QUESTIONS.includes(question)) return answer(question, [option]);
    return leg === 'left' ? answer(question, [option], ['no']) : answer(question, ['no'], [option]);
  });

const anIntent: fc.Arbitrary<Intent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<Intent>({ do: 'wake' }, { do: 'sync' }, { do: 'later' }),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...Object.keys(ROUTINE_TABLE))
      .map((routine) => ({ do: 'start', routine }) as Intent),
  },
  { weight: 2, arbitrary: fc.constant<Intent>({ do: 'start' }) },
  { weight: 2, arbitrary: fc.constantFrom('pause', 'next', 'back', 'hurts').map(press as never) },
  { weight: 4, arbitrary: anAnswer },
) as fc.Arbitrary<Intent>;

const anyGap = fc.oneof(fc.nat(MIN), fc.nat(HOUR), fc.integer({ min: -2 * HOUR, max: 72 * HOUR }));
const session = fc.array(fc.tuple(anyGap, anIntent), { maxLength: 25 });

function inEverySession(law: (outcome: Outcome, now: number) => void) {
  const anyScreening = fc.oneof(completeScreening, partialScreening);
  fc.assert(
    fc.property(anyScreening, session, (screening, intents) => {
      let state = stateOf(screening);
      let now = NINE;
      for (const [gap, intent] of intents) {
        now += gap;
        const outcome = step(state, intent, now);
        law(outcome, now);
        state = outcome.state;
      }
    }),
    { numRuns: 300 },
  );
}

test('nothing runs that the answers do not allow, whatever was pressed and answered', () => {
  inEverySession(({ state }, now) => {
    const { phase } = state.schedule;
    if (phase.kind !== 'onBreak') return;
    const table = offerable(state.screening, now);
    for (const leg of phase.break.legs)
      expect(table[leg as Leg]).toEqual(
        expect.arrayContaining([...classesOf(phase.break.routine)]),
      );
  });
});

test('no reminder names what the answers do not allow', () => {
  inEverySession(({ state }, now) => {
    const says = wantsOf(state, now).reminder?.says;
    if (says?.kind !== 'routine') return;
    const table = offerable(state.screening, now);
    for (const leg of says.offer.legs)
      expect(table[leg]).toEqual(expect.arrayContaining([...classesOf(says.offer.routine)]));
  });
});

test('a refusal changes neither settings nor answers', () => {
  inEverySession(({ state, reply }, now) => {
    if (reply.ok) return;
    expect(state.schedule.seenAt).toBe(now);
    const again = step(state, { do: 'sync' }, now);
    expect(again.state).toEqual(state);
  });
});
