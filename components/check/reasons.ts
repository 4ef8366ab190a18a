import type { Assessment, Cause } from '../../core/screening/assess.ts';
import { LEGS, type LevelId } from '../../core/screening/levels.ts';
import type { MessageKey, Words } from '../../core/words/words.ts';

type Open = Extract<Assessment, { kind: 'open' }>;
export type Legs = 'both' | 'left' | 'right';

/** What was found, for both legs where it is the same for both. */
export interface Finding {
  readonly legs: Legs;
  readonly verdict: Open['legs']['left'];
}

/** The same for both legs, and for the same reasons. */
function same(a: Finding['verdict'], b: Finding['verdict']): boolean {
  const flags = (verdict: Finding['verdict']) => [...verdict.flags].sort().join();
  const causes = (verdict: Finding['verdict']) => verdict.causes.map(reasonKey).join();
  return a.level === b.level && flags(a) === flags(b) && causes(a) === causes(b);
}

export function findingsOf({ legs }: Open): readonly Finding[] {
  if (same(legs.left, legs.right)) return [{ legs: 'both', verdict: legs.left }];
  return LEGS.map((leg) => ({ legs: leg, verdict: legs[leg] }));
}

function reasonKey(cause: Cause): MessageKey {
  switch (cause.kind) {
    case 'answer':
      return `reason_${cause.question}_${cause.option}` as MessageKey;
    case 'unanswered':
      return cause.again ? 'reason_again' : 'reason_unanswered';
    case 'resting':
      return `reason_resting_${cause.why}`;
    case 'afterLock':
      return 'reason_after_lock';
  }
}

/** Why a leg is at its level, in plain words: an answer before what is merely missing. */
export function reasonOf(causes: readonly Cause[], level: LevelId, words: Words): string {
  const deciding = causes.filter((cause) => cause.level === level);
  const known = deciding.filter(({ kind }) => kind !== 'unanswered');
  const keys = [...new Set((known.length > 0 ? known : deciding).map(reasonKey))];
  return words.list(keys.map((key) => words.t(key)));
}

/** What was found for a leg, or both, in the brief's words (2.9): as a title, and why. */
export function outcomeOf({ legs, verdict }: Finding, words: Words): readonly [string, string] {
  const { t } = words;
  const { level, flags, causes } = verdict;
  const reason = reasonOf(causes, level, words);
  if (flags.has('no_move')) return [t('no_massage_title_rest'), t(`rest_leg_${legs}`, reason)];
  if (level === 'NO_MASSAGE') return [t('no_massage_title'), t(`no_massage_${legs}`, reason)];
  if (level === 'GENTLE_ONLY') {
    const body = flags.has('no_stretch')
      ? (`gentle_no_stretch_${legs}` as const)
      : (`gentle_${legs}` as const);
    return [t('gentle_title'), t(body, reason)];
  }
  return [t('ready_title'), t(legs === 'both' ? 'ready_body' : `ready_${legs}`)];
}
