import { steadiedRecent } from '../history/recent.ts';
import { checkRhythm } from '../schedule/rhythm.ts';
import { steadied } from '../screening/changes.ts';
import { nextDay } from '../screening/holding.ts';
import type { Settings } from '../stored/documents.ts';
import { HOUR, MINUTE, type Ms } from '../time.ts';
import { confirmAnswers, deleteAnswers, leaveLock, saveAnswers } from './answering.ts';
import type { Command, PauseChoice } from './command.ts';
import { feel } from './feeling.ts';
import { advance, done, type Outcome, refuse, runningBreak } from './outcome.ts';
import { play, start, stopDisallowed } from './playing.ts';
import { type State, wantsOf } from './state.ts';

/** What a step reacts to: a command, or something the browser did. */
export type Intent =
  | Command
  | { readonly do: 'wake' }
  /** `shownFor`: the break that was reminded of since then. */
  | { readonly do: 'browserStarted'; readonly shownFor?: Ms | undefined }
  | { readonly do: 'reminded'; readonly dueSince: Ms }
  /** The day's question to someone who is locked was put. */
  | { readonly do: 'asked' };

function pauseEnd(choice: PauseChoice, now: Ms): Ms {
  switch (choice) {
    case '30min':
      return now + 30 * MINUTE;
    case '1h':
      return now + HOUR;
    case '2h':
      return now + 2 * HOUR;
    case 'today':
      return nextDay(now);
  }
}

function saveRhythm(state: State, input: object, now: Ms): Outcome {
  const checked = checkRhythm(input);
  if (!checked.ok) return refuse(state, { reason: 'badRhythm', fields: checked.errors });
  const from = state.settings.rhythm;
  const settings: Settings = { ...state.settings, rhythm: checked.rhythm };
  return advance({ ...state, settings }, { kind: 'rhythmChanged', from }, now);
}

const set = (state: State, change: Partial<Settings>): Outcome =>
  done({ ...state, settings: { ...state.settings, ...change } });

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
      return start(state, intent, now);
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
    case 'leaveLock':
      return leaveLock(state, intent.answers, now);
    case 'confirm':
      return confirmAnswers(state, intent.questions, now);
    case 'deleteAnswers':
      return deleteAnswers(state, now);
    case 'felt':
      return feel(state, intent, now);
    case 'asked':
      return done({ ...state, screening: { ...state.screening, askedAt: now } });
    case 'notChecked':
      return done({ ...state, screening: { ...state.screening, notCheckedAt: now } });
    case 'saveRegion':
      return set(state, { region: intent.region });
    case 'saveStanding':
      return set(state, { standing: intent.standing });
    case 'today': {
      const { context } = intent;
      return set(state, { today: context && { context, until: nextDay(now) } });
    }
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

/** The state as a clock that was set back leaves it; the schedule sees to itself. */
function steady(state: State, now: Ms): State {
  const { settings, screening, recent } = state;
  const end = nextDay(now);
  const { today } = settings;
  return {
    ...state,
    settings:
      today && today.until > end ? { ...settings, today: { ...today, until: end } } : settings,
    screening: steadied(screening, now),
    recent: steadiedRecent(recent, now),
  };
}

/**
 * What an intent makes of the state at `now`: first time takes effect, then safety, then the intent.
 * Pure. A refused intent changes nothing but what time has changed, and what a check has found.
 */
export function step(before: State, intent: Intent, now: Ms): Outcome {
  const caughtUp = advance(steady(before, now), { kind: 'wake' }, now);
  const safe = stopDisallowed(caughtUp.state, now);
  const reacted = react(safe.state, intent, now);
  const state = renewReminder(before, reacted.state, now);
  return { ...reacted, state, ended: [...caughtUp.ended, ...safe.ended, ...reacted.ended] };
}
