import { UNSCREENED } from '../screening/screening.ts';
import { isRecord } from './leaves.ts';

type Old = Record<string, unknown>;

/** Schema 1 kept, for each leg, until when it rests after pain. */
export function screeningFrom1({ restUntil, ...old }: Old): unknown {
  // What is no such thing stays, to be found unreadable.
  const rests = isRecord(restUntil)
    ? Object.entries(restUntil).map(([leg, until]) => ({ leg, until, why: 'hurt' }))
    : restUntil;
  return { ...UNSCREENED, ...old, rests };
}

/** Schema 1 did not know of jumps, nor of stand-ins. */
export function scheduleFrom1(old: Old): unknown {
  const { phase } = old;
  if (!isRecord(phase) || !isRecord(phase.break)) return old;
  const massagedMs = { left: 0, right: 0 };
  const running = { ...phase.break, swapped: false, fromMs: 0, playedMs: 0, massagedMs };
  return { ...old, phase: { ...phase, break: running } };
}

const NO_PAUSE_QUESTION = { askAt: null, asks: false };

/** What schema 2 knew of a phase, as schema 3 has it. */
function phaseFrom2(phase: Old): unknown {
  switch (phase.kind) {
    case 'waiting':
      return { ...phase, warned: false };
    case 'due':
      return { ...phase, shownAt: phase.reminded ? phase.dueSince : null, again: true };
    case 'paused':
      return { ...phase, ...NO_PAUSE_QUESTION };
    case 'onBreak': {
      if (!isRecord(phase.break)) return phase;
      const { pausedUntil, ...running } = phase.break;
      const pause = pausedUntil === null ? null : { until: pausedUntil, ...NO_PAUSE_QUESTION };
      return { ...phase, break: { ...running, pause } };
    }
    default:
      return phase;
  }
}

/** Schema 2 knew of no working hours, absences, holds and meetings. */
export function scheduleFrom2(old: Old): unknown {
  const { phase, seenAt } = old;
  return {
    ...old,
    phase: isRecord(phase) ? phaseFrom2(phase) : phase,
    satSince: seenAt,
    goneAt: null,
    quietUntil: seenAt,
    hold: null,
    meetingUntil: null,
    laters: 0,
    shown: 0,
    eyesAt: null,
    eyesShown: 0,
  };
}
