import { endOfDay, startOfDay, subDays } from 'date-fns';
import { DAY, type Ms } from '../time.ts';
import { LEGS, type Leg } from './levels.ts';
import {
  isNone,
  LEG_OPTION,
  type Option,
  type Question,
  type QuestionId,
  questionOf,
} from './questions.ts';

/** What was chosen for each leg: option ids. A question about the person holds the same on both sides. */
export interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The day of what an answer tells of, for each leg and option that counts from it. */
export type Since = Partial<Record<Leg, Readonly<Record<string, Ms>>>>;

export interface Answer extends Sides {
  readonly at: Ms;
  /** Where the user gave none, it counts from the answer: the longest it can be. */
  readonly since?: Since;
  /** Given before a long time without use: kept to be shown, and asked again. */
  readonly stale?: boolean;
}

/** Why a leg is left alone for a while. */
export type RestReason = 'hurt' | 'sore' | 'change' | 'ill';

export interface Rest {
  readonly leg: Leg;
  readonly until: Ms;
  readonly why: RestReason;
}

export interface Screening {
  readonly answers: Partial<Record<QuestionId, Answer>>;
  readonly rests: readonly Rest[];
  /** Questions to answer again for one leg before it gets more than movement. */
  readonly reask: Readonly<Record<Leg, readonly QuestionId[]>>;
  /** Starts of the routines that hurt in the last 14 days. */
  readonly hurts: readonly Ms[];
  /** Until when a lock that was left keeps everything gentle. */
  readonly gentleUntil: Ms | null;
  /** How many sessions are still to be done more lightly. */
  readonly lighter: number;
  /** Routines left out until then, as they gave a cramp. */
  readonly skips: readonly { readonly routine: string; readonly until: Ms }[];
  /** When a locked user was last told that there is a question: whether the leg was checked. */
  readonly askedAt: Ms | null;
  /** When they last said "not yet". */
  readonly notCheckedAt: Ms | null;
}

export const UNSCREENED: Screening = {
  answers: {},
  rests: [],
  reask: { left: [], right: [] },
  hurts: [],
  gentleUntil: null,
  lighter: 0,
  skips: [],
  askedAt: null,
  notCheckedAt: null,
};

function fits(question: Question, chosen: readonly string[]): boolean {
  const options = chosen.map((id) => question.options.find((option) => option.id === id));
  if (options.length === 0 || options.includes(undefined)) return false;
  if (new Set(chosen).size !== chosen.length) return false;
  return (
    options.length === 1 ||
    (question.choose === 'many' && !options.some((one) => one && isNone(one)))
  );
}

/**
 * Whether these are answers one can give to the question: known options, at least one a leg, "none"
 * only alone, one only where one is asked for, the same for both legs where the person is asked.
 */
export function isAnswer(id: QuestionId, sides: Sides): boolean {
  const question = questionOf(id);
  if (!LEGS.every((leg) => fits(question, sides[leg]))) return false;
  if (question.scope === 'leg') return true;
  const same = [...sides.left].sort().join() === [...sides.right].sort().join();
  if (question.scope === 'person' || same) return same;
  // One leg named: the other carries what holds for the person, and that is not nothing.
  const given = [...sides.left, ...sides.right];
  const none = question.options.some((one) => isNone(one) && given.includes(one.id));
  return given.includes(LEG_OPTION) && !none;
}

/** Whether an answer counts from a day that the user knows. */
export function countsFromEvent(option: Option): boolean {
  return typeof option.holds === 'object' && option.holds.from === 'event';
}

/**
 * Whether these days belong to the answer: only for chosen options that count from one, not in the
 * future, and not so long ago that another answer would be true.
 */
export function isSince(id: QuestionId, sides: Sides, since: Since, at: Ms): boolean {
  return Object.entries(since).every(([leg, days]) =>
    Object.entries(days).every(([optionId, day]) => {
      const option = questionOf(id).options.find((one) => one.id === optionId);
      if (!option || typeof option.holds !== 'object' || option.holds.from !== 'event')
        return false;
      const chosen = LEGS.includes(leg as Leg) && sides[leg as Leg].includes(optionId);
      const { ms, sinceMs } = option.holds;
      // Whole days of the user's own calendar, as they were chosen.
      const latest = sinceMs > 0 ? endOfDay(subDays(at, Math.ceil(sinceMs / DAY))).getTime() : at;
      const earliest = startOfDay(subDays(at, Math.floor(ms / DAY))).getTime();
      return chosen && day >= earliest && day <= latest;
    }),
  );
}
