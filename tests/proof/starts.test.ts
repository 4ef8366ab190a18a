import { describe, expect, test } from 'vitest';
import { step } from '../../core/engine/step.ts';
import type { Changes } from '../core/support/answers.ts';
import { NINE } from '../core/support/times.ts';
import { LOCKS, OUTCOMES } from './exhaustive.ts';
import { expectedStart, startOf } from './expected-start.ts';
import { capsLeaveMassage, ROUTINE_NAMES } from './offers.ts';
import type { Outcome } from './outcomes.ts';
import { type Age, aged, recentOf, USED } from './records.ts';
import { SCALE, tell } from './scale.ts';
import { stateAt } from './state.ts';
import { afterEach } from './told.ts';

/** One of each: answers that leave the same classes to both legs, with a clot risk or without. */
function differentInClasses(): readonly Outcome[] {
  const found = new Map<string, Outcome>();
  for (const one of OUTCOMES) {
    const risk = one.left.flags.includes('dvt_watch');
    const key = `${one.left.classes} | ${one.right.classes} | ${risk}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

const OUTCOMES_IN_CLASSES = differentInClasses();
/** Each lock once, on the left where it is about a leg. */
const RECORDS = [...OUTCOMES_IN_CLASSES.map(({ changes }) => changes), ...LOCKS.slice(0, 6)];

function slipsOf(changes: Changes, age: Age, used: string): readonly string[] {
  const before = aged(changes, age);
  const sessions = USED[used] ?? [];
  const state = stateAt(before, NINE, recentOf(sessions));
  const limits = { massage: capsLeaveMassage(sessions, NINE), skipped: [] };
  const each = afterEach(before, NINE);
  const tapped = each.find(([told]) => told === 'taps')?.[1] ?? before;
  return each.flatMap(([told, after]) =>
    ROUTINE_NAMES.filter((routine) => {
      const wanted = expectedStart(routine, told, { tapped, after }, limits, NINE);
      const { phase } = step(state, startOf(routine, told, NINE), NINE).state.schedule;
      const is = phase.kind === 'onBreak' ? phase.break : undefined;
      return !(
        is?.routine === wanted?.routine &&
        is?.legs.join() === wanted?.legs.join() &&
        is?.swapped === wanted?.swapped &&
        is?.totalMs === wanted?.totalMs
      );
    }).map((routine) => `${JSON.stringify(changes)} ${age} ${used} ${told}: ${routine}`),
  );
}

const TIMES: readonly (readonly [age: Age, used: string])[] = [
  ['today', 'free'],
  ['today', 'day'],
  ['yesterday', 'free'],
];
/** The rest is proved at night: these start nothing, or what others start. */
const RARER: typeof TIMES = [
  ['today', 'gap'],
  ['yesterday', 'gap'],
  ['week', 'free'],
  ['year', 'free'],
  ['unused', 'free'],
];

describe.each(SCALE > 1 ? [...TIMES, ...RARER] : TIMES)(
  'answers of %s, massage %s',
  (age, used) => {
    test('start exactly what the tables allow, whatever is told before', {
      timeout: 60_000,
    }, () => {
      const slips = RECORDS.flatMap((changes) => slipsOf(changes, age, used));
      tell(`starts of a routine (${age}, ${used})`, RECORDS.length * 8 * ROUTINE_NAMES.length);
      expect(slips.slice(0, 5)).toEqual([]);
      expect([RECORDS.length, ROUTINE_NAMES.length]).toEqual([56, 14]);
    });
  },
);
