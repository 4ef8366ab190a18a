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
