import { withRecent } from '../history/recent.ts';
import type { Note } from '../journal/journal.ts';
import { massageBetween } from '../routines/caps.ts';
import { needsLegsTap } from '../routines/routines.ts';
import { routineOfBreak, segmentsOfBreak } from '../routines/running.ts';
import { elapsedAt } from '../schedule/deadline.ts';
import { next } from '../schedule/next.ts';
import type { EndedBreak, RunningBreak, ScheduleEvent } from '../schedule/schedule.ts';
import { LEGS } from '../screening/levels.ts';
import type { Ms } from '../time.ts';
import type { Refusal, Reply } from './command.ts';
import type { State } from './state.ts';

/** What a step, or a part of one, leads to. */
export interface Outcome {
  readonly state: State;
  /** Breaks that ended, to be written into history together with the state. */
  readonly ended: readonly EndedBreak[];
  /** What was decided of the reminders, and why. */
  readonly notes: readonly Note[];
  readonly reply: Reply;
}

/** It was done. */
export const done = (
  state: State,
  ended: readonly EndedBreak[] = [],
  notes: readonly Note[] = [],
): Outcome => ({ state, ended, notes, reply: { ok: true } });
/** It was not, and nothing else is changed. */
export const refuse = (state: State, refusal: Refusal): Outcome => ({
  state,
  ended: [],
  notes: [],
  reply: { ok: false, ...refusal },
});

/** Massage of the leg that had more of it, when `running` ended as `ended`. */
function massagedIn(running: RunningBreak, { doneMs, outcome, endedAt }: EndedBreak): Ms {
  const segments = segmentsOfBreak(running);
  const { fromMs, playedMs, massagedMs } = running;
  const seenMs = fromMs + doneMs - playedMs;
  // What nobody saw counts towards the caps, if not as done: hands may have gone on.
  const toMs = outcome === 'interrupted' ? Math.max(seenMs, elapsedAt(running, endedAt)) : seenMs;
  return Math.max(
    ...LEGS.map((leg) => massagedMs[leg] + massageBetween(segments, leg, fromMs, toMs)),
  );
}

/**
 * Notes breaks that ended, or that were told more of: for varying them, for the caps on massage, and for
 * how many sessions are still to be done more lightly. `running`: the break as it ran before.
 */
export function remember(
  state: State,
  running: RunningBreak | undefined,
  ended: readonly EndedBreak[],
  now: Ms,
): State {
  let { recent, screening } = state;
  for (const one of ended) {
    const { routine, startedAt, endedAt, outcome, felt = null } = one;
    const known = recent.breaks.find((before) => before.startedAt === startedAt);
    const massagedMs = running ? massagedIn(running, one) : (known?.massagedMs ?? 0);
    const added = { routine, startedAt, endedAt, outcome, felt, massagedMs };
    recent = withRecent(recent, added, now);
    const of = running && routineOfBreak(running);
    // One that was not begun was no session.
    if (of && one.doneMs > 0 && screening.lighter > 0 && needsLegsTap(of)) {
      screening = { ...screening, lighter: screening.lighter - 1 };
    }
  }
  return { ...state, recent, screening };
}

/** The schedule moved on by one event. */
export function advance(state: State, event: ScheduleEvent, now: Ms): Outcome {
  const running = runningBreak(state);
  const { schedule, ended, notes } = next(state.schedule, event, now, state.settings);
  return done(remember({ ...state, schedule }, running, ended, now), ended, notes);
}

/** The break under way, if there is one. */
export function runningBreak(state: State): RunningBreak | undefined {
  const { phase } = state.schedule;
  return phase.kind === 'onBreak' ? phase.break : undefined;
}
