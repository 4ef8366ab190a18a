import type { Intent } from '../../core/engine/step.ts';
import type { Feeling } from '../../core/screening/after-routine.ts';
import type { Leg } from '../../core/screening/levels.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import type { Screening } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import { noneOf } from '../core/support/answers.ts';
import { QUESTIONS_IN_ORDER, rowOf } from '../core/support/decision-table.ts';
import { DAY } from '../core/support/times.ts';
import { startOf } from './expected-start.ts';
import { type Given, lockingQuestions } from './model.ts';
import type { Told } from './told.ts';

/** Something a user does; what it comes to depends on the record at that time. */
export type Deed =
  /** `ago`: when the first tap was given. */
  | { readonly does: 'start'; readonly routine: string; readonly told: Told; readonly ago: Ms }
  | { readonly does: 'answer'; readonly given: Given; readonly ago: Ms | null }
  | { readonly does: 'undo'; readonly what: 'first' | 'all' | 'less'; readonly n: number }
  /** `again`: with a sign of a clot, and nothing after it. */
  | { readonly does: 'leave'; readonly without: number; readonly again: boolean }
  | { readonly does: 'answerAll' }
  | { readonly does: 'felt'; readonly feeling: Feeling; readonly legs: readonly Leg[] | null }
  | {
      readonly does: 'press';
      readonly press: 'pause' | 'resume' | 'next' | 'back' | 'stop' | 'hurts';
    }
  | { readonly does: 'confirm'; readonly questions: readonly QuestionId[] }
  | { readonly does: 'delete' }
  | { readonly does: 'wait' };

const noneTo = (question: QuestionId): Given => ({
  question,
  left: [noneOf(question)],
  right: [noneOf(question)],
});

/** The answer, with the day of what it tells of where it counts from one. */
function dated(given: Given, ago: Ms | null, now: Ms): Given {
  if (ago === null) return given;
  const days = (leg: Leg) =>
    Object.fromEntries(
      given[leg].flatMap((option) => {
        const [, , count] =
          /^(event|ongoing)(\d+)d/.exec(rowOf(given.question, option)?.holds ?? '') ?? [];
        return count ? [[option, now - Math.min(ago, Number(count) * DAY)]] : [];
      }),
    );
  return { ...given, since: { left: days('left'), right: days('right') } };
}

/** The answers of a deed that gives several at once. */
function answersOf(deed: Deed, record: Screening): readonly Given[] {
  const first: readonly QuestionId[] = ['q1', 'q2'];
  const needed = [...new Set([...first, ...lockingQuestions(record)])];
  switch (deed.does) {
    case 'answerAll':
      return QUESTIONS_IN_ORDER.map(noneTo);
    case 'leave':
      if (deed.again) return [noneTo('q1'), { question: 'q2', left: ['yes'], right: ['no'] }];
      return QUESTIONS_IN_ORDER.filter((_, n) => n !== deed.without).map(noneTo);
    case 'undo': {
      if (deed.what === 'first') return first.map(noneTo);
      const less =
        deed.what === 'less' ? needed.filter((_, n) => n !== deed.n % needed.length) : needed;
      return less.map(noneTo);
    }
    default:
      return [];
  }
}

/** What is asked of the engine, and the answers in it. */
export function intentOf(
  deed: Deed,
  record: Screening,
  now: Ms,
): { readonly intent: Intent; readonly given: readonly Given[] } {
  const given =
    deed.does === 'answer' ? [dated(deed.given, deed.ago, now)] : answersOf(deed, record);
  const to = (intent: unknown) => ({ intent: intent as Intent, given });
  switch (deed.does) {
    case 'start':
      return to(startOf(deed.routine, deed.told, now - deed.ago));
    case 'answer':
      return to({ do: 'answer', ...given[0] });
    case 'undo':
    case 'answerAll':
      return to({ do: 'undoLock', answers: given });
    case 'leave':
      return to({ do: 'leaveLock', answers: given });
    case 'felt':
      return to({ do: 'felt', feeling: deed.feeling, ...(deed.legs && { legs: deed.legs }) });
    case 'press':
      return to({ do: 'player', press: deed.press });
    case 'confirm':
      return to({ do: 'confirm', questions: deed.questions });
    case 'delete':
      return to({ do: 'deleteAnswers' });
    case 'wait':
      return to({ do: 'wake' });
  }
}
