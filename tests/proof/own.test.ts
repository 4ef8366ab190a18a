import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { step } from '../../core/engine/step.ts';
import { allowanceAt, offerOf } from '../../core/routines/offer.ts';
import type { OwnRoutine } from '../../core/routines/own.ts';
import { segmentsOfBreak } from '../../core/routines/running.ts';
import type { Leg } from '../../core/screening/levels.ts';
import { type Ruling, rulingOf } from '../core/support/oracle.ts';
import { anyOwn } from '../core/support/own-routines.ts';
import { NINE } from '../core/support/times.ts';
import { aMoment, anyRecord, someSessions } from './arbitrary.ts';
import { capsLeaveMassage, classOf, isMassage } from './offers.ts';
import { recentOf } from './records.ts';
import { runs, tell } from './scale.ts';
import { stateAt } from './state.ts';

const LONG = { timeout: 30 * 60_000 };
const LEGS: readonly Leg[] = ['left', 'right'];
const STANDING = ['wall_stretch', 'stand_walk'];

/** The legs a routine of one's own may be done with, worked out from the tables. */
function legsBy({ steps }: OwnRoutine, ruling: Ruling, massage: boolean): readonly Leg[] {
  if (ruling.kind !== 'open') return [];
  if (!massage && steps.some(({ technique }) => isMassage(technique))) return [];
  const legs = LEGS.filter((leg) => {
    const mine = steps.filter(({ side }) => side !== LEGS.find((other) => other !== leg));
    const { classes } = ruling.legs[leg];
    return (
      mine.length > 0 &&
      mine.every(({ technique }) => {
        const needed = classOf(technique);
        // Kneading stands in for deep work.
        return classes.includes(needed) || (needed === 'DEEP' && classes.includes('KNEAD'));
      })
    );
  });
  const stands = steps.some(({ technique }) => STANDING.includes(technique));
  return stands && legs.length < 2 ? [] : legs;
}

describe('a routine of one’s own', () => {
  test(
    'is offered for exactly the legs the tables allow, and no step of it is ruled out',
    LONG,
    () => {
      const numRuns = runs(4_000);
      let offered = 0;
      fc.assert(
        fc.property(anyOwn, anyRecord, aMoment, someSessions, (own, screening, now, sessions) => {
          const ruling = rulingOf(screening, now);
          const recent = recentOf(sessions);
          const offer = offerOf(own.id, allowanceAt(screening, recent, now, [own]));
          const legs = legsBy(own, ruling, capsLeaveMassage(sessions, now));
          expect(offer?.legs ?? []).toEqual(legs);
          if (!offer || ruling.kind !== 'open') return;
          offered++;
          const segments = segmentsOfBreak({ ...offer, own });
          expect(segments.reduce((sum, { lengthMs }) => sum + lengthMs, 0)).toBe(offer.totalMs);
          for (const { technique, side } of segments) {
            for (const leg of LEGS.filter((one) => side === one || side === 'both')) {
              expect(ruling.legs[leg].classes).toContain(classOf(technique));
            }
          }
        }),
        { numRuns },
      );
      expect(offered).toBeGreaterThan(numRuns / 10);
      tell('own routines judged by the tables', numRuns);
    },
  );

  test('starts after the same check as ours, and not at all where it is ruled out', LONG, () => {
    let started = 0;
    fc.assert(
      fc.property(
        anyOwn,
        anyRecord,
        someSessions,
        fc.boolean(),
        (own, screening, sessions, taps) => {
          const before = {
            ...stateAt(screening, NINE, recentOf(sessions)),
            routines: { own: [own], favourites: [] },
          };
          const check = taps ? { check: { at: NINE, legs: 'fine' as const } } : {};
          const { state, reply } = step(before, { do: 'start', routine: own.id, ...check }, NINE);
          if (!reply.ok) {
            expect(state.schedule.phase.kind).not.toBe('onBreak');
            return;
          }
          started++;
          const legs = legsBy(
            own,
            rulingOf(state.screening, NINE),
            capsLeaveMassage(sessions, NINE),
          );
          const { phase } = state.schedule;
          if (phase.kind !== 'onBreak') throw new Error('started, and not under way');
          expect(phase.break.legs).toEqual(legs);
          expect(phase.break.own).toEqual({ name: own.name, steps: own.steps });
          const moves = own.steps.every(({ technique }) => classOf(technique) === 'MOVE');
          expect(taps || moves).toBe(true);
        },
      ),
      { numRuns: runs(1_000) },
    );
    expect(started).toBeGreaterThan(runs(1_000) / 20);
  });
});
