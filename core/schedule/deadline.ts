import { MINUTE, type Ms, SECOND } from '../time.ts';
import type { Rhythm } from './rhythm.ts';
import type { RunningBreak, Schedule } from './schedule.ts';

/** The worker looks at the clock at least this often while it waits, to tell a gap from a wait. */
export const HEARTBEAT_MS: Ms = 5 * MINUTE;
/** Shorter alarms are rounded up by packed extensions, so none is asked for. */
export const MIN_ALARM_MS: Ms = 30 * SECOND;
/** An absence this long counts as rest. */
export const AWAY_MS: Ms = 5 * MINUTE;
/** What Later puts off by. */
export const LATER_MS: Ms = 5 * MINUTE;
/** A routine left paused this long is over. */
export const BREAK_PAUSE_LIMIT_MS: Ms = 30 * MINUTE;

/** Routine time done at `now`: never negative, never more than the whole. */
export function elapsedAt(running: RunningBreak, now: Ms): Ms {
  const moved = running.running ? Math.max(0, now - running.since) : 0;
  return Math.min(running.totalMs, running.elapsedMs + moved);
}

/** Routine time really played until `now`: what a jump skipped is not in it, and what it repeated is. */
export function playedAt(running: RunningBreak, now: Ms): Ms {
  return running.playedMs + Math.max(0, elapsedAt(running, now) - running.fromMs);
}

/** When the present phase ends by itself. */
export function deadlineOf(schedule: Schedule, rhythm: Rhythm): Ms {
  const { phase } = schedule;
  switch (phase.kind) {
    case 'waiting':
      return phase.dueAt;
    case 'due':
      return phase.dueSince + rhythm.everyMin * MINUTE;
    case 'paused':
      return phase.until;
    case 'onBreak': {
      const { since, totalMs, elapsedMs, running } = phase.break;
      // Moved to its very end it is over, running or not.
      if (running || elapsedMs >= totalMs) return since + totalMs - elapsedMs;
      return since + BREAK_PAUSE_LIMIT_MS;
    }
  }
}

/**
 * When the worker must look at the clock again: at the deadline, or a heartbeat after the last look.
 * A pause needs no heartbeat. A heartbeat just before the deadline is left out: an alarm set there
 * could not be moved to the deadline without breaking {@link MIN_ALARM_MS}.
 */
export function wakeBy(schedule: Schedule, rhythm: Rhythm): Ms {
  const deadline = deadlineOf(schedule, rhythm);
  if (schedule.phase.kind === 'paused') return deadline;
  const heartbeat = schedule.seenAt + HEARTBEAT_MS;
  return deadline <= heartbeat + MIN_ALARM_MS ? deadline : heartbeat;
}
