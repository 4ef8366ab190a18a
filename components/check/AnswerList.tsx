import { QUESTION_IDS, type QuestionId } from '../../core/screening/questions.ts';
import { useDesk } from '../desk.ts';
import { askedAgainAt, describe } from './describe.ts';

interface AnswerListProps {
  /** Questions that are open: not answered, or to be answered again. */
  readonly missing: readonly QuestionId[];
  readonly onEdit: (id: QuestionId) => void;
}

/** Every question with its answer and how long it holds, each of them open to change. */
export function AnswerList({ missing, onEdit }: AnswerListProps) {
  const { view, words } = useDesk();
  const { t } = words;
  return (
    <ul class="answer-list">
      {QUESTION_IDS.map((id) => {
        const answer = view.stored.screening.answers[id];
        const again = answer && askedAgainAt(id, answer);
        return (
          <li key={id}>
            <button type="button" onClick={() => onEdit(id)}>
              <span class="strong">{t(`${id}_topic`)}</span>
              <span class="cap">{answer ? describe(id, answer, t) : t('check_not_answered')}</span>
              {answer && missing.includes(id) ? (
                <span class="cap due">{t('check_again_now')}</span>
              ) : (
                again && <span class="cap">{t('check_again_at', words.day(again))}</span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
