import { LEGS, type Leg } from '../screening/levels.ts';
import { isRecord, isWhole } from '../stored/leaves.ts';
import { MINUTE, type Ms, SECOND } from '../time.ts';
import { MASSAGE_A_LEG_MS, massageBetween } from './caps.ts';
import { boundsOf, mostOf, sidesOf } from './doses.ts';
import { type AnyRoutineId, ROUTINE_IDS, type RoutineStep } from './routines.ts';
import { type Segment, segmentsOf, totalMs } from './segments.ts';
import { TECHNIQUES } from './techniques.ts';

export type OwnId = `own_${string}`;

/** A routine that the user put together, or was given. */
export interface OwnRoutine {
  readonly id: OwnId;
  readonly name: string;
  /** What whoever made it wants to be read before it; empty where there is nothing. */
  readonly note: string;
  readonly steps: readonly RoutineStep[];
}

/** The user's own routines, and the ones they like best; both in the order they came. */
export interface Routines {
  readonly own: readonly OwnRoutine[];
  /** Ids, of any routine. */
  readonly favourites: readonly string[];
}

export const NO_ROUTINES: Routines = { own: [], favourites: [] };

export const OWN_LIMITS = {
  routines: 50,
  steps: 30,
  /** Characters. */
  name: 60,
  note: 400,
  /** For both legs together: longer than this is no break any more. */
  totalMs: (15 * MINUTE) as Ms,
} as const;

/** What is wrong with a routine, and where: as keys and indices lead there. */
export interface Problem {
  readonly at: readonly (string | number)[];
  readonly why:
    | 'notObject'
    | 'noName'
    | 'nameTooLong'
    | 'noteNotText'
    | 'noteTooLong'
    | 'noSteps'
    | 'tooManySteps'
    | 'notAStep'
    | 'unknownTechnique'
    | 'badSide'
    | 'badSeconds'
    | 'tooLong'
    | 'tooMuchMassage'
    | 'tooMuchOfOne';
  /** What would have been right: bounds, or the choices there are. */
  readonly allowed?: readonly (string | number)[];
}

export type Checked =
  | { readonly ok: true; readonly routine: Omit<OwnRoutine, 'id'> }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

export function isOwnId(id: unknown): id is OwnId {
  return typeof id === 'string' && /^own_[0-9a-z]{1,40}$/.test(id);
}

/** Whether it can be a routine's: one of ours, or one of the user's own, whether it exists or not. */
export function isRoutineId(id: unknown): id is AnyRoutineId {
  return isOwnId(id) || ROUTINE_IDS.some((known) => known === id);
}

/** Control characters have no place in a name, nor what turns the direction of all that follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const clean = (text: string) => text.replace(UNPRINTABLE, ' ').trim();

function textProblems(input: Record<string, unknown>): readonly Problem[] {
  const { name, note } = input;
  const problems: Problem[] = [];
  if (typeof name !== 'string' || !clean(name)) problems.push({ at: ['name'], why: 'noName' });
  else if (clean(name).length > OWN_LIMITS.name) {
    problems.push({ at: ['name'], why: 'nameTooLong', allowed: [OWN_LIMITS.name] });
  }
  if (note !== undefined && typeof note !== 'string') {
    problems.push({ at: ['note'], why: 'noteNotText' });
  } else if (note && clean(note).length > OWN_LIMITS.note) {
    problems.push({ at: ['note'], why: 'noteTooLong', allowed: [OWN_LIMITS.note] });
  }
  return problems;
}

function stepProblems(step: unknown, at: readonly (string | number)[]): readonly Problem[] {
  if (!isRecord(step)) return [{ at, why: 'notAStep' }];
  const technique = TECHNIQUES.find(({ id }) => id === step.technique)?.id;
  if (!technique) {
    const allowed = TECHNIQUES.map(({ id }) => id);
    return [{ at: [...at, 'technique'], why: 'unknownTechnique', allowed }];
  }
  const problems: Problem[] = [];
  const sides: readonly unknown[] = sidesOf(technique);
  if (!sides.includes(step.side)) {
    problems.push({ at: [...at, 'side'], why: 'badSide', allowed: sidesOf(technique) });
  }
  const { min, max } = boundsOf(technique);
  const { sec } = step;
  if (!isWhole(sec) || sec < min || sec > max) {
    problems.push({ at: [...at, 'sec'], why: 'badSeconds', allowed: [min, max] });
  }
  return problems;
}

/** What all the steps together must keep to; each of them is in order. */
function sumProblems(steps: readonly RoutineStep[]): readonly Problem[] {
  const segments = segmentsOf(steps, LEGS);
  const whole = totalMs(segments);
  const problems: Problem[] = [];
  if (whole > OWN_LIMITS.totalMs) {
    problems.push({ at: ['steps'], why: 'tooLong', allowed: [OWN_LIMITS.totalMs / SECOND] });
  }
  if (LEGS.some((leg) => massageBetween(segments, leg, 0, whole) > MASSAGE_A_LEG_MS)) {
    problems.push({ at: ['steps'], why: 'tooMuchMassage', allowed: [MASSAGE_A_LEG_MS / SECOND] });
  }
  for (const [index, { technique }] of steps.entries()) {
    const most = mostOf(technique);
    if (most === null || steps.findIndex((one) => one.technique === technique) < index) continue;
    const sec = Math.max(...LEGS.map((leg) => secondsOn(leg, segments, technique)));
    if (sec > most) problems.push({ at: ['steps', index], why: 'tooMuchOfOne', allowed: [most] });
  }
  return problems;
}

function secondsOn(leg: Leg, segments: readonly Segment[], technique: string): number {
  return segments
    .filter((one) => one.technique === technique && (one.side === leg || one.side === 'both'))
    .reduce((sum, { lengthMs }) => sum + lengthMs / SECOND, 0);
}

function stepsProblems(steps: unknown): readonly Problem[] {
  if (!Array.isArray(steps) || steps.length === 0) return [{ at: ['steps'], why: 'noSteps' }];
  if (steps.length > OWN_LIMITS.steps) {
    return [{ at: ['steps'], why: 'tooManySteps', allowed: [OWN_LIMITS.steps] }];
  }
  const each = steps.flatMap((step, index) => stepProblems(step, ['steps', index]));
  return each.length > 0 ? each : sumProblems(steps);
}

/**
 * Reads a routine: a name, a note that may be missing, and steps of known techniques within their doses
 * (brief 3.1) and the caps (brief 2.11). Tells everything that is wrong, in the order it is met. Which
 * techniques someone may use is decided when it is offered, and not here: answers change.
 */
export function checkOwn(input: unknown): Checked {
  if (!isRecord(input)) return { ok: false, problems: [{ at: [], why: 'notObject' }] };
  const [first, ...rest] = [...textProblems(input), ...stepsProblems(input.steps)];
  if (first) return { ok: false, problems: [first, ...rest] };
  const given = input.steps as readonly RoutineStep[];
  const steps = given.map(({ technique, side, sec }) => ({ technique, side, sec }));
  const note = clean((input.note as string | undefined) ?? '');
  return { ok: true, routine: { name: clean(input.name as string), note, steps } };
}

export function isOwnRoutine(x: unknown): x is OwnRoutine {
  return isRecord(x) && isOwnId(x.id) && typeof x.note === 'string' && checkOwn(x).ok;
}

/** A routine's massage of a leg, to tell how near to the cap it is. */
export function massageOf(steps: readonly RoutineStep[]): Ms {
  const segments = segmentsOf(steps, LEGS);
  return Math.max(...LEGS.map((leg) => massageBetween(segments, leg, 0, totalMs(segments))));
}

/** With a routine added, or in the place of the one with its id; null where there is no room. */
export function withOwn(before: Routines, routine: OwnRoutine): Routines | null {
  const known = before.own.some(({ id }) => id === routine.id);
  if (!known && before.own.length >= OWN_LIMITS.routines) return null;
  const own = known
    ? before.own.map((one) => (one.id === routine.id ? routine : one))
    : [...before.own, routine];
  return { ...before, own };
}

/** Without it, and no longer a favourite. */
export function withoutOwn(before: Routines, id: string): Routines {
  return {
    own: before.own.filter((one) => one.id !== id),
    favourites: before.favourites.filter((one) => one !== id),
  };
}

export function withFavourite(before: Routines, id: string, on: boolean): Routines {
  const others = before.favourites.filter((one) => one !== id);
  return { ...before, favourites: on ? [...others, id] : others };
}
