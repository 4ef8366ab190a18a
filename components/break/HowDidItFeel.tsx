import { useState } from 'preact/hooks';
import { FEELINGS, type Feeling } from '../../core/screening/after-routine.ts';
import { useDesk } from '../desk.ts';
import { ignoreSecondClick } from '../second-click.ts';

interface HowDidItFeelProps {
  readonly legs: readonly string[];
  readonly onFelt: (feeling: Feeling, legs?: readonly ('left' | 'right')[]) => Promise<void>;
}

const WHICH = { left: ['left'], right: ['right'], both: ['left', 'right'] } as const;

/** "How did that feel?" in one tap (brief 2.8); of a pain, also which leg, where both were at work. */
export function HowDidItFeel({ legs, onFelt }: HowDidItFeelProps) {
  const { t } = useDesk().words;
  const [which, setWhich] = useState(false);
  const question = t(which ? 'felt_which' : 'felt_question');
  const choose = (feeling: Feeling) =>
    feeling === 'hurt' && legs.length > 1 ? setWhich(true) : onFelt(feeling);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields.
    <div class="answers felt" role="group" aria-label={question} onClickCapture={ignoreSecondClick}>
      <p class="lead">{question}</p>
      {which
        ? (['left', 'right', 'both'] as const).map((side) => (
            <button
              key={side}
              type="button"
              class="btn answer"
              onClick={() => onFelt('hurt', WHICH[side])}
            >
              {t(`side_${side}`)}
            </button>
          ))
        : FEELINGS.map((feeling) => (
            <button
              key={feeling}
              type="button"
              class={feeling === 'good' ? 'btn answer none' : 'btn answer'}
              onClick={() => choose(feeling)}
            >
              {t(`felt_${feeling}`)}
            </button>
          ))}
    </div>
  );
}
