import { MINUTE, type Ms } from '../time.ts';
import { catchUp, endBreak, type Stepped, waitFrom } from './catch-up.ts';
import { elapsedAt, LATER_MS, playedAt } from './deadline.ts';
import type { Rhythm } from './rhythm.ts';
import type { Phase, RunningBreak, Schedule, ScheduleEvent } from './schedule.ts';

/** A rhythm made shorter in mid-wait never nudges at once: that would feel like a mistake. */
const SOONEST_MS: Ms = MINUTE;

function laterFrom(phase: Phase, now: Ms, rhythm: Rhythm): Phase {
  const whole = now + rhythm.everyMin * MINUTE;
  if (phase.kind === 'due') return { kind: 'waiting', dueAt: Math.min(now + LATER_MS, whole) };
  if (phase.kind !== 'waiting') return phase;
  return { kind: 'waiting', dueAt: Math.min(phase.dueAt + LATER_MS, whole) };
}

function changeRhythm(phase: Phase, from: Rhythm, now: Ms, rhythm: Rhythm): Phase {
  if (phase.kind === 'due') {
    // A reminder that stands goes on standing: its own end is not reached by a change of settings.
    const earliest = now + SOONEST_MS - rhythm.everyMin * MINUTE;
    return { ...phase, dueSince: Math.max(phase.dueSince, earliest) };
  }
  if (phase.kind !== 'waiting') return phase;
  const moved = phase.dueAt + (rhythm.everyMin - from.everyMin) * MINUTE;
  const dueAt = Math.min(Math.max(moved, now + SOONEST_MS), now + rhythm.everyMin * MINUTE);
  return { kind: 'waiting', dueAt };
}

function changeBreak(
  running: RunningBreak,
  event: Extract<ScheduleEvent, { kind: 'pauseBreak' | 'resumeBreak' | 'seekBreak' }>,
  now: Ms,
): RunningBreak {
  const elapsedMs = elapsedAt(running, now);
  if (event.kind !== 'seekBreak') {
    return { ...running, elapsedMs, since: now, running: event.kind === 'resumeBreak' };
  }
  const target = Math.min(Math.max(0, event.elapsedMs), running.totalMs);
  const { massagedMs } = event;
  const playedMs = playedAt(running, now);
  return { ...running, elapsedMs: target, fromMs: target, playedMs, massagedMs, since: now };
}

function startBreak(
  phase: Phase,
  event: Extract<ScheduleEvent, { kind: 'startBreak' }>,
  now: Ms,
): Phase {
  if (phase.kind === 'onBreak') return phase;
  return {
    kind: 'onBreak',
    break: {
      routine: event.routine,
      legs: event.legs,
      swapped: event.swapped,
      totalMs: event.totalMs,
      startedAt: now,
      elapsedMs: 0,
      fromMs: 0,
      playedMs: 0,
      massagedMs: { left: 0, right: 0 },
      since: now,
      running: true,
      pausedUntil: phase.kind === 'paused' ? phase.until : null,
    },
  };
}

/** What the event makes of a schedule that has caught up. Events that do not fit change nothing. */
function react(schedule: Schedule, event: ScheduleEvent, now: Ms, rhythm: Rhythm): Stepped {
  const { phase } = schedule;
  const to = (next: Phase): Stepped => ({ schedule: { ...schedule, phase: next }, ended: [] });
  switch (event.kind) {
    case 'wake':
      return to(phase);
    case 'browserStarted':
      return to(
        phase.kind === 'due' && phase.dueSince !== event.shownFor
          ? { ...phase, reminded: false }
          : phase,
      );
    case 'reminded':
      return to(
        phase.kind === 'due' && phase.dueSince === event.dueSince
          ? { ...phase, reminded: true }
          : phase,
      );
    case 'later':
      return to(laterFrom(phase, now, rhythm));
    case 'pause':
      return to(phase.kind === 'onBreak' ? phase : { kind: 'paused', until: event.until });
    case 'resume':
      return to(phase.kind === 'paused' ? waitFrom(now, rhythm) : phase);
    case 'startBreak':
      return to(startBreak(phase, event, now));
    case 'pauseBreak':
    case 'resumeBreak':
    case 'seekBreak':
      return to(
        phase.kind === 'onBreak'
          ? { kind: 'onBreak', break: changeBreak(phase.break, event, now) }
          : phase,
      );
    case 'endBreak':
      return phase.kind === 'onBreak'
        ? endBreak(schedule, phase.break, event.outcome, now, rhythm)
        : to(phase);
    case 'rhythmChanged':
      return to(changeRhythm(phase, event.from, now, rhythm));
  }
}

/**
 * The schedule after `event` at `now`. Every event first catches up with the clock, so a late, missing
 * or doubled alarm can delay a reminder and never corrupt, lose or double one. `rhythm` is the one in
 * force after the event.
 */
export function next(before: Schedule, event: ScheduleEvent, now: Ms, rhythm: Rhythm): Stepped {
  // What time decided until now, it decided under the rhythm in force until now.
  const past = event.kind === 'rhythmChanged' ? event.from : rhythm;
  const caughtUp = catchUp(before, now, past);
  const reacted = react(caughtUp.schedule, event, now, rhythm);
  // A jump to the routine's very end is a deadline of its own.
  const settled = catchUp(reacted.schedule, now, rhythm);
  return {
    schedule: settled.schedule,
    ended: [...caughtUp.ended, ...reacted.ended, ...settled.ended],
  };
}
