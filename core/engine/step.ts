import { addDays, startOfDay } from 'date-fns';
import { type Offer, offerOf, stillAllowed } from '../routines/offer.ts';
import { segmentsOfBreak } from '../routines/running.ts';
import { positionAt, seekTo } from '../routines/segments.ts';
import { elapsedAt } from '../schedule/deadline.ts';
import { next } from '../schedule/next.ts';
import { checkRhythm } from '../schedule/rhythm.ts';
import type { EndedBreak, RunningBreak, ScheduleEvent } from '../schedule/schedule.ts';
import { assess } from '../screening/assess.ts';
import type { Leg } from '../screening/levels.ts';
import { isAnswer, restLegs, type Screening, withAnswer } from '../screening/screening.ts';
import type { Settings } from '../stored/documents.ts';
import { HOUR, MINUTE, type Ms } from '../time.ts';
import type { Command, PauseChoice, PlayerPress, Refusal, Reply } from './command.ts';
import { type State, suggestionFor } from './state.ts';

/** What a step reacts to: a command, or something the browser did. */
export type Intent =
  | Command
  | { readonly do: 'wake' }
  | { readonly do: 'browserStarted' }
  | { readonly do: 'reminded'; readonly dueSince: Ms };

export interface Outcome {
  readonly state: State;
  /** Breaks that ended, to be written into history together with the state. */
  readonly ended: readonly EndedBreak[];
  readonly reply: Reply;
}

const done = (state: State, ended: readonly EndedBreak[] = []): Outcome => ({
  state,
  ended,
  reply: { ok: true },
});
const refuse = (state: State, refusal: Refusal): Outcome => ({
  state,
  ended: [],
  reply: { ok: false, ...refusal },
});

function advance(state: State, event: ScheduleEvent, now: Ms): Outcome {
  const { schedule, ended } = next(state.schedule, event, now, state.settings.rhythm);
  return done({ ...state, schedule }, ended);
}

function runningBreak(state: State): RunningBreak | undefined {
  const { phase } = state.schedule;
  return phase.kind === 'onBreak' ? phase.break : undefined;
}

/** A routine that the answers no longer allow is over at once, whoever is watching it. */
function stopDisallowed(state: State, now: Ms): Outcome {
  const running = runningBreak(state);
  if (!running) return done(state);
  const { routine, legs } = running;
  if (stillAllowed(routine, legs, assess(state.screening, now))) return done(state);
  return advance(state, { kind: 'endBreak', outcome: 'stopped' }, now);
}

function start(state: State, routine: string | undefined, now: Ms): Outcome {
  if (runningBreak(state)) return refuse(state, { reason: 'breakRunning' });
  const offer: Offer | undefined =
    routine === undefined
      ? suggestionFor(state, now)
      : offerOf(routine, assess(state.screening, now));
  return offer
    ? advance(state, { kind: 'startBreak', ...offer }, now)
    : refuse(state, { reason: 'notOffered' });
}

function pauseEnd(choice: PauseChoice, now: Ms): Ms {
  switch (choice) {
    case '30min':
      return now + 30 * MINUTE;
    case '1h':
      return now + HOUR;
    case '2h':
      return now + 2 * HOUR;
    case 'today':
      return startOfDay(addDays(now, 1)).getTime();
  }
}

/** It hurts: stop, and leave the leg alone that was being worked on. */
function stopForPain(state: State, running: RunningBreak, now: Ms): Outcome {
  const position = positionAt(segmentsOfBreak(running), elapsedAt(running, now));
  const side = position?.segment.side ?? 'both';
  const hurt = side === 'both' ? (running.legs as readonly Leg[]) : [side];
  const screening = restLegs(state.screening, hurt, now);
  return advance({ ...state, screening }, { kind: 'endBreak', outcome: 'hurt' }, now);
}

function play(state: State, press: PlayerPress, now: Ms): Outcome {
  const running = runningBreak(state);
  if (!running) return refuse(state, { reason: 'noBreakRunning' });
  switch (press) {
    case 'pause':
      return advance(state, { kind: 'pauseBreak' }, now);
    case 'resume':
      return advance(state, { kind: 'resumeBreak' }, now);
    case 'next':
    case 'back': {
      const elapsedMs = seekTo(segmentsOfBreak(running), elapsedAt(running, now), press);
      return advance(state, { kind: 'seekBreak', elapsedMs }, now);
    }
    case 'stop':
      return advance(state, { kind: 'endBreak', outcome: 'stopped' }, now);
    case 'hurts':
      return stopForPain(state, running, now);
  }
}

function saveRhythm(state: State, input: object, now: Ms): Outcome {
  const checked = checkRhythm(input);
  if (!checked.ok) return refuse(state, { reason: 'badRhythm', fields: checked.errors });
  const from = state.settings.rhythm;
  const settings: Settings = { ...state.settings, rhythm: checked.rhythm };
  return advance({ ...state, settings }, { kind: 'rhythmChanged', from }, now);
}

function saveAnswer(state: State, command: Extract<Command, { do: 'answer' }>, now: Ms): Outcome {
  const { question, left, right } = command;
  if (!isAnswer(question, { left, right })) return refuse(state, { reason: 'badAnswer' });
  const screening: Screening = withAnswer(state.screening, question, { left, right, at: now });
  return stopDisallowed({ ...state, screening }, now);
}

function react(state: State, intent: Intent, now: Ms): Outcome {
  const running = runningBreak(state) !== undefined;
  switch (intent.do) {
    case 'wake':
    case 'sync':
    // A test reminder and a dismissed notice decide nothing; the shell carries them out.
    case 'testReminder':
    case 'dismissNotice':
      return done(state);
    case 'browserStarted':
      return advance(state, { kind: 'browserStarted' }, now);
    case 'reminded':
      return advance(state, { kind: 'reminded', dueSince: intent.dueSince }, now);
    case 'start':
      return start(state, intent.routine, now);
    case 'later':
      return running
        ? refuse(state, { reason: 'breakRunning' })
        : advance(state, { kind: 'later' }, now);
    case 'pause':
      return running
        ? refuse(state, { reason: 'breakRunning' })
        : advance(state, { kind: 'pause', until: pauseEnd(intent.for, now) }, now);
    case 'resume':
      return advance(state, { kind: 'resume' }, now);
    case 'player':
      return play(state, intent.press, now);
    case 'saveRhythm':
      return saveRhythm(state, intent.rhythm, now);
    case 'answer':
      return saveAnswer(state, intent, now);
  }
}

/**
 * What an intent makes of the state at `now`: first time takes effect, then safety, then the intent.
 * Pure; a refused intent changes nothing but what time has changed.
 */
export function step(before: State, intent: Intent, now: Ms): Outcome {
  const caughtUp = advance(before, { kind: 'wake' }, now);
  const safe = stopDisallowed(caughtUp.state, now);
  const reacted = react(safe.state, intent, now);
  return { ...reacted, ended: [...caughtUp.ended, ...safe.ended, ...reacted.ended] };
}
