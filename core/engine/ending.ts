import { busyWith } from '../schedule/hold.ts';
import type { Signs } from '../schedule/signs.ts';
import { AFTERTHOUGHT_MS } from '../screening/after-routine.ts';
import { assess } from '../screening/assess.ts';
import type { Ms } from '../time.ts';
import type { State } from './state.ts';

/** Whether anybody is to be asked how the last routine felt, if no view of ours does. */
function isOpen({ schedule, settings, screening }: State, now: Ms): boolean {
  const { last, phase } = schedule;
  if (!last || last.felt || last.outcome === 'hurt' || phase.kind === 'onBreak') return false;
  // Someone who wants no notifications but the badge gets none; someone who is locked no coaching.
  if (settings.reminders.insist === 'quiet') return false;
  return now - last.endedAt < AFTERTHOUGHT_MS && assess(screening, now).kind !== 'locked';
}

/** An end that a view shows, or that is answered or long past, is told of no more. */
export function withEnding(state: State, { watched }: Signs, now: Ms): State {
  const { ending, ...schedule } = state.schedule;
  if (!ending || (!watched && isOpen(state, now))) return state;
  return { ...state, schedule };
}

/**
 * Whether a routine that ended with no view open is to be told of now (`show`), or was and may stand.
 * Hands were busy, so that nobody is taken to be away for want of input; but a locked screen is.
 */
export function endingOf(state: State, now: Ms, signs: Signs): 'show' | 'stands' | null {
  const { schedule, settings } = state;
  const { ending, last, quietUntil } = schedule;
  if (!ending || signs.watched || !isOpen(state, now)) return null;
  if (ending === 'told') return 'stands';
  // Only after an interruption is anybody just back.
  if (last?.outcome === 'interrupted' && now < quietUntil) return null;
  const free = signs.idle !== 'locked' && busyWith(schedule, now, signs, settings) === null;
  return free ? 'show' : null;
}
