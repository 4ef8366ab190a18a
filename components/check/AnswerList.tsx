import { QUESTION_IDS, type QuestionId, questionOf } from '../../core/screening/questions.ts';
import type { Answer } from '../../core/screening/screening.ts';
import type { MessageKey, Translate } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';

function describe(id: QuestionId, answer: Answer, t: Translate): string {
  const side = (options: readonly string[]) =>
    options.map((option) => t(`${id}_option_${option}` as MessageKey)).join(', ');
  const left = side(answer.left);
  const right = side(answer.right);
  const same = left === right;
  if (same && (questionOf(id).scope !== 'leg' || answer.left[0] === 'no')) return left;
  return t('check_answered_legs', left, right);
}

/** Every question with its answer, each of them open to change. */
export function AnswerList({ onEdit }: { onEdit: (id: QuestionId) => void }) {
  const { view, words } = useDesk();
  const { t } = words;
  return (
    <ul class="answer-list">
      {QUESTION_IDS.map((id) => {
        const answer = view.stored.screening.answers[id];
        return (
          <li key={id}>
            <button type="button" onClick={() => onEdit(id)}>
              <span class="strong">{t(`${id}_topic`)}</span>
              <span class="cap">{answer ? describe(id, answer, t) : t('check_not_answered')}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
