import { sidesOf } from '../../core/routines/doses.ts';
import type { DraftStep } from '../../core/routines/draft.ts';
import type { Problem } from '../../core/routines/own.ts';
import type { StepSide } from '../../core/routines/routines.ts';
import { techniqueOf } from '../../core/routines/techniques.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';
import { RuledOut } from './RuledOut.tsx';
import { SecondsField } from './SecondsField.tsx';
import { StepButtons } from './StepButtons.tsx';
import type { Steps } from './use-steps.ts';

interface StepCardProps {
  readonly step: DraftStep;
  readonly index: number;
  readonly count: number;
  readonly isFull: boolean;
  readonly steps: Steps;
  readonly problems: readonly Problem[];
  readonly isShown: boolean;
  readonly onShow: () => void;
}

/** One step to change. */
export function StepCard(props: StepCardProps) {
  const { step, index, count, isFull, steps, problems, isShown, onShow } = props;
  const { words } = useDesk();
  const { t } = words;
  const { key, technique, side } = step;
  const name = t(`technique_${technique}_name`);
  const which = t('own_which', words.number(index + 1), name);
  const sides = sidesOf(technique);
  const drawn = side === 'each' ? 'right' : side;
  const { perMinute } = techniqueOf(technique);
  return (
    <li class="card own-step" id={`step-${key}`} aria-label={which}>
      <button
        type="button"
        class="own-look"
        aria-expanded={isShown}
        aria-label={`${t('own_show')}: ${which}`}
        onClick={onShow}
      >
        <span class="thumb">
          <Picture technique={technique} side={drawn} label="" thumbnail />
        </span>
      </button>
      <div class="own-about">
        <p class="own-name">
          <span class="own-number" aria-hidden="true">
            {words.number(index + 1)}
          </span>
          <span class="strong">{name}</span>
        </p>
        <div class="own-fields">
          <div class="field">
            <label for={`step-${key}-side`}>
              {t('own_side_label')} <span class="sr">{which}</span>
            </label>
            {sides.length === 1 ? (
              <span class="own-only" id={`step-${key}-side`}>
                {t(`own_side_${side}`)}
              </span>
            ) : (
              <select
                id={`step-${key}-side`}
                class="own-select"
                value={side}
                onChange={({ currentTarget }) =>
                  steps.change(key, { side: currentTarget.value as StepSide })
                }
              >
                {sides.map((one) => (
                  <option key={one} value={one}>
                    {t(`own_side_${one}`)}
                  </option>
                ))}
              </select>
            )}
          </div>
          <SecondsField
            step={step}
            which={which}
            problems={problems}
            onChange={(sec) => steps.change(key, { sec })}
          />
        </div>
        <RuledOut technique={technique} side={side} />
      </div>
      <StepButtons
        step={step}
        which={which}
        isFirst={index === 0}
        isLast={index === count - 1}
        isFull={isFull}
        steps={steps}
      />
      {isShown && (
        <div class="own-picture">
          <Picture
            technique={technique}
            side={drawn}
            label={name}
            {...(perMinute ? { cyclesPerMinute: perMinute } : {})}
          />
        </div>
      )}
    </li>
  );
}
