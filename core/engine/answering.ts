import { assess } from '../screening/assess.ts';
import { FIRST_QUESTIONS } from '../screening/questions.ts';
import { isAnswer, type Screening, withAnswer } from '../screening/screening.ts';
import type { Ms } from '../time.ts';
import type { GivenAnswer } from './command.ts';
import { type Outcome, refuse } from './outcome.ts';
import { stopDisallowed } from './playing.ts';
import type { State } from './state.ts';

const isLocked = (screening: Screening, now: Ms) => assess(screening, now).kind === 'locked';

/** Takes all of the answers, or none of them. */
export function saveAnswers(state: State, answers: readonly GivenAnswer[], now: Ms): Outcome {
  if (!answers.every(({ question, ...sides }) => isAnswer(question, sides))) {
    return refuse(state, { reason: 'badAnswer' });
  }
  const screening = answers.reduce<Screening>(
    (sofar, { question, left, right }) => withAnswer(sofar, question, { left, right, at: now }),
    state.screening,
  );
  // Brief 2.3, rule 12: a mis-tap is undone by answering Q1 and Q2 again, and in no other way.
  const unlocks = isLocked(state.screening, now) && !isLocked(screening, now);
  const again = FIRST_QUESTIONS.every((id) => answers.some(({ question }) => question === id));
  if (unlocks && !again) return refuse(state, { reason: 'locked' });
  return stopDisallowed({ ...state, screening }, now);
}
