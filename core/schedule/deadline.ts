import { HOUR, MINUTE, type Ms, SECOND } from '../time.ts';
import { isHolding, isLimited } from './hold.ts';
import { closesAt, isOpen, opensAt } from './hours.ts';
import type { Plan } from './plan.ts';
import { channelOf } from './reminders.ts';
import type { RunningBreak, Schedule } from './schedule.ts';

/** The worker looks at the clock at least this often while it waits, to tell a gap from a wait. */
export const HEARTBEAT_MS: Ms = 5 * MINUTE;
/** Shorter alarms are rounded up by packed extensions, so none is asked for. */
export const MIN_ALARM_MS: Ms = 30 * SECOND;
/** What Later can put off by, in minutes. */
export const LATER_MIN = [5, 10, 15, 30] as const;
export const LONGEST_LATER_MS: Ms = 30 * MINUTE;
export const LONGEST_MEETING_MIN = 12 * 60;
/** Time to sit back and find one's place before a routine's first step (brief, section 4: hands are busy). */
export const READY_MS: Ms = 5 * SECOND;
/** A routine left paused this long is over. */
export const BREAK_PAUSE_LIMIT_MS: Ms = 30 * MINUTE;
/** The badge counts the last minutes of a wait, and no more: each of them wakes the worker. */
export const BADGE_MINUTES = 3;
/** Unanswered this long, a notification is shown once more. */
const AGAIN_MS: Ms = 5 * MINUTE;
/** While a full screen or a call holds a break back, its end is looked for this often: no event tells it. */
const HOLD_LOOK_MS: Ms = MINUTE;
/** Coming back is an event; should one be lost, this finds it. */
const AWAY_LOOK_MS: Ms = HOUR;

export const awayMs = ({ reminders }: Plan): Ms => reminders.awayMin * MINUTE;
export const everyMs = ({ rhythm }: Plan): Ms => rhythm.everyMin * MINUTE;

/** Whether the break may be put off once more. */
export function canPutOff({ phase, laters }: Schedule, { reminders }: Plan): boolean {
  return (phase.kind === 'due' || phase.kind === 'waiting') && laters < reminders.laterMax;
}

/**
 * Routine time at `now`: from -{@link READY_MS}, while one gets ready, over 0, where the first step begins,
 * to the whole and never beyond.
 */
export function elapsedAt(running: RunningBreak, now: Ms): Ms {
  const moved = running.running ? Math.max(0, now - running.since) : 0;
  return Math.min(running.totalMs, running.elapsedMs + moved);
}

/**
 * Routine time really played until `now`: what a jump skipped is not in it, and what it repeated is. Getting
 * ready is none.
 */
export function playedAt(running: RunningBreak, now: Ms): Ms {
  return running.playedMs + Math.max(0, elapsedAt(running, now) - running.fromMs);
}

export type DeadlineKind =
  | 'meetingOver'
  | 'closing'
  | 'opening'
  | 'away'
  | 'due'
  | 'again'
  | 'missed'
  | 'pauseEnd'
  | 'pauseAsk'
  | 'breakEnd';

export interface Deadline {
  readonly at: Ms;
  readonly kind: DeadlineKind;
}

function breakEnd({ since, totalMs, elapsedMs, running }: RunningBreak): Ms {
  // Moved to its very end it is over, running or not.
  if (running || elapsedMs >= totalMs) return since + totalMs - elapsedMs;
  return since + BREAK_PAUSE_LIMIT_MS;
}

/**
 * When a reminder that was shown counts as missed: after a whole interval. One that was held back has all
 * of it from then on; one merely late is counted from its deadline.
 */
export function missedAt(
  { dueSince, shownAt }: Extract<Schedule['phase'], { kind: 'due' }>,
  plan: Plan,
): Ms {
  const shown = shownAt ?? dueSince;
  return (shown - dueSince < HEARTBEAT_MS ? dueSince : shown) + everyMs(plan);
}

/**
 * The next thing that time alone decides, for a schedule that has seen everything up to `from`; what
 * should have been before that is at `from`. Undefined where nothing will ever happen by itself.
 */
export function nextDeadline(schedule: Schedule, plan: Plan, from: Ms): Deadline | undefined {
  const { phase, goneAt, meetingUntil } = schedule;
  let first: Deadline | undefined;
  const consider = (kind: DeadlineKind, at: Ms | null) => {
    if (at === null) return;
    const then = Math.max(at, from);
    if (!first || then < first.at) first = { at: then, kind };
  };
  // Of what falls on one instant, the first that is named here comes first.
  // While nothing is shown anyway, the end of a meeting is nothing to wake up for.
  if (phase.kind !== 'off' && phase.kind !== 'paused') consider('meetingOver', meetingUntil);
  if (phase.kind === 'waiting' || phase.kind === 'due' || phase.kind === 'away') {
    consider('closing', isOpen(plan.hours, from) ? closesAt(plan.hours, from) : from);
    if (phase.kind !== 'away') consider('away', goneAt === null ? null : goneAt + awayMs(plan));
  }
  switch (phase.kind) {
    case 'waiting':
      consider('due', phase.dueAt);
      break;
    case 'due': {
      const { shownAt, again, reminded } = phase;
      if (shownAt === null) break;
      consider('missed', missedAt(phase, plan));
      const repeats = plan.reminders.insist === 'normal' && channelOf(schedule, plan) !== 'badge';
      if (repeats && reminded && !again) consider('again', shownAt + AGAIN_MS);
      break;
    }
    case 'paused':
      consider('pauseEnd', phase.until);
      consider('pauseAsk', phase.askAt);
      break;
    case 'off':
      consider('opening', isOpen(plan.hours, from) ? from : opensAt(plan.hours, from));
      break;
    case 'onBreak':
      consider('breakEnd', breakEnd(phase.break));
  }
  return first;
}

/** When there is something to look at before the next deadline; nothing is decided by these alone. */
function nextLook(schedule: Schedule, plan: Plan): Ms {
  const { phase, seenAt, hold, quietUntil, eyesAt } = schedule;
  const looks = [seenAt + HEARTBEAT_MS];
  const ahead = (at: Ms) => at > seenAt && looks.push(at);
  if (isHolding(schedule, seenAt, plan) && hold && isLimited(hold.why)) {
    looks.push(seenAt + HOLD_LOOK_MS);
  }
  if (phase.kind === 'paused' || (phase.kind === 'due' && !phase.reminded)) ahead(quietUntil);
  if (phase.kind === 'waiting') {
    for (let minute = 1; minute <= BADGE_MINUTES; minute++) ahead(phase.dueAt - minute * MINUTE);
    if (eyesAt !== null) ahead(eyesAt);
    if (eyesAt !== null && eyesAt <= seenAt) ahead(quietUntil);
  }
  return Math.min(...looks);
}

/**
 * When the worker must look at the clock again: at the next deadline, or before it to tell a gap from a
 * wait, to count the badge down, or to see whether a hold is over. Neither a pause nor the time off
 * needs that: they have the one alarm that ends them. A look just before the deadline is left out: an
 * alarm set there could not be moved to the deadline without breaking {@link MIN_ALARM_MS}. Infinite
 * where nothing will happen by itself.
 */
export function wakeBy(schedule: Schedule, plan: Plan): Ms {
  const { phase, seenAt, goneAt } = schedule;
  const deadline = nextDeadline(schedule, plan, seenAt)?.at ?? Number.POSITIVE_INFINITY;
  if (phase.kind === 'off' || (phase.kind === 'paused' && !phase.asks)) return deadline;
  const nobody = phase.kind === 'away' || (phase.kind === 'paused' && goneAt !== null);
  if (nobody) return Math.min(deadline, seenAt + AWAY_LOOK_MS);
  const look = nextLook(schedule, plan);
  return deadline <= look + MIN_ALARM_MS ? deadline : look;
}
