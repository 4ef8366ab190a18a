import type { BreakOutcome } from '../schedule/schedule.ts';
import type { Feeling } from '../screening/after-routine.ts';
import { DAY, type Ms } from '../time.ts';

/** A routine done lately: what is needed to vary them, and to know when the next massage may be. */
export interface RecentBreak {
  readonly routine: string;
  readonly startedAt: Ms;
  readonly endedAt: Ms;
  readonly outcome: BreakOutcome;
  readonly felt: Feeling | null;
  /** Massage of the leg that had more of it. */
  readonly massagedMs: Ms;
}

/** Oldest first. */
export interface Recent {
  readonly breaks: readonly RecentBreak[];
}

export const NOTHING_RECENT: Recent = { breaks: [] };

/** As many as tell what someone likes; a massage is kept for as long as it counts. */
const KEPT = 12;

/** Adds a break, or puts right the one with the same start. */
export function withRecent({ breaks }: Recent, added: RecentBreak, now: Ms): Recent {
  const all = [...breaks.filter(({ startedAt }) => startedAt !== added.startedAt), added];
  const lately = all.slice(-KEPT);
  const counting = all
    .slice(0, -KEPT)
    .filter(({ massagedMs, endedAt }) => massagedMs > 0 && now - endedAt < DAY);
  return { breaks: [...counting, ...lately] };
}

/**
 * What stands in for breaks that could not be read: a massage just now, as a lost record must not open
 * another one.
 */
export function afterLoss(now: Ms): Recent {
  const massagedMs = 60_000;
  const outcome = 'finished';
  return {
    breaks: [{ routine: '', startedAt: now, endedAt: now, outcome, felt: null, massagedMs }],
  };
}

/** What a clock that was set back leaves: nothing ended later than now. */
export function steadiedRecent(recent: Recent, now: Ms): Recent {
  if (recent.breaks.every(({ endedAt }) => endedAt <= now)) return recent;
  return { breaks: recent.breaks.map((one) => ({ ...one, endedAt: Math.min(one.endedAt, now) })) };
}
