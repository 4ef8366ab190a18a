import { next } from '../schedule/next.ts';
import type { EndedBreak, RunningBreak, ScheduleEvent } from '../schedule/schedule.ts';
import type { Ms } from '../time.ts';
import type { Refusal, Reply } from './command.ts';
import type { State } from './state.ts';

/** What a step, or a part of one, leads to. */
export interface Outcome {
  readonly state: State;
  /** Breaks that ended, to be written into history together with the state. */
  readonly ended: readonly EndedBreak[];
  readonly reply: Reply;
}

/** It was done. */
export const done = (state: State, ended: readonly EndedBreak[] = []): Outcome => ({
  state,
  ended,
  reply: { ok: true },
});
/** It was not, and nothing is changed. */
export const refuse = (state: State, refusal: Refusal): Outcome => ({
  state,
  ended: [],
  reply: { ok: false, ...refusal },
});

/** The schedule moved on by one event. */
export function advance(state: State, event: ScheduleEvent, now: Ms): Outcome {
  const { schedule, ended } = next(state.schedule, event, now, state.settings.rhythm);
  return done({ ...state, schedule }, ended);
}

/** The break under way, if there is one. */
export function runningBreak(state: State): RunningBreak | undefined {
  const { phase } = state.schedule;
  return phase.kind === 'onBreak' ? phase.break : undefined;
}
