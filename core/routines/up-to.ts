import { LIGHTER_LIMIT } from '../screening/after-routine.ts';
import { type LevelId, pressureLimit } from '../screening/levels.ts';
import { type Technique, UP_TO } from './techniques.ts';

/**
 * How far to go in a technique, on the scale of 0 to 10: what the worse leg's level allows, what the
 * technique is meant for, and less for a while after a sore session (brief 2.2, 2.8 and 3.2). `lighter`: how
 * many sessions of that while are left. Null where no number is advised.
 */
export function upToOf(technique: Technique, level: LevelId, lighter: number): number | null {
  const limit = pressureLimit(level, technique.class);
  if (limit === null) return null;
  return Math.min(limit, UP_TO[technique.id] ?? limit, lighter > 0 ? LIGHTER_LIMIT : limit);
}
