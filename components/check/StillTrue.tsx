import type { QuestionId } from '../../core/screening/questions.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { describe } from './describe.ts';

interface StillTrueProps {
  /** Slow questions whose answers have become old. */
  readonly questions: readonly QuestionId[];
  readonly onConfirmed: () => void;
  readonly onChange: (question: QuestionId) => void;
}

/** "Has any of this changed?" (brief 2.6): one tap where nothing has. */
export function StillTrue({ questions, onConfirmed, onChange }: StillTrueProps) {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>();
  const confirm = async () => {
    const reply = await ask({ do: 'confirm', questions: [...questions] });
    if (reply.ok) onConfirmed();
  };
  return (
    <section class="question stack">
      <h2 class="title" tabIndex={-1} ref={heading} id="question">
        {t('still_true_title')}
      </h2>
      <p>{t('still_true_hint')}</p>
      <ul class="answer-list">
        {questions.map((id) => {
          const answer = view.stored.screening.answers[id];
          return (
            <li key={id} class="still">
              <div>
                <span class="strong">{t(`${id}_topic`)}</span>
                <span>{t(`${id}_text`)}</span>
                {answer && (
                  <span class="cap">{t('still_true_answer', describe(id, answer, t))}</span>
                )}
              </div>
              <button type="button" class="btn small" onClick={() => onChange(id)}>
                {t('still_true_change')}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="btn primary" onClick={confirm}>
        {t('still_true_confirm')}
      </button>
    </section>
  );
}
