import type { Recent } from '../history/recent.ts';
import type { RunningBreak } from '../schedule/schedule.ts';
import { type Assessment, assess, type Verdict } from '../screening/assess.ts';
import { isMassage, LEGS, type Leg, type TechniqueClass } from '../screening/levels.ts';
import type { Screening } from '../screening/screening.ts';
import type { Ms } from '../time.ts';
import { type MassageWait, massageWait } from './caps.ts';
import type { OwnRoutine } from './own.ts';
import {
  type AnyRoutine,
  type AnyRoutineId,
  anyRoutine,
  hasClass,
  isStanding,
  ROUTINES,
  type RoutineId,
  type RoutineStep,
  routineOf,
  stepsOf,
} from './routines.ts';
import { routineOfBreak } from './running.ts';
import { type Segment, segmentsOf, totalMs } from './segments.ts';
import { type TechniqueId, techniqueOf } from './techniques.ts';

/** A routine the safety check allows, for the legs it allows it for. */
export interface Offer {
  readonly routine: AnyRoutineId;
  /** The routine itself where it is one of the user's own. */
  readonly own?: OwnRoutine;
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
  readonly skipped: readonly string[];
  /** Routines of the user's own, which may be offered as ours may. */
  readonly own: readonly OwnRoutine[];
}

/** What may be offered at `now`. */
export function allowanceAt(
  screening: Screening,
  recent: Recent,
  now: Ms,
  own: readonly OwnRoutine[] = [],
): Allowance {
  return {
    assessment: assess(screening, now),
    massageWait: massageWait(recent, now),
    skipped: screening.skips.filter(({ until }) => until > now).map(({ routine }) => routine),
    own,
  };
}

const allowsAll = ({ allows }: Verdict, classes: readonly TechniqueClass[]) =>
  classes.every((one) => allows.has(one));

type Steps = Pick<AnyRoutine, 'steps'>;

const isFor = (leg: Leg, { side }: RoutineStep) =>
  side === leg || side === 'both' || side === 'each';

/**
 * The legs on which every step for them is allowed; one that misses a step is left out of all of it, and
 * so is one that has none.
 */
function legsFor(routine: Steps, swapped: boolean, assessment: Assessment): readonly Leg[] {
  if (assessment.kind !== 'open') return [];
  const steps = stepsOf(routine, { swapped });
  const legs = LEGS.filter((leg) => {
    const classes = steps
      .filter((step) => isFor(leg, step))
      .map(({ technique }) => techniqueOf(technique).class);
    return classes.length > 0 && allowsAll(assessment.legs[leg], classes);
  });
  return isStanding(routine) && legs.length < LEGS.length ? [] : legs;
}

/**
 * A routine as it may be done: for the legs that may have all of it, deep work swapped where only that is
 * ruled out (brief, section 4), within the caps. Undefined where nothing of it may be offered.
 */
export function offerOf(routineId: string, allowance: Allowance): Offer | undefined {
  const routine = anyRoutine(routineId, allowance.own);
  if (!routine || withheldBy(routine, allowance)) return undefined;
  const { assessment } = allowance;
  const plain = legsFor(routine, false, assessment);
  const gentler = legsFor(routine, true, assessment);
  const swapped = gentler.length > plain.length;
  const legs = swapped ? gentler : plain;
  return {
    routine: routine.id,
    ...('name' in routine && { own: routine }),
    legs,
    swapped,
    totalMs: totalMs(segmentsOf(stepsOf(routine, { swapped }), legs)),
  };
}

/** What an offer begins with, as it will be done: for the legs it is for, and with its stand-ins. */
export function firstOf(offer: Offer): Segment | undefined {
  return segmentsOf(stepsOf(routineOffered(offer), offer), offer.legs)[0];
}

export type Withheld = 'answers' | 'massageCap' | 'cramp';

/** Why a routine is not offered, if it is not. */
export function withheldBy(routine: AnyRoutine, allowance: Allowance): Withheld | undefined {
  if (legsFor(routine, true, allowance.assessment).length === 0) return 'answers';
  if (allowance.skipped.includes(routine.id)) return 'cramp';
  return allowance.massageWait && hasClass(routine, isMassage) ? 'massageCap' : undefined;
}

/** The legs today's answers allow a technique on; done standing, it takes both. */
export function legsAllowed(technique: TechniqueId, { assessment }: Allowance): readonly Leg[] {
  return legsFor({ steps: [{ technique, side: 'each', sec: 0 }] }, false, assessment);
}

/** Everything that may be offered: ours, shortest first, then the user's own. */
export function offersOf(allowance: Allowance): readonly Offer[] {
  return [...ROUTINES, ...allowance.own]
    .map(({ id }) => offerOf(id, allowance))
    .filter((offer) => offer !== undefined);
}

/** The routine that is offered. */
export function routineOffered({ routine, own }: Offer): AnyRoutine {
  const found = own ?? routineOf(routine);
  if (!found) throw new RangeError(`no routine ${routine}`);
  return found;
}

/** What the brief offers in the place of a routine that is ruled out, the first that may be (section 4). */
const FALL_BACKS: readonly RoutineId[] = [
  'gentle180',
  'desk120',
  'move120',
  'reset20',
  'sitting180',
];

export function insteadOf(routineId: string, allowance: Allowance): Offer | undefined {
  return FALL_BACKS.filter((id) => id !== routineId)
    .map((id) => offerOf(id, allowance))
    .find((offer) => offer !== undefined);
}

/** Whether a routine under way is still allowed as it was begun. */
export function stillAllowed(
  running: Pick<RunningBreak, 'routine' | 'own' | 'legs' | 'swapped'>,
  assessment: Assessment,
): boolean {
  const routine = routineOfBreak(running);
  if (!routine) return false;
  const allowed = legsFor(routine, running.swapped, assessment);
  return running.legs.every((leg) => allowed.includes(leg as Leg));
}
