import { MASSAGE_A_LEG_MS, massageBetween } from '../routines/caps.ts';
import { offerOf, routineOffered, stillAllowed } from '../routines/offer.ts';
import { needsLegsTap } from '../routines/routines.ts';
import { segmentsOfBreak } from '../routines/running.ts';
import { positionAt, seekTo } from '../routines/segments.ts';
import { elapsedAt } from '../schedule/deadline.ts';
import type { RunningBreak } from '../schedule/schedule.ts';
import { afterHurt } from '../screening/after-routine.ts';
import { assess } from '../screening/assess.ts';
import { LEGS, type Leg } from '../screening/levels.ts';
import { afterRightNow, type LegsNow, tapsStand } from '../screening/right-now.ts';
import { type Ms, SECOND } from '../time.ts';
import type { PlayerPress } from './command.ts';
import { feel } from './feeling.ts';
import { advance, done, type Outcome, refuse, runningBreak } from './outcome.ts';
import { allowanceOf, type State, suggestionFor } from './state.ts';

/** From the pain to the press. */
const PRESS_DELAY_MS: Ms = 5 * SECOND;

/**
 * A routine that the answers no longer allow is over at once, whoever is watching it. Time alone does
 * not end one: what held when it was begun holds to its end, over midnight too.
 */
export function stopDisallowed(state: State, now: Ms): Outcome {
  const running = runningBreak(state);
  if (!running) return done(state);
  const assessment = assess(state.screening, Math.min(now, running.startedAt));
  if (stillAllowed(running, assessment)) return done(state);
  return advance(state, { kind: 'endBreak', outcome: 'stopped' }, now);
}

export interface StartRequest {
  readonly routine?: string;
  readonly check?: { readonly at: Ms; readonly legs?: LegsNow };
}

/**
 * Starts a routine, or the suggested one, if the safety check allows it: on the day's first two taps, and
 * for massage and stretch on a check made for it. What the check found is kept even where nothing starts.
 */
export function start(before: State, { routine, check: given }: StartRequest, now: Ms): Outcome {
  if (runningBreak(before)) return refuse(before, { reason: 'breakRunning' });
  const check = given && tapsStand(given.at, now) ? given : undefined;
  if (given && !check) return refuse(before, { reason: 'checkFirst' });
  const offerIn = (state: State) =>
    routine === undefined ? suggestionFor(state, now) : offerOf(routine, allowanceOf(state, now));
  const taps = (legs: LegsNow | undefined): State => ({
    ...before,
    screening: afterRightNow(before.screening, legs, now),
  });
  const state = check ? taps(check.legs) : before;
  const offer = offerIn(state);
  const shown = check ? offerIn(taps(undefined)) : offer;
  if (!offer) {
    const first = assess(state.screening, now);
    const daily = first.kind === 'unscreened' && first.daily;
    return refuse(state, { reason: daily ? 'checkFirst' : 'notOffered' });
  }
  if (needsLegsTap(routineOffered(offer)) && !check?.legs)
    return refuse(state, { reason: 'checkFirst' });
  // What the third tap took away is told first; said again, it changes nothing, and starts.
  const asShown = shown?.routine === offer.routine && shown.legs.length === offer.legs.length;
  if (!asShown) return refuse(state, { reason: 'legsChanged' });
  return advance(state, { kind: 'startBreak', ...offer }, now);
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

/** Jumps in the routine, but not back into more massage than a leg may have in one session. */
function seek(state: State, running: RunningBreak, to: 'next' | 'back', now: Ms): Outcome {
  const segments = segmentsOfBreak(running);
  const at = elapsedAt(running, now);
  const elapsedMs = seekTo(segments, at, to);
  const massaged = (leg: Leg) =>
    running.massagedMs[leg] + massageBetween(segments, leg, running.fromMs, at);
  const massagedMs = { left: massaged('left'), right: massaged('right') };
  const tooMuch = LEGS.some(
    (leg) =>
      massagedMs[leg] + massageBetween(segments, leg, elapsedMs, running.totalMs) >
      MASSAGE_A_LEG_MS,
  );
  if (to === 'back' && tooMuch) return refuse(state, { reason: 'enoughMassage' });
  return advance(state, { kind: 'seekBreak', elapsedMs, massagedMs }, now);
}

/** A press in the player. */
export function play(state: State, press: PlayerPress, now: Ms): Outcome {
  const running = runningBreak(state);
  if (!running) {
    return press === 'hurts'
      ? feel(state, { feeling: 'hurt' }, now)
      : refuse(state, { reason: 'noBreakRunning' });
  }
  switch (press) {
    case 'pause':
      return advance(state, { kind: 'pauseBreak' }, now);
    case 'resume':
      return advance(state, { kind: 'resumeBreak' }, now);
    case 'next':
    case 'back':
      return seek(state, running, press, now);
    case 'stop':
      return advance(state, { kind: 'endBreak', outcome: 'stopped' }, now);
    case 'hurts': {
      const screening = afterHurt(
        state.screening,
        legsAtWork(running, now),
        running.startedAt,
        now,
      );
      return advance({ ...state, screening }, { kind: 'endBreak', outcome: 'hurt' }, now);
    }
  }
}
