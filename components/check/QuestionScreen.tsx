import { useEffect, useRef } from 'preact/hooks';
import { type QuestionId, questionOf } from '../../core/screening/questions.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import type { Sides } from './choices.ts';
import { ManyAnswers } from './ManyAnswers.tsx';
import { OneAnswer } from './OneAnswer.tsx';

interface QuestionScreenProps {
  readonly id: QuestionId;
  /** Its place among the questions asked now. */
  readonly number: number;
  readonly count: number;
  /** Whether it takes the focus on coming: not where it is one part of a page that just opened. */
  readonly arrives: boolean;
  /** Resolves when the answer was taken, or was refused. */
  readonly onAnswer: (sides: Sides) => Promise<void>;
  readonly onBack: (() => void) | undefined;
}

/** One question, in the brief's own words, with its signs, its help and its answers. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { id, number, count, arrives, onAnswer, onBack } = props;
  const { view, words } = useDesk();
  const { t } = words;
  const question = questionOf(id);
  const given = view.stored.screening.answers[id];
  const heading = useRef<HTMLHeadingElement>(null);
  // A new question takes the focus, so that it is read out and the keyboard goes on from it.
  useEffect(() => {
    if (arrives) heading.current?.focus();
  }, [id, arrives]);
  const busy = useRef(false);
  const answer = async (sides: Sides) => {
    if (busy.current) return;
    busy.current = true;
    await onAnswer(sides);
    busy.current = false;
  };
  // The second click of a double one lands on the next question, and would answer it unread.
  const ignoreSecondClick = (event: MouseEvent) => {
    const { detail, target } = event;
    if (detail > 1 && target instanceof Element && target.closest('button')) {
      event.stopPropagation();
      event.preventDefault();
    }
  };
  const Answers = question.choose === 'many' ? ManyAnswers : OneAnswer;
  return (
    <section class="question stack" onClickCapture={ignoreSecondClick}>
      {count > 1 && (
        <p class="cap">{t('check_progress', words.number(number), words.number(count))}</p>
      )}
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
