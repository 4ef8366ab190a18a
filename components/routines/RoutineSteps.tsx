import type { Entry } from '../../core/routines/browse.ts';
import {
  type Allowance,
  insteadOf,
  legsAllowed,
  routineOffered,
} from '../../core/routines/offer.ts';
import { type AnyRoutineId, type RoutineStep, stepsOf } from '../../core/routines/routines.ts';
import { techniqueOf } from '../../core/routines/techniques.ts';
import { LEGS, type Leg } from '../../core/screening/levels.ts';
import { SECOND } from '../../core/time.ts';
import { routineName, routineNote } from '../../core/words/routine-name.ts';
import { useDesk } from '../desk.ts';
import { Icon } from '../shell/Icon.tsx';
import { below, Head, type Level } from './Head.tsx';
import { Star } from './Star.tsx';
import type { Slots } from './slots.ts';
import { Thumb } from './Thumb.tsx';
import { tagsOf } from './tags.ts';
import { useReturn } from './use-return.ts';
import { withheldText } from './withheld.ts';

interface RoutineStepsProps extends Pick<Slots, 'edit'> {
  readonly level: Level;
  readonly entry: Entry;
  readonly allowance: Allowance;
  /** The step that was just looked at. */
  readonly leftAt: number | undefined;
  readonly onBack: () => void;
  readonly onStep: (step: RoutineStep, nth: number) => void;
  readonly onInstead: (routine: AnyRoutineId) => void;
  readonly onPick: (routine: AnyRoutineId) => void;
}

/** One routine: what is done in it, step by step, as it would be done today. */
export function RoutineSteps(props: RoutineStepsProps) {
  const { level, entry, allowance, leftAt, edit, onBack, onStep, onInstead, onPick } = props;
  const { routine, offer, needs, totalMs } = entry;
  const { words } = useDesk();
  const { t } = words;
  const Part = below(level);
  const own = 'name' in routine;
  const note = routineNote(routine, t);
  const tags = tagsOf(needs, t);
  const legs = offer?.legs ?? LEGS;
  const steps = stepsOf(routine, { swapped: offer?.swapped ?? false });
  const instead = offer ? undefined : insteadOf(routine.id, allowance);
  return (
    <div class="details">
      <Head level={level} title={routineName(routine, t)} onBack={onBack}>
        <Star routine={routine} />
      </Head>
      <div class="stack tight">
        <p class="strong">{t('routine_facts', words.length(totalMs), words.legs(legs))}</p>
        {!own && <p>{t(`routine_${routine.id}_best`)}</p>}
        {offer?.swapped && <p class="strong">{t('routine_swapped')}</p>}
        {note && (
          <p class="note" dir="auto">
            {note}
          </p>
        )}
        {tags.length > 0 && (
          <ul class="tags">
            {tags.map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        )}
        {own && edit?.(routine)}
      </div>
      {!offer && (
        <div class="notice stack tight">
          <p class="strong">{t('choose_withheld')}</p>
          <p>{withheldText(routine, allowance, words)}</p>
          {instead && (
            <p>
              <button type="button" class="link" onClick={() => onInstead(instead.routine)}>
                {t('withheld_instead', routineName(routineOffered(instead), t))}
              </button>
            </p>
          )}
        </div>
      )}
      <Part class="lead">{t('routine_steps_title')}</Part>
      <p class="cap">{t('routine_steps_hint')}</p>
      <ol class="step-list">
        {steps.map((step, nth) => (
          <li key={`${nth} ${step.technique}`}>
            <StepRow
              {...{ step, legs, allowance }}
              left={nth === leftAt}
              onOpen={() => onStep(step, nth)}
            />
          </li>
        ))}
      </ol>
      {offer && (
        <div class="begin-bar">
          <button type="button" class="btn primary" onClick={() => onPick(routine.id)}>
            {t('start_now')}
          </button>
        </div>
      )}
    </div>
  );
}

interface StepRowProps {
  readonly step: RoutineStep;
  readonly legs: readonly Leg[];
  readonly allowance: Allowance;
  readonly left: boolean;
  readonly onOpen: () => void;
}

function StepRow({ step, legs, allowance, left, onOpen }: StepRowProps) {
  const { words } = useDesk();
  const { t } = words;
  const { technique, side, sec } = step;
  const control = useReturn<HTMLButtonElement>(left);
  const sides = side === 'left' || side === 'right' ? ([side] as const) : legs;
  const allowed = legsAllowed(technique, allowance);
  const ruledOut = !sides.some((leg) => allowed.includes(leg));
  const legsText = side === 'each' && sides.length === 2 ? t('legs_each') : words.legs(sides);
  return (
    <button type="button" class="step" ref={control} onClick={onOpen}>
      <Thumb technique={technique} side={sides.length === 1 ? (sides[0] ?? 'both') : 'both'} />
      <span class="about">
        <span class="strong">{t(`technique_${technique}_name`)}</span>
        <span class="cap">{t('routine_facts', words.length(sec * SECOND), legsText)}</span>
        <span class="cap">{t(`class_${techniqueOf(technique).class}`)}</span>
        {ruledOut && <span class="not-today">{t('learn_not_today_short')}</span>}
      </span>
      <Icon name="forward" />
    </button>
  );
}
