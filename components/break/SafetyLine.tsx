import type { Technique } from '../../core/routines/techniques.ts';
import { upToOf } from '../../core/routines/up-to.ts';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { assess } from '../../core/screening/assess.ts';
import { isMassage, type Leg, worstLevel } from '../../core/screening/levels.ts';
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
  const upTo = upToOf(technique, level, screening.lighter);
  const lines = [upTo === null ? t('pain_free') : t('pressure_limit', words.number(upTo))];
  if (legs.length === 1 && legs[0]) lines.unshift(t(`one_leg_${legs[0]}`));
  if (isMassage(technique.class)) {
    lines.push(t('massage_keep_off'), t(`technique_${technique.id}_stop` as MessageKey));
  }
  if (verdicts.some(({ flags }) => flags.has('keep_off'))) lines.push(t('keep_off'));
  lines.push(t('stop_if'));
  return <p class="cap">{lines.join(' ')}</p>;
}
