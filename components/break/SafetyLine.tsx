import { type Technique, UP_TO } from '../../core/routines/techniques.ts';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { LIGHTER_LIMIT } from '../../core/screening/after-routine.ts';
import { assess } from '../../core/screening/assess.ts';
import { isMassage, type Leg, pressureLimit, worstLevel } from '../../core/screening/levels.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';

interface SafetyLineProps {
  readonly technique: Technique;
  readonly running: RunningBreak;
}

/**
 * How far to go today, what to keep off and when to stop: on every step (brief 2.2 and section 3). In a
 * routine for one leg the instructions still speak of both, so it says which one.
 */
export function SafetyLine({ technique, running }: SafetyLineProps) {
  const { view, words } = useDesk();
  const { t } = words;
  const { screening } = view.stored;
  // What held when it was begun holds to its end.
  const assessment = assess(screening, running.startedAt);
  if (assessment.kind !== 'open') return null;
  const legs = running.legs as readonly Leg[];
  const verdicts = legs.map((leg) => assessment.legs[leg]);
  const level = worstLevel(verdicts.map((verdict) => verdict.level));
  const limit = pressureLimit(level, technique.class);
  const lighter = screening.lighter > 0 ? LIGHTER_LIMIT : 10;
  const upTo = limit === null ? null : Math.min(limit, UP_TO[technique.id] ?? limit, lighter);
  const lines = [upTo === null ? t('pain_free') : t('pressure_limit', words.number(upTo))];
  if (legs.length === 1 && legs[0]) lines.unshift(t(`one_leg_${legs[0]}`));
  if (isMassage(technique.class)) {
    lines.push(t('massage_keep_off'), t(`technique_${technique.id}_stop` as MessageKey));
  }
  if (verdicts.some(({ flags }) => flags.has('keep_off'))) lines.push(t('keep_off'));
  lines.push(t('stop_if'));
  return <p class="cap">{lines.join(' ')}</p>;
}
