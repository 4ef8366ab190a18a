import type { Ms } from '../time.ts';
import { assess } from './assess.ts';
import { withAnswer } from './changes.ts';
import { isUnused } from './holding.ts';
import { LEGS } from './levels.ts';
import { type QuestionId, SLOW_QUESTIONS } from './questions.ts';
import type { Screening } from './screening.ts';

/**
 * The slow questions whose answers have become old, and that "nothing has changed" can renew: not those
 * that count from a day long past, nor any that must be answered in full.
 */
export function confirmable(screening: Screening, now: Ms): readonly QuestionId[] {
  const assessment = assess(screening, now);
  if (assessment.kind === 'locked' || isUnused(screening, now)) return [];
  return SLOW_QUESTIONS.filter((id) => {
    const answer = screening.answers[id];
    if (!answer || answer.stale || !assessment.missing.includes(id)) return false;
    if (LEGS.some((leg) => screening.reask[leg].includes(id))) return false;
    const confirmed = withAnswer(screening, id, { ...answer, at: now });
    const after = assess(confirmed, now);
    return after.kind !== 'locked' && !after.missing.includes(id);
  });
}
