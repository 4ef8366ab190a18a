import { DAY, HOUR, MINUTE, type Ms } from '../time.ts';
import { AWAY_MS, deadlineOf, elapsedAt, playedAt, wakeBy } from './deadline.ts';
import type { Rhythm } from './rhythm.ts';
import type { BreakOutcome, EndedBreak, Phase, RunningBreak, Schedule } from './schedule.ts';

/** "The rest of today" on the day the clocks go back, and no pause is longer. */
const LONGEST_PAUSE_MS: Ms = DAY + HOUR;

export interface Stepped {
  readonly schedule: Schedule;
  /** Breaks that ended in this step, oldest first. */
  readonly ended: readonly EndedBreak[];
}

/** A schedule that starts to count now. */
export function beginSchedule(now: Ms, rhythm: Rhythm): Schedule {
  return { phase: waitFrom(now, rhythm), turn: 0, seenAt: now, last: null };
}

/** A full interval, counted from `start`. */
export function waitFrom(start: Ms, rhythm: Rhythm): Phase {
  return { kind: 'waiting', dueAt: start + rhythm.everyMin * MINUTE };
}

/** Ends the running break at `endedAt` and goes on with what comes after it. */
export function endBreak(
  schedule: Schedule,
  running: RunningBreak,
  outcome: BreakOutcome,
  endedAt: Ms,
  rhythm: Rhythm,
): Stepped {
  const { routine, legs, startedAt, pausedUntil } = running;
  const last = { routine, legs, startedAt, endedAt, doneMs: playedAt(running, endedAt), outcome };
  const phase: Phase =
    pausedUntil !== null && pausedUntil > endedAt
      ? { kind: 'paused', until: pausedUntil }
      : waitFrom(endedAt, rhythm);
  return { schedule: { ...schedule, phase, turn: schedule.turn + 1, last }, ended: [last] };
}

/** The clock was set back: everything stored moves with it, so that what was left stays left. */
function shiftClock(schedule: Schedule, by: Ms): Schedule {
  const { phase } = schedule;
  switch (phase.kind) {
    case 'waiting':
      return { ...schedule, phase: { ...phase, dueAt: phase.dueAt + by } };
    case 'due':
      return { ...schedule, phase: { ...phase, dueSince: phase.dueSince + by } };
    case 'paused':
      return { ...schedule, phase: { ...phase, until: phase.until + by } };
    case 'onBreak': {
      const { startedAt, since, pausedUntil } = phase.break;
      const moved = {
        ...phase.break,
        startedAt: startedAt + by,
        since: since + by,
        pausedUntil: pausedUntil === null ? null : pausedUntil + by,
      };
      return { ...schedule, phase: { kind: 'onBreak', break: moved } };
    }
  }
}

/** Nobody was here from `goneAt` until now, long enough to have rested. */
function rest(schedule: Schedule, goneAt: Ms, now: Ms, rhythm: Rhythm): Stepped {
  const { phase } = schedule;
  if (phase.kind !== 'onBreak') {
    return { schedule: { ...schedule, phase: waitFrom(now, rhythm) }, ended: [] };
  }
  const stepped = endBreak(schedule, phase.break, 'interrupted', goneAt, rhythm);
  // The pause it was begun in may go on; a wait starts anew on return.
  const after = stepped.schedule.phase;
  const next = after.kind === 'paused' && after.until > now ? after : waitFrom(now, rhythm);
  return { ...stepped, schedule: { ...stepped.schedule, phase: next } };
}

/** Lets the present phase's deadline take effect, as of that deadline and not of now. */
function passDeadline(schedule: Schedule, deadline: Ms, rhythm: Rhythm): Stepped {
  const { phase } = schedule;
  switch (phase.kind) {
    case 'waiting':
      return {
        schedule: { ...schedule, phase: { kind: 'due', dueSince: deadline, reminded: false } },
        ended: [],
      };
    case 'due':
      // Unanswered for a whole interval: it is missed, and the next one takes its place.
      return {
        schedule: {
          ...schedule,
          phase: { kind: 'due', dueSince: deadline, reminded: false },
          turn: schedule.turn + 1,
        },
        ended: [],
      };
    case 'paused':
      return { schedule: { ...schedule, phase: waitFrom(deadline, rhythm) }, ended: [] };
    case 'onBreak': {
      const toTheEnd = elapsedAt(phase.break, deadline) >= phase.break.totalMs;
      const outcome = toTheEnd ? 'finished' : 'stopped';
      return endBreak(schedule, phase.break, outcome, deadline, rhythm);
    }
  }
}

/** Brings times no rule can produce (a clock that jumped unseen, a strange document) into bounds. */
function clampToNow(schedule: Schedule, now: Ms, rhythm: Rhythm): Schedule {
  const { phase } = schedule;
  switch (phase.kind) {
    case 'waiting':
      return {
        ...schedule,
        phase: { ...phase, dueAt: Math.min(phase.dueAt, now + rhythm.everyMin * MINUTE) },
      };
    case 'due':
      return { ...schedule, phase: { ...phase, dueSince: Math.min(phase.dueSince, now) } };
    case 'paused':
      return {
        ...schedule,
        phase: { ...phase, until: Math.min(phase.until, now + LONGEST_PAUSE_MS) },
      };
    case 'onBreak': {
      const since = Math.min(phase.break.since, now);
      return { ...schedule, phase: { kind: 'onBreak', break: { ...phase.break, since } } };
    }
  }
}

/**
 * Applies everything that time alone has decided up to `now`, to a fixed point: a clock set back, an
 * absence, every deadline passed, in order. Doing it twice at one instant is doing it once.
 */
export function catchUp(before: Schedule, now: Ms, rhythm: Rhythm): Stepped {
  const setBack = Math.min(0, now - before.seenAt);
  let schedule = setBack < 0 ? shiftClock({ ...before, seenAt: now }, setBack) : before;
  const ended: EndedBreak[] = [];
  const apply = (stepped: Stepped) => {
    schedule = stepped.schedule;
    ended.push(...stepped.ended);
  };
  const expected = wakeBy(schedule, rhythm);
  if (now - expected >= AWAY_MS) apply(rest(schedule, expected, now, rhythm));
  schedule = clampToNow(schedule, now, rhythm);
  for (let at = deadlineOf(schedule, rhythm); at <= now; at = deadlineOf(schedule, rhythm)) {
    apply(passDeadline(schedule, at, rhythm));
  }
  return { schedule: { ...schedule, seenAt: now }, ended };
}
