import { isMassage } from '../../core/screening/levels.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import type { Safety } from './safety.ts';

/**
 * How far to go today, what to keep off and when to stop: on every step (brief 2.2 and section 3). In a
 * routine for one leg the instructions still speak of both, so it says which one.
 */
export function SafetyLine({ safety }: { safety: Safety }) {
  const { words } = useDesk();
  const { t } = words;
  const { technique, only, upTo, keepOff } = safety;
  const lines = [upTo === null ? t('pain_free') : t('pressure_limit', words.number(upTo))];
  if (only) lines.unshift(t(`one_leg_${only}`));
  if (isMassage(technique.class)) {
    lines.push(t('massage_keep_off'), t(`technique_${technique.id}_stop` as MessageKey));
  }
  if (keepOff) lines.push(t('keep_off'));
  lines.push(t('stop_if'));
  return <p class="cap safety">{lines.join(' ')}</p>;
}
