import type { Hold, Note } from '../journal/journal.ts';
import { MINUTE, type Ms, SECOND } from '../time.ts';
import type { Plan } from './plan.ts';
import type { Schedule } from './schedule.ts';
import type { Signs } from './signs.ts';

/** Somebody who has just come back, or out of a call, is left alone for this long. */
export const SETTLE_MS: Ms = 30 * SECOND;
/** The word before a break comes this long before it, and not in its last moments. */
const HEADS_UP_FROM_MS: Ms = MINUTE;
const HEADS_UP_TO_MS: Ms = 15 * SECOND;
/** An eye nudge this close to a break is left out: the break is one for the eyes too. */
export const EYES_CLEAR_MS: Ms = 2 * MINUTE;

/** Whether a hold has a longest time: what the user ends (a meeting, an absence) has none. */
export function isLimited(why: Hold): boolean {
  return why !== 'away' && why !== 'meeting';
}

/** Whether what is to be shown is held back at `now`. */
export function isHolding({ hold }: Schedule, now: Ms, { reminders }: Plan): boolean {
  if (!hold || hold.released) return false;
  return !isLimited(hold.why) || now - hold.since < reminders.holdMaxMin * MINUTE;
}

/** Whether the word just before the break is to be said at `now`, if nothing holds it back. */
export function isHeadsUpDue({ phase }: Schedule, now: Ms, { reminders }: Plan): boolean {
  if (!reminders.headsUp || phase.kind !== 'waiting' || phase.warned) return false;
  const left = phase.dueAt - now;
  return left <= HEADS_UP_FROM_MS && left >= HEADS_UP_TO_MS;
}

/** Whether the eyes' turn has come at `now`. */
export function areEyesDue({ phase, eyesAt }: Schedule, now: Ms): boolean {
  return phase.kind === 'waiting' && eyesAt !== null && eyesAt <= now;
}

/** What somebody who is there does, and is not to be disturbed in at `now`. */
export function busyWith(
  { meetingUntil }: Schedule,
  now: Ms,
  signs: Signs,
  plan: Plan,
): Exclude<Hold, 'away'> | null {
  const { holdFullScreen, holdCalls, holdSound } = plan.reminders;
  if (meetingUntil !== null && now < meetingUntil) return 'meeting';
  if (holdFullScreen && signs.fullScreen) return 'fullScreen';
  if (holdCalls && signs.call) return 'call';
  if (holdSound && signs.sound) return 'sound';
  return null;
}

/** What there is that keeps anything from being shown at `now`. */
function reasonToHold(schedule: Schedule, now: Ms, signs: Signs, plan: Plan): Hold | null {
  return schedule.goneAt === null ? busyWith(schedule, now, signs, plan) : 'away';
}

function isToBeShown(schedule: Schedule, now: Ms, plan: Plan): boolean {
  const { phase } = schedule;
  if (phase.kind === 'due') return !phase.reminded;
  if (phase.kind === 'paused') return phase.asks;
  return areEyesDue(schedule, now) || isHeadsUpDue(schedule, now, plan);
}

/**
 * Begins, goes on with or ends a hold, for a schedule that has caught up to `now`. `seenAt`: the last look
 * before this one. What was held is shown after a moment to settle; the longest time of a hold counts on
 * while one reason takes the place of another.
 */
export function withHold(
  schedule: Schedule,
  now: Ms,
  signs: Signs,
  plan: Plan,
): { readonly schedule: Schedule; readonly notes: readonly Note[] } {
  const { hold: before, phase } = schedule;
  if (!isToBeShown(schedule, now, plan)) {
    return { schedule: before ? { ...schedule, hold: null } : schedule, notes: [] };
  }
  const why = reasonToHold(schedule, now, signs, plan);
  // Only breaks are told of: a nudge for the eyes that did not come is no question anyone asks.
  const noted = (...notes: readonly Note[]) => (phase.kind === 'due' ? notes : []);
  if (why) {
    const goesOn = before && (before.why === why || (isLimited(before.why) && isLimited(why)));
    const hold = { why, since: goesOn ? before.since : now, released: false };
    const held: Schedule = { ...schedule, hold };
    if (before?.why !== why || before.released) {
      return { schedule: held, notes: noted({ at: now, what: 'held', why }) };
    }
    const over = !isHolding(held, now, plan) && isHolding(schedule, schedule.seenAt, plan);
    return { schedule: held, notes: over ? noted({ at: now, what: 'holdLimit', why }) : [] };
  }
  if (!before || before.released) return { schedule, notes: [] };
  const wasHolding = isHolding(schedule, now, plan);
  return {
    schedule: {
      ...schedule,
      hold: { ...before, released: true },
      quietUntil: wasHolding ? now + SETTLE_MS : schedule.quietUntil,
    },
    notes: wasHolding ? noted({ at: now, what: 'released', why: before.why }) : [],
  };
}
