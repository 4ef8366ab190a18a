import type { Question } from '../../core/screening/questions.ts';
import type { Sides } from '../../core/screening/screening.ts';
import { useDesk } from '../desk.ts';
import { choicesOf } from './choices.ts';

export interface AnswersProps {
  readonly question: Question;
  readonly given: Sides | undefined;
  readonly onAnswer: (sides: Sides) => void;
}

/** Buttons that answer at once. */
export function OneAnswer({ question, given, onAnswer }: AnswersProps) {
  const { t } = useDesk().words;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields.
    <div class="answers" role="group" aria-labelledby="question">
      {choicesOf(question).map((choice) => {
        const chosen = given?.left[0] === choice.left[0] && given?.right[0] === choice.right[0];
        return (
          <button
            key={choice.label}
            type="button"
            class={choice.none ? 'btn answer none' : 'btn answer'}
            aria-pressed={given ? chosen : undefined}
            onClick={() => onAnswer(choice)}
          >
            {t(choice.label)}
          </button>
        );
      })}
    </div>
  );
}
