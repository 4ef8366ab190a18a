import { DAY, HOUR, type Ms } from '../time.ts';
import { isUnused, nextDay } from './holding.ts';
import { isLock, type Leg } from './levels.ts';
import { FIRST_QUESTIONS, type QuestionId, questionOf } from './questions.ts';
import {
  type Answer,
  type RestReason,
  type Screening,
  type Sides,
  UNSCREENED,
} from './screening.ts';

/** How long a leg that hurt is not massaged or stretched (brief 2.8; a judgement). */
export const HURT_REST_MS: Ms = 48 * HOUR;
/** How long a routine that hurt is remembered (brief 2.8; a judgement). */
export const HURTS_KEPT_MS: Ms = 14 * DAY;
/** How long everything stays gentle after a lock was left (brief 2.3, rule 11; a judgement). */
export const GENTLE_AFTER_LOCK_MS: Ms = 7 * DAY;

type Answers = Screening['answers'];

function mapAnswers(answers: Answers, change: (id: QuestionId, answer: Answer) => Answer): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, change(id as QuestionId, answer)]),
  );
}

/** What was answered before a long time without use stays asked again, whatever is answered now. */
function withoutUnused(screening: Screening, now: Ms): Screening {
  if (!isUnused(screening, now)) return screening;
  const answers = mapAnswers(screening.answers, (_, answer) => ({ ...answer, stale: true }));
  return { ...screening, answers };
}

/** Records an answer; the caller has checked it. It is not asked for again. */
export function withAnswer(before: Screening, id: QuestionId, answer: Answer): Screening {
  const screening = withoutUnused(before, answer.at);
  const without = (leg: Leg) => screening.reask[leg].filter((asked) => asked !== id);
  return {
    ...screening,
    answers: { ...screening.answers, [id]: answer },
    reask: { left: without('left'), right: without('right') },
  };
}

/** Today's "none of these" and "no" to the first questions. A screening that is locked is not for this. */
export function withFirstTaps(before: Screening, now: Ms): Screening {
  const screening = withoutUnused(before, now);
  const answers = { ...screening.answers };
  for (const id of FIRST_QUESTIONS) answers[id] = { left: ['no'], right: ['no'], at: now };
  return { ...screening, answers };
}

/** Leaves legs alone until then. */
export function withRest(
  screening: Screening,
  legs: readonly Leg[],
  until: Ms,
  why: RestReason,
): Screening {
  const rests = legs.map((leg) => ({ leg, until, why }));
  const others = screening.rests.filter((rest) => rest.why !== why || !legs.includes(rest.leg));
  return { ...screening, rests: [...others, ...rests] };
}

/** Asks these questions again for these legs: until then there is only movement for them. */
export function withReask(
  screening: Screening,
  legs: readonly Leg[],
  ids: readonly QuestionId[],
): Screening {
  const reask = { ...screening.reask };
  for (const leg of legs) reask[leg] = [...new Set([...reask[leg], ...ids])];
  return { ...screening, reask };
}

/** Whether an answer locks. */
export function locks(id: QuestionId, answer: Sides): boolean {
  const chosen = [...answer.left, ...answer.right];
  return questionOf(id).options.some(
    ({ id: option, level }) => level !== null && isLock(level) && chosen.includes(option),
  );
}

/**
 * Everything deleted, but for what locks, and what has an end of its own soon (a rest, a cramp, the gentle
 * days after a lock): none of that is left by deleting what led to it.
 */
export function forgotten(screening: Screening): Screening {
  const kept = Object.entries(screening.answers).filter(([id, a]) => locks(id as QuestionId, a));
  const { rests, skips, gentleUntil, askedAt, notCheckedAt } = screening;
  return {
    ...UNSCREENED,
    answers: Object.fromEntries(kept),
    rests,
    skips,
    gentleUntil,
    askedAt,
    notCheckedAt,
  };
}

/**
 * The screening as a clock that was set back leaves it: no rest is longer than it can have been, and the
 * day after a lock comes. What is over stays written: a clock that ran ahead for a while must not end it.
 */
export function steadied(screening: Screening, now: Ms): Screening {
  const answers = mapAnswers(screening.answers, (id, answer) =>
    answer.at > now && locks(id, answer) ? { ...answer, at: now } : answer,
  );
  const rests = screening.rests.map((rest) => ({
    ...rest,
    until: Math.min(rest.until, now + HURT_REST_MS),
  }));
  const atMost = (at: Ms | null, most: Ms) => (at === null ? null : Math.min(at, most));
  const after: Screening = {
    ...screening,
    answers,
    rests,
    hurts: screening.hurts.map((at) => Math.min(at, now)),
    gentleUntil: atMost(screening.gentleUntil, now + GENTLE_AFTER_LOCK_MS),
    skips: screening.skips.map((skip) => ({ ...skip, until: Math.min(skip.until, nextDay(now)) })),
    askedAt: atMost(screening.askedAt, now),
    notCheckedAt: atMost(screening.notCheckedAt, now),
  };
  return JSON.stringify(after) === JSON.stringify(screening) ? screening : after;
}
