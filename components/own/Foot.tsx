import { MASSAGE_A_LEG_MS, massageBetween } from '../../core/routines/caps.ts';
import { type Draft, stepsIn } from '../../core/routines/draft.ts';
import { OWN_LIMITS, type OwnId, type Problem } from '../../core/routines/own.ts';
import { segmentsOf, totalMs } from '../../core/routines/segments.ts';
import { LEGS } from '../../core/screening/levels.ts';
import { useDesk } from '../desk.ts';
import { Measure } from './Measure.tsx';
import { explain, problemsAt } from './problems.ts';

export interface Status {
  readonly ok: boolean;
  readonly says: string;
}

interface FootProps {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly status: Status | undefined;
  readonly isChanged: boolean;
  /** Once it is saved. */
  readonly id: OwnId | undefined;
}

/** The sums and Save: in view however long the list of steps is. */
export function Foot({ draft, problems, status, isChanged, id }: FootProps) {
  const { words, openBreak } = useDesk();
  const { t } = words;
  const steps = stepsIn(draft);
  const segments = segmentsOf(steps, LEGS);
  const whole = totalMs(segments);
  const [left = 0, right = 0] = LEGS.map((leg) => massageBetween(segments, leg, 0, whole));
  const massages =
    left === right
      ? [['both', left] as const]
      : [['left', left] as const, ['right', right] as const];
  const told = (why: Problem['why']) => {
    const found = problemsAt(problems, 'steps').find((problem) => problem.why === why);
    return found && explain(found, words);
  };
  return (
    <div class="own-foot">
      <div class="own-sums">
        <Measure
          name={t('own_total')}
          ms={whole}
          most={OWN_LIMITS.totalMs}
          error={told('tooLong')}
        />
        {massages.map(([leg, ms]) => (
          <Measure
            key={leg}
            name={t(`own_massage_${leg}`)}
            ms={ms}
            most={MASSAGE_A_LEG_MS}
            error={told('tooMuchMassage')}
          />
        ))}
      </div>
      <div class="row">
        <button type="submit" class="btn primary">
          {t('own_save')}
        </button>
        {id && !isChanged && (
          <button type="button" class="btn" onClick={() => openBreak(id)}>
            {t('own_start')}
          </button>
        )}
        <p role="status" class={status ? (status.ok ? 'ok' : 'error') : 'cap'}>
          {status ? status.says : isChanged && t('own_unsaved')}
        </p>
      </div>
    </div>
  );
}
