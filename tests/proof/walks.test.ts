import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ms } from '../../core/time.ts';
import { answered } from '../core/support/answers.ts';
import { NINE } from '../core/support/times.ts';
import type { Deed } from './deeds.ts';
import { runs, SCALE, tell } from './scale.ts';
import { stateAt } from './state.ts';
import { type Seen, Walker } from './walker.ts';
import { aWalk, aWalkBack, aWalkOfMassage } from './walks.ts';

const LONG = { timeout: 60 * 60_000 };
const TIMES_LONGER = SCALE > 1 ? 2 : 1;

function prove(walks: fc.Arbitrary<readonly (readonly [Ms, Deed])[]>, numRuns: number): Seen {
  const seen: Seen = {
    breaks: 0,
    sessions: 0,
    locked: 0,
    undone: 0,
    left: 0,
    enough: 0,
    capped: 0,
  };
  let deeds = 0;
  fc.assert(
    fc.property(walks, (walk) => {
      const walker = new Walker(stateAt(answered()), NINE, seen);
      for (const [gap, deed] of walk) {
        walker.walk(gap, deed);
        expect(walker.slips).toEqual([]);
      }
      deeds += walk.length;
    }),
    { numRuns },
  );
  tell(`deeds in ${numRuns} walks (${JSON.stringify(seen)})`, deeds);
  return seen;
}

// What was never there cannot have been proved: each test ends by asking for it.

test('whatever is answered, pressed and felt, nothing runs that the brief rules out', LONG, () => {
  const { breaks, locked, undone, left } = prove(aWalk(60 * TIMES_LONGER), runs(150));
  expect(Math.min(breaks, locked, undone, left)).toBeGreaterThan(0);
});

test('however often Back is pressed, no leg gets more than five minutes of massage', LONG, () => {
  const { enough } = prove(aWalkBack(40 * TIMES_LONGER), runs(60));
  expect(enough).toBeGreaterThan(0);
});

test('massage comes three times a day at most, and two hours apart', LONG, () => {
  const { sessions, capped } = prove(aWalkOfMassage(60 * TIMES_LONGER), runs(60));
  expect(Math.min(sessions, capped)).toBeGreaterThan(0);
});
