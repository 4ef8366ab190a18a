import { isSameDay } from 'date-fns';
import type { Recent } from '../history/recent.ts';
import { nextDay } from '../screening/holding.ts';
import { isMassage, type Leg } from '../screening/levels.ts';
import { HOUR, MINUTE, type Ms, SECOND } from '../time.ts';
import type { Segment } from './segments.ts';
import { techniqueOf } from './techniques.ts';

/** Brief 2.11: "no evidence; a brake on overuse". Movement has no cap. */
export const MASSAGE_A_LEG_MS: Ms = 5 * MINUTE;
export const MASSAGES_A_DAY = 3;
export const MASSAGE_GAP_MS: Ms = 2 * HOUR;
/** Less than this was a look at it, and no session. */
const SESSION_MS: Ms = 10 * SECOND;

export interface MassageWait {
  readonly until: Ms;
  readonly why: 'gap' | 'day';
}

/** Until when there is no more massage; null: there may be one now. */
export function massageWait({ breaks }: Recent, now: Ms): MassageWait | null {
  const sessions = breaks.filter(({ massagedMs }) => massagedMs >= SESSION_MS);
  const today = sessions.filter(({ endedAt }) => isSameDay(endedAt, now));
  if (today.length >= MASSAGES_A_DAY) return { until: nextDay(now), why: 'day' };
  // An end that lies ahead comes of a clock that was set back: it was no later than now.
  const last = Math.min(now, Math.max(...sessions.map(({ endedAt }) => endedAt)));
  return last + MASSAGE_GAP_MS > now ? { until: last + MASSAGE_GAP_MS, why: 'gap' } : null;
}

/** Massage of a leg between two points of a routine. */
export function massageBetween(segments: readonly Segment[], leg: Leg, fromMs: Ms, toMs: Ms): Ms {
  return segments
    .filter(({ technique, side }) => isMassage(techniqueOf(technique).class) && side !== other(leg))
    .map(({ startMs, lengthMs }) =>
      Math.max(0, Math.min(toMs, startMs + lengthMs) - Math.max(fromMs, startMs)),
    )
    .reduce((sum, ms) => sum + ms, 0);
}

function other(leg: Leg): Leg {
  return leg === 'left' ? 'right' : 'left';
}
