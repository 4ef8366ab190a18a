import type { Assessment } from '../screening/assess.ts';
import { LEGS, type Leg, type TechniqueClass } from '../screening/levels.ts';
import { type Ms, SECOND } from '../time.ts';
import { ROUTINES, type Routine, type RoutineId, routineOf } from './routines.ts';
import { segmentsOf, totalMs } from './segments.ts';
import { techniqueOf } from './techniques.ts';

/** A routine the safety check allows, for the legs it allows it for. */
export interface Offer {
  readonly routine: RoutineId;
  readonly legs: readonly Leg[];
  readonly totalMs: Ms;
}

function classesOf(routine: Routine): readonly TechniqueClass[] {
  return routine.steps.map(({ technique }) => techniqueOf(technique).class);
}

/**
 * A routine is for the legs on which every step of it is allowed; a leg that misses one is left out of
 * all of it (brief, section 4). With no leg left there is no offer.
 */
export function offerOf(routineId: string, assessment: Assessment): Offer | undefined {
  const routine = routineOf(routineId);
  if (!routine || assessment.kind !== 'open') return undefined;
  const classes = classesOf(routine);
  const legs = LEGS.filter((leg) => classes.every((c) => assessment.legs[leg].allows.has(c)));
  if (legs.length === 0) return undefined;
  return { routine: routine.id, legs, totalMs: totalMs(segmentsOf(routine, legs)) };
}

/** Everything that may be offered, shortest first. */
export function offersOf(assessment: Assessment): readonly Offer[] {
  return ROUTINES.map(({ id }) => offerOf(id, assessment)).filter((offer) => offer !== undefined);
}

/** Whether a routine under way is still allowed for the legs it was begun with. */
export function stillAllowed(
  routineId: string,
  legs: readonly string[],
  assessment: Assessment,
): boolean {
  const offer = offerOf(routineId, assessment);
  return offer !== undefined && legs.every((leg) => offer.legs.includes(leg as Leg));
}

function fits(offer: Offer, lengthMs: Ms): boolean {
  return offer.totalMs <= lengthMs && offer.totalMs * 2 >= lengthMs;
}

/**
 * One routine for a break of `lengthSec`: for both legs before one leg, of at least half that length
 * and not longer, else the longest shorter one, else the shortest there is. Among those that fit,
 * `round` counts through them, so that it is not the same again and again.
 */
export function suggest(
  assessment: Assessment,
  lengthSec: number,
  round: number,
): Offer | undefined {
  const offers = offersOf(assessment);
  const wide = offers.filter(({ legs }) => legs.length === LEGS.length);
  const pool = wide.length > 0 ? wide : offers;
  const fitting = pool.filter((offer) => fits(offer, lengthSec * SECOND));
  if (fitting.length > 0) return fitting[round % fitting.length];
  const shorter = pool.filter((offer) => offer.totalMs <= lengthSec * SECOND);
  return longest(shorter) ?? shortest(pool);
}

function longest(offers: readonly Offer[]): Offer | undefined {
  return [...offers].sort((a, b) => b.totalMs - a.totalMs)[0];
}

function shortest(offers: readonly Offer[]): Offer | undefined {
  return [...offers].sort((a, b) => a.totalMs - b.totalMs)[0];
}
