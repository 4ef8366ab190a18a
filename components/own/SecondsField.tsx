import { useState } from 'preact/hooks';
import { boundsOf } from '../../core/routines/doses.ts';
import { type DraftStep, stepped } from '../../core/routines/draft.ts';
import type { Problem } from '../../core/routines/own.ts';
import { useDesk } from '../desk.ts';
import { explain } from './problems.ts';
import { StepIcon } from './StepIcon.tsx';

interface SecondsFieldProps {
  readonly step: DraftStep;
  readonly which: string;
  readonly problems: readonly Problem[];
  readonly onChange: (sec: string) => void;
}

/** How long a step is: to be typed, or changed in small steps within the dose's bounds. */
export function SecondsField({ step, which, problems, onChange }: SecondsFieldProps) {
  const { words } = useDesk();
  const { t } = words;
  const { key, technique, side, sec } = step;
  const { min, max } = boundsOf(technique);
  const id = `step-${key}-sec`;
  // The "3" of "30" is no mistake yet.
  const [isTyping, setTyping] = useState(false);
  const shown = isTyping ? problems.filter(({ why }) => why !== 'badSeconds') : problems;
  const by = (direction: 1 | -1, name: string) => {
    const next = stepped(sec, technique, direction);
    return (
      <button
        type="button"
        class="own-round"
        aria-label={`${name}: ${which}`}
        aria-disabled={next === sec.trim()}
        onClick={() => {
          setTyping(false);
          onChange(next);
        }}
      >
        <StepIcon name={direction > 0 ? 'more' : 'less'} />
      </button>
    );
  };
  return (
    <div class="field">
      <label for={id}>
        {t(side === 'each' ? 'own_seconds_each' : 'own_seconds')}{' '}
        <span class="cap">{t('rhythm_range', String(min), String(max))}</span>{' '}
        <span class="sr">{which}</span>
      </label>
      <span class="own-stepper">
        {by(-1, t('own_less'))}
        <input
          id={id}
          class="number"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={sec}
          aria-invalid={shown.length > 0}
          aria-describedby={`${id}-error`}
          onInput={({ currentTarget }) => {
            setTyping(true);
            onChange(currentTarget.value);
          }}
          onBlur={() => setTyping(false)}
        />
        {by(1, t('own_more'))}
      </span>
      <span class="error" id={`${id}-error`}>
        {shown.map((problem) => explain(problem, words)).join(' ')}
      </span>
    </div>
  );
}
