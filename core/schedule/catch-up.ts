import type { Note } from '../journal/journal.ts';
import { DAY, MINUTE, type Ms, WEEK } from '../time.ts';
import {
  awayMs,
  type DeadlineKind,
  elapsedAt,
  everyMs,
  LONGEST_LATER_MS,
  LONGEST_MEETING_MIN,
  missedAt,
  nextDeadline,
  playedAt,
  wakeBy,
} from './deadline.ts';
import { gapIn, haltedAt } from './gap.ts';
import { EYES_CLEAR_MS, SETTLE_MS, withHold } from './hold.ts';
import { nextMorning, opensAt } from './hours.ts';
import type { Plan } from './plan.ts';
import { IDLE_AFTER_MS, isHere, withAbsence } from './presence.ts';
import { REMINDERS_BOUNDS } from './reminders.ts';
import { EYES_EVERY_MS } from './rhythm.ts';
import type { BreakOutcome, EndedBreak, Phase, RunningBreak, Schedule } from './schedule.ts';
import { shiftClock } from './shift-clock.ts';
import type { Signs } from './signs.ts';

/** "Until the next working hours" may be as far as a fortnight away; no pause is longer. */
const LONGEST_PAUSE_MS: Ms = 15 * DAY;
/** Alarms are late by seconds. */
const LATE_MS: Ms = MINUTE;

export interface Stepped {
  readonly schedule: Schedule;
  /** Breaks that ended in this step, oldest first. */
  readonly ended: readonly EndedBreak[];
  /** What was decided, and why; oldest first. */
  readonly notes: readonly Note[];
}

/** A full interval, counted from `start`. */
export function waitingFrom(schedule: Schedule, start: Ms, plan: Plan): Schedule {
  return {
    ...schedule,
    phase: { kind: 'waiting', dueAt: start + everyMs(plan), warned: false },
    satSince: start,
    laters: 0,
    eyesAt: plan.reminders.eyes ? start + EYES_EVERY_MS : null,
  };
}

/** A schedule that starts to count now. */
export function beginSchedule(now: Ms, plan: Plan): Schedule {
  const nothing: Schedule = {
    phase: { kind: 'away' },
    turn: 0,
    seenAt: now,
    last: null,
    satSince: now,
    goneAt: null,
    quietUntil: now,
    hold: null,
    meetingUntil: null,
    laters: 0,
    shown: 0,
    eyesAt: null,
    eyesShown: 0,
  };
  return waitingFrom(nothing, now, plan);
}

/**
 * Ends the running break at `endedAt` and goes on with what comes after it. `seenUntil`: what was played
 * after that, nobody saw, and it does not count as done.
 */
export function endBreak(
  before: Schedule,
  running: RunningBreak,
  outcome: BreakOutcome,
  endedAt: Ms,
  plan: Plan,
  seenUntil: Ms = endedAt,
): Stepped {
  const { routine, own, legs, startedAt, pause } = running;
  const doneMs = playedAt(running, seenUntil);
  const named = own && { name: own.name };
  const last = { routine, ...named, legs, startedAt, endedAt, doneMs, outcome };
  const waiting = waitingFrom(before, endedAt, plan);
  const goesOn = pause && (pause.until === null || pause.until > endedAt);
  const phase: Phase = goesOn ? { kind: 'paused', ...pause } : waiting.phase;
  // Hands are busy during a routine: no input before its end is no absence.
  const goneAt = before.goneAt === null ? null : Math.max(before.goneAt, endedAt);
  const byItself = outcome === 'finished' || outcome === 'interrupted';
  // Of what was not begun nobody is asked how it felt.
  const ending = byItself && doneMs > 0 ? ({ ending: 'untold' } as const) : {};
  return {
    schedule: { ...waiting, phase, goneAt, turn: before.turn + 1, last, ...ending },
    ended: [last],
    notes: [{ at: endedAt, what: 'ended' }],
  };
}

/** Lets a deadline take effect, as of that deadline and not of now. */
function passDeadline(before: Schedule, kind: DeadlineKind, at: Ms, plan: Plan): Stepped {
  const { phase } = before;
  const to = (schedule: Schedule, ...notes: readonly Note[]) => ({ schedule, ended: [], notes });
  const due: Phase = { kind: 'due', dueSince: at, reminded: false, shownAt: null, again: false };
  switch (kind) {
    case 'meetingOver':
      return to({ ...before, meetingUntil: null }, { at, what: 'meetingOver' });
    case 'closing': {
      const until = opensAt(plan.hours, at);
      return to({ ...before, phase: { kind: 'off', until } }, { at, what: 'closed', until });
    }
    case 'opening':
      return to(waitingFrom(before, at, plan), { at, what: 'opened' });
    case 'away': {
      const away: Schedule = { ...before, phase: { kind: 'away' } };
      const since = before.goneAt ?? at;
      // Whoever had gone before an opening, or the end of a pause, has left nothing.
      return since < before.satSince ? to(away) : to(away, { at: since, what: 'left' });
    }
    case 'due':
      // What held before, held something else.
      return to({ ...before, phase: due, hold: null }, { at, what: 'due' });
    case 'missed':
      // Unanswered for a whole interval: the next one takes its place.
      return to(
        { ...before, phase: due, hold: null, turn: before.turn + 1, laters: 0 },
        { at, what: 'missed' },
        { at, what: 'due' },
      );
    case 'again':
      if (phase.kind !== 'due') break;
      return to({ ...before, phase: { ...phase, reminded: false, again: true } });
    case 'pauseEnd':
      return to(waitingFrom(before, at, plan), { at, what: 'resumed' });
    case 'pauseAsk':
      if (phase.kind !== 'paused') break;
      return to({
        ...before,
        phase: { ...phase, asks: true, askAt: nextMorning(plan.hours, at) },
      });
    case 'breakEnd': {
      if (phase.kind !== 'onBreak') break;
      const toTheEnd = elapsedAt(phase.break, at) >= phase.break.totalMs;
      return endBreak(before, phase.break, toTheEnd ? 'finished' : 'stopped', at, plan);
    }
  }
  return to(before);
}

/** Brings times no rule can produce (a clock that jumped unseen, a strange document) into bounds. */
function clampToNow(before: Schedule, now: Ms, plan: Plan): Schedule {
  const { phase, satSince, goneAt, quietUntil, hold, meetingUntil, eyesAt } = before;
  const laters = Math.min(before.laters, REMINDERS_BOUNDS.laterMax.max);
  const atMost = (at: Ms | null, latest: Ms) => (at === null ? null : Math.min(at, latest));
  const schedule: Schedule = {
    ...before,
    satSince: Math.min(satSince, now),
    goneAt: atMost(goneAt, now),
    quietUntil: Math.min(quietUntil, now + SETTLE_MS),
    hold: hold && { ...hold, since: Math.min(hold.since, now) },
    meetingUntil: atMost(meetingUntil, now + LONGEST_MEETING_MIN * MINUTE),
    eyesAt: atMost(eyesAt, now + everyMs(plan) + 2 * EYES_EVERY_MS + laters * LONGEST_LATER_MS),
  };
  const to = (next: Phase): Schedule => ({ ...schedule, phase: next });
  switch (phase.kind) {
    case 'waiting': {
      const latest = now + everyMs(plan) + laters * LONGEST_LATER_MS;
      return to({ ...phase, dueAt: Math.min(phase.dueAt, latest) });
    }
    case 'due': {
      const { dueSince, shownAt } = phase;
      return to({ ...phase, dueSince: Math.min(dueSince, now), shownAt: atMost(shownAt, now) });
    }
    case 'paused': {
      const latest = now + LONGEST_PAUSE_MS;
      const until = atMost(phase.until, latest);
      return to({ ...phase, until, askAt: atMost(phase.askAt, latest) });
    }
    case 'onBreak': {
      const since = Math.min(phase.break.since, now);
      return to({ kind: 'onBreak', break: { ...phase.break, since } });
    }
    case 'off':
    case 'away':
      return schedule;
  }
}

/** The eyes count only while a break is waited for, and give way to one that is near. */
function withEyes(schedule: Schedule, now: Ms, plan: Plan): Stepped {
  const { phase, eyesAt } = schedule;
  const to = (next: Ms | null, ...notes: readonly Note[]): Stepped => {
    return { schedule: { ...schedule, eyesAt: next }, ended: [], notes };
  };
  if (phase.kind !== 'waiting' || !plan.reminders.eyes) return to(null);
  if (eyesAt === null) return to(now + EYES_EVERY_MS);
  const collides = eyesAt <= now && phase.dueAt - now < EYES_CLEAR_MS;
  if (!collides) return to(eyesAt);
  return to(phase.dueAt + EYES_EVERY_MS, { at: now, what: 'eyesSkipped' });
}

/** Somebody is there again: after a rest the interval is a whole one, after less the clock was kept. */
function comeBack(schedule: Schedule, now: Ms, plan: Plan): Stepped {
  const { goneAt, phase } = schedule;
  const back = { ...schedule, goneAt: null, quietUntil: now + SETTLE_MS };
  if (phase.kind !== 'away') return { schedule: back, ended: [], notes: [] };
  const note: Note = { at: now, what: 'back', forMs: now - (goneAt ?? now) };
  return { schedule: waitingFrom(back, now, plan), ended: [], notes: [note] };
}

/**
 * A video or a full screen tells of somebody watching, until a whole interval went by without an answer to
 * a reminder and without any input: then nobody was there since it was shown.
 */
function withUnwatched(schedule: Schedule, { idle }: Signs, now: Ms, plan: Plan): Schedule {
  const { phase, goneAt } = schedule;
  if (phase.kind !== 'due' || phase.shownAt === null || phase.touched) return schedule;
  if (idle === 'active' && now - phase.shownAt > IDLE_AFTER_MS) {
    return { ...schedule, phase: { ...phase, touched: true } };
  }
  if (idle !== 'idle' || goneAt !== null) return schedule;
  return now < missedAt(phase, plan) ? schedule : { ...schedule, goneAt: phase.shownAt };
}

/**
 * Applies everything that time alone has decided up to `now`, to a fixed point: a clock set back, an
 * absence, every deadline passed, in order; and, with `signs`, what the browser tells of this moment.
 * Doing it twice at one instant is doing it once.
 */
export function catchUp(before: Schedule, now: Ms, plan: Plan, signs?: Signs): Stepped {
  let schedule = before;
  const ended: EndedBreak[] = [];
  const notes: Note[] = [];
  const apply = (stepped: Stepped) => {
    schedule = stepped.schedule;
    ended.push(...stepped.ended);
    notes.push(...stepped.notes);
  };
  const setBack = Math.min(0, now - before.seenAt);
  if (setBack < 0) {
    schedule = shiftClock({ ...before, seenAt: now }, setBack);
    notes.push({ at: now, what: 'clockBack', forMs: -setBack });
  }
  let at = schedule.seenAt;
  const expected = wakeBy(schedule, plan);
  const { phase } = schedule;
  if (phase.kind === 'onBreak') {
    const { seenAt } = schedule;
    const gap = gapIn(phase.break, { seenAt, expected }, now, plan);
    if (gap === 'waits') schedule = { ...schedule, phase: haltedAt(phase.break, seenAt, now) };
    if (gap === 'ends') {
      apply(endBreak(schedule, phase.break, 'interrupted', expected, plan, seenAt));
    }
  }
  if (now - expected >= awayMs(plan)) {
    // Nobody looked, so nobody was there: asleep, shut, closed.
    schedule = { ...schedule, goneAt: schedule.goneAt ?? expected };
    at = expected;
  }
  // A look that comes late is somebody's return more often than not: from a sleep, from a start.
  if (now - expected >= LATE_MS) schedule = { ...schedule, quietUntil: now + SETTLE_MS };
  // Of a long absence only the last days matter; a clock may have been wrong by decades.
  if (schedule.goneAt !== null) at = Math.max(at, now - 2 * WEEK);
  schedule = clampToNow(schedule, now, plan);
  if (signs) schedule = withUnwatched(schedule, signs, now, plan);
  if (signs && !isHere(signs)) schedule = withAbsence(schedule, signs, now);
  for (;;) {
    const deadline = nextDeadline(schedule, plan, at);
    if (!deadline || deadline.at > now) break;
    at = deadline.at;
    apply(passDeadline(schedule, deadline.kind, at, plan));
  }
  // A video that goes on in an empty room brings nobody back.
  const here =
    signs && isHere(signs) && (signs.idle === 'active' || schedule.phase.kind !== 'away');
  if (here && (schedule.goneAt !== null || schedule.phase.kind === 'away')) {
    apply(comeBack(schedule, now, plan));
  }
  if (schedule.phase.kind === 'off') {
    // Hours may have been changed since, or the time zone.
    schedule = { ...schedule, phase: { kind: 'off', until: opensAt(plan.hours, now) } };
  }
  apply(withEyes(schedule, now, plan));
  if (signs) apply({ ended: [], ...withHold(schedule, now, signs, plan) });
  return { schedule: { ...schedule, seenAt: now }, ended, notes };
}
