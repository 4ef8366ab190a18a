import type { Note } from '../journal/journal.ts';
import { MINUTE, type Ms } from '../time.ts';
import { catchUp, endBreak, type Stepped, waitingFrom } from './catch-up.ts';
import { canPutOff, elapsedAt, everyMs, playedAt, READY_MS } from './deadline.ts';
import { SETTLE_MS } from './hold.ts';
import { nextMorning } from './hours.ts';
import type { Plan } from './plan.ts';
import type { Pause, Phase, RunningBreak, Schedule, ScheduleEvent } from './schedule.ts';
import { PRESENT } from './signs.ts';

/** A rhythm made shorter in mid-wait never nudges at once: that would feel like a mistake. */
const SOONEST_MS: Ms = MINUTE;

/** Puts a break off that is due, or one that is yet to come. */
function putOff(schedule: Schedule, byMs: Ms, now: Ms): Schedule {
  const { phase, laters } = schedule;
  const dueAt = (phase.kind === 'waiting' ? phase.dueAt : now) + byMs;
  return { ...schedule, phase: { kind: 'waiting', dueAt, warned: false }, laters: laters + 1 };
}

function changePlan(phase: Phase, from: Plan, now: Ms, plan: Plan): Phase {
  if (phase.kind === 'due') {
    // A reminder that stands goes on standing: its own end is not reached by a change of settings.
    const earliest = now + SOONEST_MS - everyMs(plan);
    const { dueSince, shownAt } = phase;
    return {
      ...phase,
      dueSince: Math.max(dueSince, earliest),
      shownAt: shownAt === null ? null : Math.max(shownAt, earliest),
    };
  }
  if (phase.kind !== 'waiting') return phase;
  const moved = phase.dueAt + everyMs(plan) - everyMs(from);
  const dueAt = Math.min(Math.max(moved, now + SOONEST_MS), now + everyMs(plan));
  // Untouched by what was changed, it stays to the millisecond, put off or not.
  return moved === phase.dueAt ? phase : { ...phase, dueAt, warned: false };
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
  const target = Math.min(Math.max(-READY_MS, event.elapsedMs), running.totalMs);
  const fromMs = Math.max(0, target);
  const { massagedMs } = event;
  const playedMs = playedAt(running, now);
  return { ...running, elapsedMs: target, fromMs, playedMs, massagedMs, since: now };
}

function startBreak(
  phase: Exclude<Phase, { kind: 'onBreak' }>,
  event: Extract<ScheduleEvent, { kind: 'startBreak' }>,
  now: Ms,
): Phase {
  let pause: Pause | null = null;
  if (phase.kind === 'paused') {
    const { until, askAt, asks } = phase;
    pause = { until, askAt, asks };
  }
  return {
    kind: 'onBreak',
    break: {
      routine: event.routine,
      ...(event.own && { own: { name: event.own.name, steps: event.own.steps } }),
      legs: event.legs,
      swapped: event.swapped,
      totalMs: event.totalMs,
      startedAt: now,
      elapsedMs: -READY_MS,
      fromMs: 0,
      playedMs: 0,
      massagedMs: { left: 0, right: 0 },
      since: now,
      running: true,
      pause,
    },
  };
}

/** What the event makes of a schedule that has caught up. Events that do not fit change nothing. */
function react(before: Schedule, event: ScheduleEvent, now: Ms, plan: Plan): Stepped {
  const { phase } = before;
  const to = (schedule: Schedule, ...notes: readonly Note[]): Stepped => {
    return { schedule, ended: [], notes };
  };
  const toPhase = (next: Phase, ...notes: readonly Note[]) =>
    to({ ...before, phase: next }, ...notes);
  const free = phase.kind === 'waiting' || phase.kind === 'due';
  switch (event.kind) {
    case 'wake':
      return to(before);
    case 'browserStarted':
      if (phase.kind !== 'due' || phase.dueSince === event.shownFor) return to(before);
      return to({
        ...before,
        phase: { ...phase, reminded: false, again: phase.again || phase.shownAt !== null },
        quietUntil: now + SETTLE_MS,
      });
    case 'reminded': {
      if (phase.kind !== 'due' || phase.dueSince !== event.dueSince) return to(before);
      const { outdated: _, ...fresh } = phase;
      const { shownAt } = fresh;
      return to(
        {
          ...before,
          phase: { ...fresh, reminded: true, shownAt: shownAt ?? now },
          hold: null,
          shown: before.shown + 1,
        },
        ...(event.blocked ? [{ at: now, what: 'blocked' } as const] : []),
        { at: now, what: 'shown', how: event.how, again: shownAt !== null },
      );
    }
    case 'outdated':
    case 'renewed': {
      if (phase.kind !== 'due') return to(before);
      const { outdated: _, ...fresh } = phase;
      return toPhase(event.kind === 'renewed' ? fresh : { ...fresh, outdated: true });
    }
    case 'warned':
      return phase.kind === 'waiting'
        ? toPhase({ ...phase, warned: true }, { at: now, what: 'headsUp' })
        : to(before);
    case 'eyesShown':
      return to(
        { ...before, eyesAt: null, eyesShown: before.eyesShown + 1 },
        { at: now, what: 'eyes' },
      );
    case 'pauseAsked':
      return phase.kind === 'paused'
        ? toPhase(
            { ...phase, asks: false, askAt: phase.askAt && nextMorning(plan.hours, now) },
            { at: now, what: 'pauseAsked' },
          )
        : to(before);
    case 'later':
      return canPutOff(before, plan)
        ? to(putOff(before, event.byMs, now), { at: now, what: 'later', forMs: event.byMs })
        : to(before);
    case 'skip':
    case 'moved': {
      const what = event.kind === 'skip' ? 'skipped' : 'moved';
      if (!free) return to(before);
      const turn = before.turn + 1;
      // Who leaves a break out sits on.
      const satSince = event.kind === 'skip' ? before.satSince : now;
      return to({ ...waitingFrom(before, now, plan), turn, satSince }, { at: now, what });
    }
    case 'pause': {
      if (phase.kind === 'onBreak') return to(before);
      const { until, askAt } = event;
      return toPhase(
        { kind: 'paused', until, askAt, asks: false },
        { at: now, what: 'paused', until },
      );
    }
    case 'resume':
      return phase.kind === 'paused'
        ? to(waitingFrom(before, now, plan), { at: now, what: 'resumed' })
        : to(before);
    case 'meeting': {
      const { until } = event;
      if (until === null && before.meetingUntil === null) return to(before);
      return to(
        { ...before, meetingUntil: until },
        until === null ? { at: now, what: 'meetingOver' } : { at: now, what: 'meeting', until },
      );
    }
    case 'startBreak':
      return phase.kind === 'onBreak'
        ? to(before)
        : toPhase(startBreak(phase, event, now), { at: now, what: 'started' });
    case 'pauseBreak':
    case 'resumeBreak':
    case 'seekBreak':
      return phase.kind === 'onBreak'
        ? toPhase({ kind: 'onBreak', break: changeBreak(phase.break, event, now) })
        : to(before);
    case 'endBreak':
      return phase.kind === 'onBreak'
        ? endBreak(before, phase.break, event.outcome, now, plan)
        : to(before);
    case 'planChanged':
      return toPhase(changePlan(phase, event.from, now, plan), { at: now, what: 'settings' });
  }
}

/**
 * The schedule after `event` at `now`. Every event first catches up with the clock, so a late, missing
 * or doubled alarm can delay a reminder and never corrupt, lose or double one. `plan` is the one in
 * force after the event.
 */
export function next(before: Schedule, event: ScheduleEvent, now: Ms, plan: Plan): Stepped {
  // What time decided until now, it decided under the plan in force until now.
  const past = event.kind === 'planChanged' ? event.from : plan;
  // Whatever is no look of the browser's comes from somebody; unless one was taken at this very moment.
  const given = event.kind === 'wake' ? event.signs : undefined;
  const signs = given ?? (before.seenAt === now ? undefined : PRESENT);
  const caughtUp = catchUp(before, now, past, signs);
  const reacted = react(caughtUp.schedule, event, now, plan);
  // A jump to the routine's very end is a deadline of its own.
  const settled = catchUp(reacted.schedule, now, plan);
  return {
    schedule: settled.schedule,
    ended: [...caughtUp.ended, ...reacted.ended, ...settled.ended],
    notes: [...caughtUp.notes, ...reacted.notes, ...settled.notes],
  };
}
