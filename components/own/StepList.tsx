import { useState } from 'preact/hooks';
import { Fragment } from 'preact/jsx-runtime';
import { OWN_LIMITS, type Problem } from '../../core/routines/own.ts';
import type { RoutineStep } from '../../core/routines/routines.ts';
import { useDesk } from '../desk.ts';
import { Announcement } from '../shell/Announcement.tsx';
import { Outlook } from './Outlook.tsx';
import { explain, problemsAt } from './problems.ts';
import { StepCard } from './StepCard.tsx';
import type { Steps } from './use-steps.ts';

interface StepListProps {
  readonly steps: Steps;
  /** Of the steps those whose seconds can be read. */
  readonly known: readonly RoutineStep[];
  readonly problems: readonly Problem[];
}

/** The steps in their order, and in the place of one that was just removed the way to have it back. */
export function StepList({ steps, known, problems }: StepListProps) {
  const { words } = useDesk();
  const { t } = words;
  const { list, removed, said } = steps;
  /** Only one picture moves: of the step that asked for it. */
  const [shown, setShown] = useState<number>();
  const gone = removed && (
    <li class="own-gone row">
      <span>
        {t(
          'own_removed',
          words.number(removed.index + 1),
          t(`technique_${removed.step.technique}_name`),
        )}
      </span>
      <button type="button" class="btn small" id="own-undo" onClick={steps.undo}>
        {t('own_undo')}
      </button>
    </li>
  );
  // Too long or too much massage is told with the sums, which are always in view.
  const wrong = problemsAt(problems, 'steps').filter(
    ({ why }) => why === 'noSteps' || why === 'tooManySteps',
  );
  return (
    <section class="stack tight own-steps" aria-labelledby="own-steps">
      <h3 class="lead" id="own-steps" tabIndex={-1}>
        {t('own_steps_title')}
      </h3>
      {list.length === 0 && !removed && <p class="own-none">{t('own_steps_none')}</p>}
      {known.length > 0 && <Outlook steps={known} />}
      <p class="error">{wrong.map((problem) => explain(problem, words)).join(' ')}</p>
      <ol class="own-step-list">
        {list.map((step, index) => (
          <Fragment key={step.key}>
            {removed?.index === index && gone}
            <StepCard
              step={step}
              index={index}
              count={list.length}
              isFull={list.length >= OWN_LIMITS.steps}
              steps={steps}
              problems={problems.filter(({ at }) => at[0] === 'steps' && at[1] === index)}
              isShown={shown === step.key}
              onShow={() => setShown(shown === step.key ? undefined : step.key)}
            />
          </Fragment>
        ))}
        {removed?.index === list.length && gone}
      </ol>
      <Announcement text={said} />
    </section>
  );
}
