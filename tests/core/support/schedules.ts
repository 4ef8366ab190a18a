import { beginSchedule } from '../../../core/schedule/catch-up.ts';
import { next } from '../../../core/schedule/next.ts';
import type { Rhythm } from '../../../core/schedule/rhythm.ts';
import type {
  Phase,
  RunningBreak,
  Schedule,
  ScheduleEvent,
} from '../../../core/schedule/schedule.ts';
import type { Ms } from '../../../core/time.ts';
import { MIN, NINE } from './times.ts';

export const HALF_HOURLY: Rhythm = { everyMin: 30, longEvery: 2, shortSec: 60, longSec: 300 };

export const every = (everyMin: number): Rhythm => ({ ...HALF_HOURLY, everyMin });

/** A schedule in this phase, last seen at `seenAt`. */
export function inPhase(phase: Phase, seenAt: Ms = NINE): Schedule {
  return { phase, turn: 0, seenAt, last: null };
}

export function begun(): Schedule {
  return beginSchedule(NINE, HALF_HOURLY);
}

export const waitingUntil = (dueAt: Ms, seenAt?: Ms): Schedule =>
  inPhase({ kind: 'waiting', dueAt }, seenAt);

export const dueFrom = (dueSince: Ms, reminded = true): Schedule =>
  inPhase({ kind: 'due', dueSince, reminded }, dueSince);

export const pausedUntil = (until: Ms, seenAt?: Ms): Schedule =>
  inPhase({ kind: 'paused', until }, seenAt);

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
      pausedUntil: null,
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

/** The schedule after each of the events at its time, under one rhythm. */
export function follow(
  schedule: Schedule,
  events: readonly (readonly [Ms, ScheduleEvent['kind'] | ScheduleEvent])[],
  rhythm: Rhythm = HALF_HOURLY,
): Schedule {
  return events.reduce(
    (before, [at, event]) =>
      next(before, typeof event === 'string' ? plain(event) : event, at, rhythm).schedule,
    schedule,
  );
}

function plain(kind: ScheduleEvent['kind']): ScheduleEvent {
  return { kind } as ScheduleEvent;
}
