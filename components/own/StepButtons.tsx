import type { DraftStep } from '../../core/routines/draft.ts';
import { useDesk } from '../desk.ts';
import { StepIcon } from './StepIcon.tsx';
import type { Steps } from './use-steps.ts';

interface StepButtonsProps {
  readonly step: DraftStep;
  /** Which step, for those who listen. */
  readonly which: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** No step can be added any more. */
  readonly isFull: boolean;
  readonly steps: Steps;
}

/** Moves, copies and removes a step. None is ever `disabled`: it would lose the focus. */
export function StepButtons({ step, which, isFirst, isLast, isFull, steps }: StepButtonsProps) {
  const { t } = useDesk().words;
  const button = (
    name: 'up' | 'down' | 'copy' | 'remove',
    isOff: boolean,
    press: (step: DraftStep) => void,
  ) => (
    <button
      type="button"
      class="icon-btn own-btn"
      id={`step-${step.key}-${name}`}
      title={t(`own_${name}`)}
      aria-label={`${t(`own_${name}`)}: ${which}`}
      aria-disabled={isOff}
      onClick={() => press(step)}
    >
      <StepIcon name={name} />
    </button>
  );
  return (
    <div class="own-buttons">
      {button('up', isFirst, (one) => steps.move(one, -1))}
      {button('down', isLast, (one) => steps.move(one, 1))}
      {button('copy', isFull, (one) => !isFull && steps.copy(one))}
      {button('remove', false, steps.remove)}
    </div>
  );
}
