import type { Technique } from '../../core/routines/techniques.ts';
import type { Assessment } from '../../core/screening/assess.ts';
import { type Leg, pressureLimit, worstLevel } from '../../core/screening/levels.ts';
import { useDesk } from '../desk.ts';

interface SafetyLineProps {
  readonly technique: Technique;
  readonly legs: readonly string[];
  readonly assessment: Assessment;
}

/** How far to go today, and what to keep off: on every step (brief 2.2). */
export function SafetyLine({ technique, legs, assessment }: SafetyLineProps) {
  const { t } = useDesk().words;
  if (assessment.kind !== 'open') return null;
  const verdicts = legs.map((leg) => assessment.legs[leg as Leg]);
  const limit = pressureLimit(worstLevel(verdicts.map(({ level }) => level)), technique.class);
  const keepOff = verdicts.some(({ flags }) => flags.has('keep_off'));
  return (
    <p class="cap">
      {limit === null ? t('pain_free') : t('pressure_limit', String(limit))}
      {keepOff && ` ${t('keep_off')}`}
    </p>
  );
}
