import { holdsUntil } from '../../core/screening/holding.ts';
import { LEGS } from '../../core/screening/levels.ts';
import { type QuestionId, questionOf } from '../../core/screening/questions.ts';
import type { Answer } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import type { MessageKey, Translate } from '../../core/words/words.ts';

/** An answer in words, for each leg where the legs differ. */
export function describe(id: QuestionId, answer: Answer, t: Translate): string {
  const side = (options: readonly string[]) =>
    options.map((option) => t(`${id}_option_${option}` as MessageKey)).join(', ');
  const left = side(answer.left);
  const right = side(answer.right);
  const same = left === right;
  if (same && (questionOf(id).scope !== 'leg' || answer.left[0] === 'no')) return left;
  return t('check_answered_legs', left, right);
}

/** When an answer is asked for again; undefined where only the user changes it, or today's are meant. */
export function askedAgainAt(id: QuestionId, answer: Answer): Ms | undefined {
  const ends = LEGS.flatMap((leg) =>
    questionOf(id)
      .options.filter((option) => answer[leg].includes(option.id) && option.holds !== 'today')
      .map((option) => holdsUntil(option, answer, leg)),
  );
  const first = Math.min(...ends);
  return Number.isFinite(first) ? first : undefined;
}
