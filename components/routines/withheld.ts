import { type Allowance, withheldBy } from '../../core/routines/offer.ts';
import type { AnyRoutine } from '../../core/routines/routines.ts';
import type { Words } from '../../core/words/words.ts';

/** Why a routine is not offered, in plain words. */
export function withheldText(routine: AnyRoutine, allowance: Allowance, words: Words): string {
  const why = withheldBy(routine, allowance) ?? 'answers';
  const { massageWait } = allowance;
  const gap = why === 'massageCap' && massageWait?.why === 'gap';
  return gap
    ? words.t('massage_cap_gap', words.time(massageWait.until))
    : words.t(`withheld_${why}`);
}
