import { useEffect, useRef, useState } from 'preact/hooks';
import type { GivenAnswer } from '../../core/engine/command.ts';
import { datedOptions } from '../../core/screening/dates.ts';
import { holdsUntil } from '../../core/screening/holding.ts';
import { LEGS } from '../../core/screening/levels.ts';
import { NEW_INJURY, type QuestionId, questionOf } from '../../core/screening/questions.ts';
import type { Answer, Sides } from '../../core/screening/screening.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import { ignoreSecondClick } from '../second-click.ts';
import { InjuryFollowUp } from './InjuryFollowUp.tsx';
import { ManyAnswers } from './ManyAnswers.tsx';
import { OneAnswer } from './OneAnswer.tsx';
import { When } from './When.tsx';

interface QuestionScreenProps {
  readonly id: QuestionId;
  /** Its place among the questions asked now. */
  readonly number: number;
  readonly count: number;
  /** Whether it takes the focus on coming: not where it is one part of a page that just opened. */
  readonly arrives: boolean;
  /** What was answered a moment ago, where the user went back. */
  readonly earlier: GivenAnswer | undefined;
  /** Resolves when the answer was taken, or was refused. */
  readonly onAnswer: (answer: GivenAnswer) => Promise<void>;
  readonly onBack: (() => void) | undefined;
}

type Known = Sides & Pick<Answer, 'since'>;

/** Whether a new injury has had its days of rest, and it is time to ask how the leg moves. */
function injuryHasRested(answer: Answer | undefined): boolean {
  const injury = questionOf('q10').options.find(({ id }) => id === NEW_INJURY);
  return LEGS.some(
    (leg) =>
      injury && answer?.[leg].includes(NEW_INJURY) && holdsUntil(injury, answer, leg) <= Date.now(),
  );
}

/** One question, in the brief's own words, with its signs, its help, its answers, and the day of these. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { id, number, count, arrives, earlier, onAnswer, onBack } = props;
  const { view, words } = useDesk();
  const { t } = words;
  const question = questionOf(id);
  const stored = view.stored.screening.answers[id];
  const [followsUp, setFollowsUp] = useState(!earlier && id === 'q10' && injuryHasRested(stored));
  // What is to be answered afresh is not shown as answered; a new injury is still followed up.
  const [known, setKnown] = useState<Known | undefined>(
    earlier ?? (stored?.stale && !followsUp ? undefined : stored),
  );
  // Chosen, and waiting for the days they count from.
  const [chosen, setChosen] = useState<Sides>();
  const heading = useRef<HTMLHeadingElement>(null);
  // A new question takes the focus, so that it is read out and the keyboard goes on from it.
  useEffect(() => {
    if (arrives) heading.current?.focus();
  }, [arrives, followsUp]);
  const busy = useRef(false);
  const send = async (answer: GivenAnswer) => {
    if (busy.current) return;
    busy.current = true;
    await onAnswer(answer);
    busy.current = false;
  };
  const choose = async (sides: Sides) => {
    if (datedOptions(question, sides).length > 0) setChosen(sides);
    else await send({ question: id, left: [...sides.left], right: [...sides.right] });
  };
  if (followsUp && known) {
    const goOn = (after: Known) => {
      setKnown(after);
      setFollowsUp(false);
    };
    return <InjuryFollowUp known={known} onAnswer={goOn} />;
  }
  if (chosen) {
    return (
      <When
        question={question}
        sides={chosen}
        known={known?.since}
        onAnswer={(since) =>
          send({ question: id, left: [...chosen.left], right: [...chosen.right], since })
        }
        onBack={() => setChosen(undefined)}
      />
    );
  }
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
      <Answers key={id} question={question} given={known} onAnswer={choose} />
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
