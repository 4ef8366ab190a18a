import { DAY, type Ms } from '../time.ts';
import type { Assessment } from './assess.ts';
import { nextDay } from './holding.ts';
import { QUESTION_IDS, type QuestionId } from './questions.ts';
import type { Screening } from './screening.ts';

export type Lock = Extract<Assessment, { kind: 'locked' }>;

/** When the answers that lock were given; the latest counts. */
function lockedAt(lock: Lock, now: Ms): Ms {
  const times = lock.causes.map((cause) => (cause.kind === 'answer' ? cause.at : now));
  return Math.min(now, Math.max(...times));
}

/**
 * From when someone who has been checked may answer everything anew: not before the next day, and after
 * an emergency not within 24 hours (brief 2.3, rules 11 and 12).
 */
export function leavableFrom(lock: Lock, now: Ms): Ms {
  const at = lockedAt(lock, now);
  return lock.level === 'EMERGENCY' ? at + DAY : nextDay(at);
}

/** Whether the day's "Have you had your leg checked?" is open (rule 14): from the next day on. */
export function isQuestionOpen(lock: Lock, { notCheckedAt }: Screening, now: Ms): boolean {
  const last = Math.max(lockedAt(lock, now), notCheckedAt ?? 0);
  return now >= nextDay(Math.min(last, now));
}

/** Whether the user is to be told of it, which is done once a day. */
export function isQuestionUntold(lock: Lock, screening: Screening, now: Ms): boolean {
  const { askedAt } = screening;
  const told = askedAt !== null && now < nextDay(Math.min(askedAt, now));
  return !told && isQuestionOpen(lock, screening, now);
}

/** What must be answered again for a lock that came of a mis-tap: the first two, and all that locks. */
export function undoQuestions(lock: Lock): readonly QuestionId[] {
  const locking = lock.causes.map((cause) => cause.kind === 'answer' && cause.question);
  return QUESTION_IDS.filter((id) => id === 'q1' || id === 'q2' || locking.includes(id));
}
