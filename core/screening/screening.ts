import { HOUR, type Ms } from '../time.ts';
import { LEGS, type Leg } from './levels.ts';
import { isNone, LEG_OPTION, type Question, type QuestionId, questionOf } from './questions.ts';

/**
 * What was answered to one question, for each leg: option ids. A question about the person holds the
 * same on both sides.
 */
export interface Answer {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly at: Ms;
}

export interface Screening {
  readonly answers: Partial<Record<QuestionId, Answer>>;
  /** Until when a leg that hurt in a routine is left alone. */
  readonly restUntil: Partial<Record<Leg, Ms>>;
}

/** How long a leg that hurt is not massaged or stretched (brief 2.8; a judgement). */
export const HURT_REST_MS: Ms = 48 * HOUR;

export const UNSCREENED: Screening = { answers: {}, restUntil: {} };

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
export function isAnswer(
  id: QuestionId,
  sides: { readonly left: readonly string[]; readonly right: readonly string[] },
): boolean {
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

/** Leaves both legs (or the one that hurt) alone for {@link HURT_REST_MS}. */
export function restLegs(screening: Screening, legs: readonly Leg[], now: Ms): Screening {
  const restUntil = { ...screening.restUntil };
  for (const leg of legs) restUntil[leg] = now + HURT_REST_MS;
  return { ...screening, restUntil };
}

/** Records an answer; the caller has checked it with {@link isAnswer}. */
export function withAnswer(screening: Screening, id: QuestionId, answer: Answer): Screening {
  return { ...screening, answers: { ...screening.answers, [id]: answer } };
}
