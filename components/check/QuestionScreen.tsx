import { useEffect, useRef } from 'preact/hooks';
import { QUESTION_IDS, type QuestionId, questionOf } from '../../core/screening/questions.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import type { Sides } from './choices.ts';
import { ManyAnswers } from './ManyAnswers.tsx';
import { OneAnswer } from './OneAnswer.tsx';

interface QuestionScreenProps {
  readonly id: QuestionId;
  /** Whether it takes the focus on coming: not where it is one part of a page that just opened. */
  readonly arrives: boolean;
  readonly onAnswered: (sides: Sides) => void;
  readonly onBack: (() => void) | undefined;
}

/** One question, in the brief's own words, with its signs, its help and its answers. */
export function QuestionScreen({ id, arrives, onAnswered, onBack }: QuestionScreenProps) {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const question = questionOf(id);
  const given = view.stored.screening.answers[id];
  const heading = useRef<HTMLHeadingElement>(null);
  // A new question takes the focus, so that it is read out and the keyboard goes on from it.
  useEffect(() => {
    if (arrives) heading.current?.focus();
  }, [id, arrives]);
  const answer = async (sides: Sides) => {
    const { left, right } = sides;
    const reply = await ask({ do: 'answer', question: id, left: [...left], right: [...right] });
    if (reply.ok) onAnswered(sides);
  };
  const Answers = question.choose === 'many' ? ManyAnswers : OneAnswer;
  return (
    <section class="question stack">
      <p class="cap">
        {t(
          'check_progress',
          words.number(QUESTION_IDS.indexOf(id) + 1),
          words.number(QUESTION_IDS.length),
        )}
      </p>
      <h2 class="title" tabIndex={-1} ref={heading} id="question">
        {t(`${id}_text`)}
      </h2>
      {question.signs > 0 && (
        <ul class="signs">
          {Array.from({ length: question.signs }, (_, sign) => (
            <li key={sign}>{t(`${id}_sign_${sign + 1}` as MessageKey)}</li>
          ))}
        </ul>
      )}
      {question.help && <p class="help">{t(`${id}_help` as MessageKey)}</p>}
      <Answers key={id} question={question} given={given} onAnswer={answer} />
      <div class="row spread">
        {onBack && (
          <button type="button" class="btn text" onClick={onBack}>
            {t('back')}
          </button>
        )}
        <details>
          <summary>{t('check_why')}</summary>
          <p class="cap">{t(`${id}_why`)}</p>
        </details>
      </div>
    </section>
  );
}
