import type { Recent, RecentBreak } from '../../../core/history/recent.ts';
import { type Allowance, allowanceAt } from '../../../core/routines/offer.ts';
import type { Screening } from '../../../core/screening/screening.ts';
import type { Ms } from '../../../core/time.ts';
import { answered, type Changes } from './answers.ts';
import { MIN, NINE } from './times.ts';

/** What one routine left in the record: finished, without massage, and nothing said of it. */
export const recently = (
  changes: Partial<RecentBreak> & { readonly endedAt: Ms },
): RecentBreak => ({
  routine: 'pump60',
  startedAt: changes.endedAt - MIN,
  outcome: 'finished',
  felt: null,
  massagedMs: 0,
  ...changes,
});

/** A massage, of so many seconds for the leg that had more of it. */
export const massaged = (endedAt: Ms, sec = 80): RecentBreak =>
  recently({ routine: 'massage180', endedAt, massagedMs: sec * 1000 });

/** Routines done one after the other, five minutes apart, the last of them at `endedAt`. */
export function recentOf(
  routines: readonly (string | Partial<RecentBreak>)[],
  endedAt: Ms = NINE,
): Recent {
  const breaks = routines.map((one, n) => {
    const at = endedAt - (routines.length - 1 - n) * 5 * MIN;
    return recently({ endedAt: at, ...(typeof one === 'string' ? { routine: one } : one) });
  });
  return { breaks };
}

/** What these answers leave, with nothing done lately. */
export const allowanceOf = (screening: Screening, now: Ms = NINE): Allowance =>
  allowanceAt(screening, { breaks: [] }, now);

export const allowanceWith = (changes: Changes = {}): Allowance => allowanceOf(answered(changes));
