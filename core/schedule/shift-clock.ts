import type { Ms } from '../time.ts';
import type { Pause, Phase, Schedule } from './schedule.ts';

const moved = (at: Ms | null, by: Ms): Ms | null => (at === null ? null : at + by);

function movedPause({ until, askAt, asks }: Pause, by: Ms): Pause {
  return { until: moved(until, by), askAt: moved(askAt, by), asks };
}

function movedPhase(phase: Phase, by: Ms): Phase {
  switch (phase.kind) {
    case 'waiting':
      return { ...phase, dueAt: phase.dueAt + by };
    case 'due':
      return { ...phase, dueSince: phase.dueSince + by, shownAt: moved(phase.shownAt, by) };
    case 'paused':
      return { kind: 'paused', ...movedPause(phase, by) };
    case 'onBreak': {
      const { startedAt, since, pause } = phase.break;
      const running = {
        ...phase.break,
        startedAt: startedAt + by,
        since: since + by,
        pause: pause && movedPause(pause, by),
      };
      return { kind: 'onBreak', break: running };
    }
    case 'off':
    case 'away':
      return phase;
  }
}

/** The clock was set back: everything stored moves with it, so that what was left stays left. */
export function shiftClock(schedule: Schedule, by: Ms): Schedule {
  const { phase, satSince, goneAt, quietUntil, hold, meetingUntil, eyesAt } = schedule;
  return {
    ...schedule,
    phase: movedPhase(phase, by),
    satSince: satSince + by,
    goneAt: moved(goneAt, by),
    quietUntil: quietUntil + by,
    hold: hold && { ...hold, since: hold.since + by },
    meetingUntil: moved(meetingUntil, by),
    eyesAt: moved(eyesAt, by),
  };
}
