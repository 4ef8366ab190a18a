import type { Recent } from '../history/recent.ts';
import { type Assessment, assess, type Verdict } from '../screening/assess.ts';
import { isMassage, LEGS, type Leg, type TechniqueClass } from '../screening/levels.ts';
import type { Screening } from '../screening/screening.ts';
import type { Ms } from '../time.ts';
import { type MassageWait, massageWait } from './caps.ts';
import {
  hasClass,
  isStanding,
  ROUTINES,
  type Routine,
  type RoutineId,
  routineOf,
  stepsOf,
} from './routines.ts';
import { segmentsOf, totalMs } from './segments.ts';
import { techniqueOf } from './techniques.ts';

/** A routine the safety check allows, for the legs it allows it for. */
export interface Offer {
  readonly routine: RoutineId;
  readonly legs: readonly Leg[];
  /** With kneading in the place of deep work, which is ruled out. */
  readonly swapped: boolean;
  readonly totalMs: Ms;
}

/** All that decides what may be offered at a moment. */
export interface Allowance {
  readonly assessment: Assessment;
  /** Until when the caps leave no massage. */
  readonly massageWait: MassageWait | null;
  /** Routines left out for today. */
  readonly skipped: readonly RoutineId[];
}

/** What may be offered at `now`. */
export function allowanceAt(screening: Screening, recent: Recent, now: Ms): Allowance {
  return {
    assessment: assess(screening, now),
    massageWait: massageWait(recent, now),
    skipped: screening.skips.filter(({ until }) => until > now).map(({ routine }) => routine),
  };
}

const allowsAll = ({ allows }: Verdict, classes: readonly TechniqueClass[]) =>
  classes.every((one) => allows.has(one));

function classesOf(routine: Routine, swapped: boolean): readonly TechniqueClass[] {
  return stepsOf(routine, { swapped }).map(({ technique }) => techniqueOf(technique).class);
}

/** The legs on which every step is allowed; one that misses a step is left out of all of it. */
function legsFor(routine: Routine, swapped: boolean, assessment: Assessment): readonly Leg[] {
  if (assessment.kind !== 'open') return [];
  const classes = classesOf(routine, swapped);
  const legs = LEGS.filter((leg) => allowsAll(assessment.legs[leg], classes));
  return isStanding(routine.id) && legs.length < LEGS.length ? [] : legs;
}

/**
 * A routine as it may be done: for the legs that may have all of it, deep work swapped where only that is
 * ruled out (brief, section 4), within the caps. Undefined where nothing of it may be offered.
 */
export function offerOf(routineId: string, allowance: Allowance): Offer | undefined {
  const routine = routineOf(routineId);
  if (!routine || withheldBy(routine, allowance)) return undefined;
  const { assessment } = allowance;
  const plain = legsFor(routine, false, assessment);
  const gentler = legsFor(routine, true, assessment);
  const swapped = gentler.length > plain.length;
  const legs = swapped ? gentler : plain;
  return {
    routine: routine.id,
    legs,
    swapped,
    totalMs: totalMs(segmentsOf(stepsOf(routine, { swapped }), legs)),
  };
}

export type Withheld = 'answers' | 'massageCap' | 'cramp';

/** Why a routine is not offered, if it is not. */
export function withheldBy(routine: Routine, allowance: Allowance): Withheld | undefined {
  if (legsFor(routine, true, allowance.assessment).length === 0) return 'answers';
  if (allowance.skipped.includes(routine.id)) return 'cramp';
  return allowance.massageWait && hasClass(routine, isMassage) ? 'massageCap' : undefined;
}

/** Everything that may be offered, shortest first. */
export function offersOf(allowance: Allowance): readonly Offer[] {
  return ROUTINES.map(({ id }) => offerOf(id, allowance)).filter((offer) => offer !== undefined);
}

/** What the brief offers in the place of a routine that is ruled out, the first that may be (section 4). */
const FALL_BACKS: readonly RoutineId[] = [
  'gentle180',
  'desk120',
  'move120',
  'reset20',
  'sitting180',
];

export function insteadOf(routineId: RoutineId, allowance: Allowance): Offer | undefined {
  return FALL_BACKS.filter((id) => id !== routineId)
    .map((id) => offerOf(id, allowance))
    .find((offer) => offer !== undefined);
}

/** Whether a routine under way is still allowed as it was begun. */
export function stillAllowed(
  running: {
    readonly routine: string;
    readonly legs: readonly string[];
    readonly swapped: boolean;
  },
  assessment: Assessment,
): boolean {
  const routine = routineOf(running.routine);
  if (!routine) return false;
  const allowed = legsFor(routine, running.swapped, assessment);
  return running.legs.every((leg) => allowed.includes(leg as Leg));
}
