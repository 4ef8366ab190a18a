import { withoutFeeling } from '../history/history.ts';
import { assess } from '../screening/assess.ts';
import { forgotten, GENTLE_AFTER_LOCK_MS, locks, withAnswer } from '../screening/changes.ts';
import { confirmable } from '../screening/confirm.ts';
import { LEVELS } from '../screening/levels.ts';
import { leavableFrom, undoQuestions } from '../screening/lock.ts';
import { QUESTION_IDS, type QuestionId } from '../screening/questions.ts';
import { isAnswer, isSince, type Screening, UNSCREENED } from '../screening/screening.ts';
import type { Ms } from '../time.ts';
import type { GivenAnswer } from './command.ts';
import { type Outcome, refuse } from './outcome.ts';
import { stopDisallowed } from './playing.ts';
import type { State } from './state.ts';

function canBeGiven({ question, since = {}, ...sides }: GivenAnswer, now: Ms): boolean {
  return isAnswer(question, sides) && isSince(question, sides, since, now);
}

function recorded(screening: Screening, answers: readonly GivenAnswer[], now: Ms): Screening {
  return answers.reduce((sofar, { question, left, right, since }) => {
    const answer = { left, right, at: now, ...(since && { since }) };
    return withAnswer(sofar, question, answer);
  }, screening);
}

/** How hard the product is locked; 0 where it is not. */
function lockRank(screening: Screening, now: Ms): number {
  const assessment = assess(screening, now);
  return assessment.kind === 'locked' ? LEVELS.indexOf(assessment.level) : 0;
}

/** Takes all of the answers, or none of them. */
export function saveAnswers(state: State, answers: readonly GivenAnswer[], now: Ms): Outcome {
  if (!answers.every((one) => canBeGiven(one, now))) return refuse(state, { reason: 'badAnswer' });
  const screening = recorded(state.screening, answers, now);
  // Brief 2.3, rule 12: a mis-tap is undone by answering Q1 and Q2 again, and in no other way; nor is an
  // emergency made a lesser stop.
  const lock = assess(state.screening, now);
  if (lock.kind === 'locked' && lockRank(screening, now) < lockRank(state.screening, now)) {
    const again = undoQuestions(lock).every((id) => answers.some((one) => one.question === id));
    if (!again) return refuse(state, { reason: 'locked' });
  }
  return stopDisallowed({ ...state, screening }, now);
}

/**
 * Leaves a lock after a check by a professional: from the next day on, with all questions answered anew,
 * and gently for a week (brief 2.3, rules 11 and 12).
 */
export function leaveLock(state: State, answers: readonly GivenAnswer[], now: Ms): Outcome {
  const lock = assess(state.screening, now);
  if (lock.kind !== 'locked') return saveAnswers(state, answers, now);
  if (now < leavableFrom(lock, now)) return refuse(state, { reason: 'tooSoon' });
  if (!answers.every((one) => canBeGiven(one, now))) return refuse(state, { reason: 'badAnswer' });
  const { rests, skips, hurts } = state.screening;
  const anew = recorded({ ...UNSCREENED, rests, skips, hurts }, answers, now);
  if (!QUESTION_IDS.every((id) => anew.answers[id])) {
    // Cut short by an answer that locks: that one counts, and none of the others.
    const locking = answers.filter((one) => locks(one.question, one));
    if (locking.length === 0) return refuse(state, { reason: 'badAnswer' });
    return saveAnswers(state, locking, now);
  }
  const screening = { ...anew, gentleUntil: now + GENTLE_AFTER_LOCK_MS };
  return stopDisallowed({ ...state, screening }, now);
}

/** "Nothing has changed", for slow questions whose answers are old: they hold anew. */
export function confirmAnswers(state: State, ids: readonly QuestionId[], now: Ms): Outcome {
  const open = confirmable(state.screening, now);
  if (!ids.every((id) => open.includes(id))) return refuse(state, { reason: 'badAnswer' });
  const screening = ids.reduce<Screening>((sofar, id) => {
    const answer = sofar.answers[id];
    return answer ? withAnswer(sofar, id, { ...answer, at: now }) : sofar;
  }, state.screening);
  return stopDisallowed({ ...state, screening }, now);
}

/**
 * Forgets the safety check, and what routines told of the legs. A lock stays: it is left by the check, and
 * not by deleting it. What is in the months of history is the shell's to forget.
 */
export function deleteAnswers(state: State, now: Ms): Outcome {
  const { schedule, recent } = state;
  const last = schedule.last && withoutFeeling(schedule.last);
  return stopDisallowed(
    {
      ...state,
      screening: forgotten(state.screening),
      schedule: { ...schedule, last },
      recent: { breaks: recent.breaks.map((one) => ({ ...withoutFeeling(one), felt: null })) },
    },
    now,
  );
}
