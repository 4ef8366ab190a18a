import { beginSchedule } from '../../../core/schedule/catch-up.ts';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import { next } from '../../../core/schedule/next.ts';
import { DEFAULT_PLAN, type Plan } from '../../../core/schedule/plan.ts';
import type { Reminders } from '../../../core/schedule/reminders.ts';
import type { Rhythm } from '../../../core/schedule/rhythm.ts';
import type {
  Phase,
  RunningBreak,
  Schedule,
  ScheduleEvent,
} from '../../../core/schedule/schedule.ts';
import { PRESENT, type Signs } from '../../../core/schedule/signs.ts';
import type { Ms } from '../../../core/time.ts';
import { MIN, NINE, SEC } from './times.ts';

export const HALF_HOURLY: Rhythm = { everyMin: 30, longEvery: 2, shortSec: 60, longSec: 300 };

/** This rhythm at any hour, and the usual way of reminding but for what is said here. */
export const planOf = (rhythm: Rhythm, reminders: Partial<Reminders> = {}): Plan => ({
  ...DEFAULT_PLAN,
  rhythm,
  reminders: { ...DEFAULT_PLAN.reminders, ...reminders },
});

/** Half-hourly, at any hour, in the usual way. */
export const PLAN: Plan = planOf(HALF_HOURLY);

export const every = (everyMin: number, reminders: Partial<Reminders> = {}): Plan =>
  planOf({ ...HALF_HOURLY, everyMin }, reminders);

/** A schedule in this phase, last seen at `seenAt`, with somebody there all the time. */
export function inPhase(phase: Phase, seenAt: Ms = NINE, more: Partial<Schedule> = {}): Schedule {
  return {
    ...{ phase, turn: 0, seenAt, last: null, satSince: seenAt, goneAt: null, quietUntil: seenAt },
    ...{ hold: null, meetingUntil: null, laters: 0, shown: 0, eyesAt: null, eyesShown: 0 },
    ...more,
  };
}

export function begun(plan: Plan = PLAN): Schedule {
  return beginSchedule(NINE, plan);
}

export const waiting = (dueAt: Ms): Phase => ({ kind: 'waiting', dueAt, warned: false });

/** Due, and not shown yet. */
export const unshown = (dueSince: Ms): Phase => ({
  ...{ kind: 'due', dueSince, reminded: false, shownAt: null, again: false },
});

/** Due, and shown at once. */
export const shown = (dueSince: Ms): Phase => ({
  ...{ kind: 'due', dueSince, reminded: true, shownAt: dueSince, again: false },
});

/** Due, and shown a second time already: the rest of its interval it only stands. */
export const shownTwice = (dueSince: Ms): Phase => ({
  ...{ kind: 'due', dueSince, reminded: true, shownAt: dueSince, again: true },
});

export const paused = (until: Ms | null, askAt: Ms | null = null): Phase => ({
  ...{ kind: 'paused', until, askAt, asks: false },
});

export const waitingUntil = (dueAt: Ms, seenAt?: Ms): Schedule => inPhase(waiting(dueAt), seenAt);

/** As somebody finds it who was away until `now`: a whole interval, and a moment to settle. */
export const backAt = (now: Ms): Schedule =>
  inPhase(waiting(now + 30 * MIN), now, { quietUntil: now + 30 * SEC });

export const dueFrom = (dueSince: Ms, reminded = true): Schedule =>
  inPhase(reminded ? shown(dueSince) : unshown(dueSince), dueSince);

export const pausedUntil = (until: Ms | null, seenAt?: Ms): Schedule =>
  inPhase(paused(until), seenAt);

export const onBreak = (changes: Partial<RunningBreak> = {}): Schedule =>
  inPhase({
    kind: 'onBreak',
    break: {
      routine: 'pump60',
      legs: ['left', 'right'],
      swapped: false,
      totalMs: MIN,
      startedAt: NINE,
      fromMs: 0,
      playedMs: 0,
      massagedMs: { left: 0, right: 0 },
      elapsedMs: 0,
      since: NINE,
      running: true,
      pause: null,
      ...changes,
    },
  });

export const START: ScheduleEvent = {
  kind: 'startBreak',
  routine: 'pump60',
  legs: ['left', 'right'],
  swapped: false,
  totalMs: MIN,
};

/** Straight to the first step. */
export const NO_WAIT: ScheduleEvent = {
  ...{ kind: 'seekBreak', elapsedMs: 0, massagedMs: { left: 0, right: 0 } },
};

export const LATER: ScheduleEvent = { kind: 'later', byMs: 5 * MIN };

export const pauseUntil = (until: Ms | null, askAt: Ms | null = null): ScheduleEvent => ({
  ...{ kind: 'pause', until, askAt },
});

/** The browser says that it has shown the break that fell due then. */
export const reminded = (dueSince: Ms): ScheduleEvent => ({
  ...{ kind: 'reminded', dueSince, how: 'notification' },
});

export type Told = readonly (readonly [Ms, ScheduleEvent['kind'] | ScheduleEvent])[];

/** The schedule after each of the events at its time, under one plan. */
export function follow(schedule: Schedule, events: Told, plan: Plan = PLAN): Schedule {
  return events.reduce(
    (before, [at, event]) =>
      next(before, typeof event === 'string' ? plain(event) : event, at, plan).schedule,
    schedule,
  );
}

/** Looked at whenever the schedule asks for it, up to and including `until`. */
export function attend(
  schedule: Schedule,
  until: Ms,
  { plan = PLAN, signs }: { readonly plan?: Plan; readonly signs?: Partial<Signs> } = {},
): Schedule {
  const wake: ScheduleEvent = { kind: 'wake', ...(signs && { signs: { ...PRESENT, ...signs } }) };
  let now = schedule;
  for (let at = wakeBy(now, plan); at <= until; at = wakeBy(now, plan)) {
    now = next(now, wake, at, plan).schedule;
  }
  return now;
}

function plain(kind: ScheduleEvent['kind']): ScheduleEvent {
  return { kind } as ScheduleEvent;
}

/** A look at the clock, with what the browser tells of the moment. */
export const look = (signs: Partial<Signs> = {}): ScheduleEvent => ({
  kind: 'wake',
  signs: { ...PRESENT, ...signs },
});
