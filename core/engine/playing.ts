import { type Offer, offerOf, stillAllowed } from '../routines/offer.ts';
import { segmentsOfBreak } from '../routines/running.ts';
import { positionAt, seekTo } from '../routines/segments.ts';
import { elapsedAt } from '../schedule/deadline.ts';
import type { EndedBreak, RunningBreak } from '../schedule/schedule.ts';
import { assess } from '../screening/assess.ts';
import type { Leg } from '../screening/levels.ts';
import { restLegs } from '../screening/screening.ts';
import { MINUTE, type Ms, SECOND } from '../time.ts';
import type { PlayerPress } from './command.ts';
import { advance, done, type Outcome, refuse, runningBreak } from './outcome.ts';
import { type State, suggestionFor } from './state.ts';

/** From the pain to the press. */
const PRESS_DELAY_MS: Ms = 5 * SECOND;
/** How long after its end a routine can still be said to have hurt. */
const AFTERTHOUGHT_MS: Ms = 2 * MINUTE;

/** A routine that the answers no longer allow is over at once, whoever is watching it. */
export function stopDisallowed(state: State, now: Ms): Outcome {
  const running = runningBreak(state);
  if (!running) return done(state);
  const { routine, legs } = running;
  if (stillAllowed(routine, legs, assess(state.screening, now))) return done(state);
  return advance(state, { kind: 'endBreak', outcome: 'stopped' }, now);
}

/** Starts a routine, or the suggested one, if the safety check allows it. */
export function start(state: State, routine: string | undefined, now: Ms): Outcome {
  if (runningBreak(state)) return refuse(state, { reason: 'breakRunning' });
  const offer: Offer | undefined =
    routine === undefined
      ? suggestionFor(state, now)
      : offerOf(routine, assess(state.screening, now));
  return offer
    ? advance(state, { kind: 'startBreak', ...offer }, now)
    : refuse(state, { reason: 'notOffered' });
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

/** A press in the player. */
export function play(state: State, press: PlayerPress, now: Ms): Outcome {
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
