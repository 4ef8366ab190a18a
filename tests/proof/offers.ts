import type { Leg, TechniqueClass } from '../../core/screening/levels.ts';
import type { Ms } from '../../core/time.ts';
import type { Ruling } from '../core/support/oracle.ts';
import { ROUTINE_TABLE, secFor, stepsOf, TECHNIQUE_CLASS } from '../core/support/routine-table.ts';
import { HOUR, SEC } from '../core/support/times.ts';

const LEGS: readonly Leg[] = ['left', 'right'];

/** A routine as it may be offered, worked out from the tables. */
export interface Expected {
  readonly routine: string;
  readonly legs: readonly Leg[];
  readonly swapped: boolean;
  readonly totalMs: Ms;
}

/** What else decides: whether the caps leave any massage, and what gave a cramp today. */
export interface Limits {
  readonly massage: boolean;
  readonly skipped: readonly string[];
}
export const NO_LIMITS: Limits = { massage: true, skipped: [] };

export const ROUTINE_NAMES = Object.keys(ROUTINE_TABLE);
export const TECHNIQUE_NAMES = Object.keys(TECHNIQUE_CLASS);

/** The technique that is really done: kneading, where a routine is done with stand-ins. */
const really = (technique: string, swapped: boolean) =>
  swapped && TECHNIQUE_CLASS[technique] === 'DEEP' ? 'kneading' : technique;

/** The class of a technique; one that no table knows is as good as the most forbidden one. */
export const classOf = (technique: string): TechniqueClass => TECHNIQUE_CLASS[technique] ?? 'DEEP';

const MASSAGE: readonly TechniqueClass[] = ['LIGHT', 'KNEAD', 'DEEP', 'LYMPH'];
export const isMassage = (technique: string): boolean => MASSAGE.includes(classOf(technique));

/** Worked out once: they are asked for millions of times. */
const STEPS = new Map(ROUTINE_NAMES.map((name) => [name, stepsOf(name)]));
const CLASSES = new Map(
  ROUTINE_NAMES.flatMap((name) =>
    [false, true].map((swapped) => {
      const all = stepsOf(name).map(({ technique }) => classOf(really(technique, swapped)));
      return [`${name} ${swapped}`, [...new Set(all)]] as const;
    }),
  ),
);
const TOTAL = new Map(
  ROUTINE_NAMES.flatMap((name) => [1, 2].map((legs) => [`${name} ${legs}`, secFor(name, legs)])),
);

const classesOf = (routine: string, swapped: boolean) =>
  CLASSES.get(`${routine} ${swapped}`) ?? ['DEEP' as const];
export const hasMassage = (routine: string): boolean =>
  classesOf(routine, false).some((one) => MASSAGE.includes(one));
export const movesOnly = (routine: string): boolean =>
  classesOf(routine, false).every((one) => one === 'MOVE');

/** The one way a routine may be offered now, or undefined where it may not be. */
export function expectedOffer(
  routine: string,
  ruling: Ruling,
  limits: Limits,
): Expected | undefined {
  if (ruling.kind !== 'open' || limits.skipped.includes(routine)) return undefined;
  if (hasMassage(routine) && !limits.massage) return undefined;
  const may = (leg: Leg, swapped: boolean) =>
    classesOf(routine, swapped).every((one) => ruling.legs[leg].classes.includes(one));
  const legs = LEGS.filter((leg) => may(leg, false) || may(leg, true));
  // Nobody stands on one leg.
  if (legs.length === 0 || (routine === 'stand120' && legs.length < 2)) return undefined;
  // Whoever may not have deep work gets kneading for as long; nothing else changes.
  const swapped = legs.some((leg) => !may(leg, false));
  return { routine, legs, swapped, totalMs: (TOTAL.get(`${routine} ${legs.length}`) ?? 0) * SEC };
}

/** A routine laid out: technique, side, seconds. A leg that is left out leaves no time to the other. */
export function expectedSegments({
  routine,
  legs,
  swapped,
}: Omit<Expected, 'totalMs'>): readonly string[] {
  return (STEPS.get(routine) ?? []).flatMap(({ technique, side, sec }) => {
    const done = really(technique, swapped);
    if (side === 'both' && legs.length === 2) return [`${done} both ${sec}`];
    return LEGS.filter((leg) => legs.includes(leg)).map((leg) => `${done} ${leg} ${sec}`);
  });
}

export interface Session {
  readonly endedAt: Ms;
  readonly massagedMs: Ms;
}

const sameDay = (a: Ms, b: Ms) => new Date(a).toDateString() === new Date(b).toDateString();

/** At most three sessions a day, two hours apart; less than ten seconds of massage is none. */
export function capsLeaveMassage(sessions: readonly Session[], now: Ms): boolean {
  const counted = sessions.filter(({ massagedMs }) => massagedMs >= 10 * SEC);
  return (
    counted.filter(({ endedAt }) => sameDay(endedAt, now)).length < 3 &&
    counted.every(({ endedAt }) => endedAt + 2 * HOUR <= now)
  );
}

/** What is offered instead of a routine that is ruled out, the first that may be. */
export const INSTEAD = ['gentle180', 'desk120', 'move120', 'reset20', 'sitting180'];
