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
import { FIRST_QUESTIONS } from '../screening/questions.ts';
import { isAnswer, restLegs, type Screening, withAnswer } from '../screening/screening.ts';
import type { Settings } from '../stored/documents.ts';
import { HOUR, MINUTE, type Ms, SECOND } from '../time.ts';
import type { Command, GivenAnswer, PauseChoice, PlayerPress, Refusal, Reply } from './command.ts';
import { type State, suggestionFor, wantsOf } from './state.ts';

/** From the pain to the press. */
const PRESS_DELAY_MS: Ms = 5 * SECOND;
/** How long after its end a routine can still be said to have hurt. */
export const AFTERTHOUGHT_MS: Ms = 2 * MINUTE;

/** What a step reacts to: a command, or something the browser did. */
export type Intent =
  | Command
  | { readonly do: 'wake' }
  /** `shownFor`: the break that was reminded of since then. */
  | { readonly do: 'browserStarted'; readonly shownFor?: Ms | undefined }
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

/** Which legs were worked on just now: the hand needs a moment to get to the button. */
function legsAtWork(running: RunningBreak, now: Ms): readonly Leg[] {
  const segments = segmentsOfBreak(running);
  const position = positionAt(segments, elapsedAt(running, now));
  if (!position) return running.legs as readonly Leg[];
  const before = position.intoMs < PRESS_DELAY_MS ? segments[position.index - 1] : undefined;
  const sides = [position.segment.side, before?.side];
  return (running.legs as readonly Leg[]).filter(
    (leg) => sides.includes(leg) || sides.includes('both'),
  );
}

/** It hurts: stop, and leave the leg alone that was being worked on. */
function stopForPain(state: State, running: RunningBreak, now: Ms): Outcome {
  const screening = restLegs(state.screening, legsAtWork(running, now), now);
  return advance({ ...state, screening }, { kind: 'endBreak', outcome: 'hurt' }, now);
}

/** It hurt, said just after the end: the record is put right, and all its legs rest. */
function hurtAfterwards(state: State, now: Ms): Outcome {
  const { last } = state.schedule;
  if (!last || now - last.endedAt > AFTERTHOUGHT_MS) {
    return refuse(state, { reason: 'noBreakRunning' });
  }
  const screening = restLegs(state.screening, last.legs as readonly Leg[], now);
  const hurt: EndedBreak = { ...last, outcome: 'hurt' };
  return done({ ...state, screening, schedule: { ...state.schedule, last: hurt } }, [hurt]);
}

function play(state: State, press: PlayerPress, now: Ms): Outcome {
  const running = runningBreak(state);
  if (!running) {
    return press === 'hurts'
      ? hurtAfterwards(state, now)
      : refuse(state, { reason: 'noBreakRunning' });
  }
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

const isLocked = (screening: Screening, now: Ms) => assess(screening, now).kind === 'locked';

/** Takes all of the answers, or none of them. */
function saveAnswers(state: State, answers: readonly GivenAnswer[], now: Ms): Outcome {
  if (!answers.every(({ question, ...sides }) => isAnswer(question, sides))) {
    return refuse(state, { reason: 'badAnswer' });
  }
  const screening = answers.reduce<Screening>(
    (sofar, { question, left, right }) => withAnswer(sofar, question, { left, right, at: now }),
    state.screening,
  );
  // Brief 2.3, rule 12: a mis-tap is undone by answering Q1 and Q2 again, and in no other way.
  const unlocks = isLocked(state.screening, now) && !isLocked(screening, now);
  const again = FIRST_QUESTIONS.every((id) => answers.some(({ question }) => question === id));
  if (unlocks && !again) return refuse(state, { reason: 'locked' });
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
      return advance(state, { kind: 'browserStarted', shownFor: intent.shownFor }, now);
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
      return saveAnswers(state, [intent], now);
    case 'undoLock':
      return saveAnswers(state, intent.answers, now);
  }
}

/** A reminder on the screen that no longer says what is offered is shown anew. */
function renewReminder(before: State, after: State, now: Ms): State {
  const { phase } = after.schedule;
  if (phase.kind !== 'due' || !phase.reminded) return after;
  const says = (state: State) => JSON.stringify(wantsOf(state, now).reminder?.says);
  if (says(before) === says(after)) return after;
  return { ...after, schedule: { ...after.schedule, phase: { ...phase, reminded: false } } };
}

/**
 * What an intent makes of the state at `now`: first time takes effect, then safety, then the intent.
 * Pure; a refused intent changes nothing but what time has changed.
 */
export function step(before: State, intent: Intent, now: Ms): Outcome {
  const caughtUp = advance(before, { kind: 'wake' }, now);
  const safe = stopDisallowed(caughtUp.state, now);
  const reacted = react(safe.state, intent, now);
  const state = renewReminder(before, reacted.state, now);
  return { ...reacted, state, ended: [...caughtUp.ended, ...safe.ended, ...reacted.ended] };
}
