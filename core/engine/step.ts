import { type Guidance, isGuidance } from '../guidance/guidance.ts';
import { steadiedRecent } from '../history/recent.ts';
import type { Channel } from '../journal/journal.ts';
import { checkOwn, type OwnId, withFavourite, withOwn, withoutOwn } from '../routines/own.ts';
import { anyRoutine } from '../routines/routines.ts';
import { canPutOff } from '../schedule/deadline.ts';
import { nextMorning } from '../schedule/hours.ts';
import type { Plan } from '../schedule/plan.ts';
import { isReminders, type Reminders } from '../schedule/reminders.ts';
import { checkRhythm } from '../schedule/rhythm.ts';
import type { ScheduleEvent } from '../schedule/schedule.ts';
import { PRESENT, type Signs } from '../schedule/signs.ts';
import { assess } from '../screening/assess.ts';
import { steadied } from '../screening/changes.ts';
import { nextDay } from '../screening/holding.ts';
import type { Settings } from '../stored/documents.ts';
import { HOUR, MINUTE, type Ms } from '../time.ts';
import { confirmAnswers, deleteAnswers, leaveLock, saveAnswers } from './answering.ts';
import type { Command, PauseChoice } from './command.ts';
import { withEnding } from './ending.ts';
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
  | {
      readonly do: 'reminded';
      readonly dueSince: Ms;
      readonly how: Channel;
      readonly blocked?: boolean;
    }
  /** The word before a break, the eyes' nudge, "Still paused?" or the end of a routine was shown. */
  | { readonly do: 'warned' | 'eyesShown' | 'pauseAsked' | 'renewed' | 'endingTold' }
  /** The key that pauses for an hour, and resumes. */
  | { readonly do: 'togglePause' }
  /** The day's question to someone who is locked was put. */
  | { readonly do: 'asked' };

/** A pause with its end; one without is asked about on the next working morning. */
function pauseOf(choice: PauseChoice, { settings }: State, now: Ms): ScheduleEvent {
  const morning = nextMorning(settings.hours, now);
  const until = (at: Ms): ScheduleEvent => ({ kind: 'pause', until: at, askAt: null });
  switch (choice) {
    case '30min':
      return until(now + 30 * MINUTE);
    case '1h':
      return until(now + HOUR);
    case '2h':
      return until(now + 2 * HOUR);
    case 'tomorrow':
      return until(morning);
    case 'open':
      return { kind: 'pause', until: null, askAt: morning };
  }
}

/** Changes how often, when or in what way to remind. */
function changePlan(state: State, change: Partial<Plan>, now: Ms): Outcome {
  const settings: Settings = { ...state.settings, ...change };
  return advance({ ...state, settings }, { kind: 'planChanged', from: state.settings }, now);
}

function saveRhythm(state: State, input: object, now: Ms): Outcome {
  const checked = checkRhythm(input);
  if (!checked.ok) return refuse(state, { reason: 'badRhythm', fields: checked.errors });
  return changePlan(state, { rhythm: checked.rhythm }, now);
}

/** A part of some choices changed; what is no choice of ours is left out. */
function withKnown<T extends object>(choices: T, change: Partial<T>): T {
  const known = Object.entries(change).filter(([key]) => Object.hasOwn(choices, key));
  return { ...choices, ...Object.fromEntries(known) };
}

function saveReminders(state: State, input: Partial<Reminders>, now: Ms): Outcome {
  const reminders = withKnown(state.settings.reminders, input);
  if (!isReminders(reminders)) return refuse(state, { reason: 'badReminders' });
  return changePlan(state, { reminders }, now);
}

function saveGuidance(state: State, input: Partial<Guidance>): Outcome {
  const guidance = withKnown(state.settings.guidance, input);
  return isGuidance(guidance) ? set(state, { guidance }) : refuse(state, { reason: 'badGuidance' });
}

function putOff(state: State, forMin: number, now: Ms): Outcome {
  const { schedule, settings } = state;
  if (runningBreak(state)) return refuse(state, { reason: 'breakRunning' });
  const { kind } = schedule.phase;
  if ((kind === 'due' || kind === 'waiting') && !canPutOff(schedule, settings)) {
    return refuse(state, { reason: 'noMoreLater' });
  }
  return advance(state, { kind: 'later', byMs: forMin * MINUTE }, now);
}

function saveRoutine(state: State, id: OwnId, input: object): Outcome {
  const checked = checkOwn(input);
  if (!checked.ok) return refuse(state, { reason: 'badRoutine', problems: checked.problems });
  const routines = withOwn(state.routines, { id, ...checked.routine });
  return routines ? done({ ...state, routines }) : refuse(state, { reason: 'tooManyRoutines' });
}

function favour(state: State, routine: string, on: boolean): Outcome {
  if (!anyRoutine(routine, state.routines.own)) return refuse(state, { reason: 'notOffered' });
  return done({ ...state, routines: withFavourite(state.routines, routine, on) });
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
    case 'reminded': {
      const { do: _, ...shown } = intent;
      return advance(state, { kind: 'reminded', ...shown }, now);
    }
    case 'warned':
    case 'eyesShown':
    case 'pauseAsked':
    case 'renewed':
    case 'endingTold':
      return advance(state, { kind: intent.do }, now);
    case 'start':
      return start(state, intent, now);
    case 'later':
      return putOff(state, intent.for ?? 5, now);
    case 'skip':
    case 'moved':
      return running
        ? refuse(state, { reason: 'breakRunning' })
        : advance(state, { kind: intent.do }, now);
    case 'pause':
      return running
        ? refuse(state, { reason: 'breakRunning' })
        : advance(state, pauseOf(intent.for, state, now), now);
    case 'togglePause':
      return state.schedule.phase.kind === 'paused'
        ? advance(state, { kind: 'resume' }, now)
        : react(state, { do: 'pause', for: '1h' }, now);
    case 'meeting': {
      const until = intent.forMin && now + Math.round(intent.forMin * MINUTE);
      return advance(state, { kind: 'meeting', until }, now);
    }
    case 'resume':
      return advance(state, { kind: 'resume' }, now);
    case 'player':
      return play(state, intent.press, now);
    case 'saveRhythm':
      return saveRhythm(state, intent.rhythm, now);
    case 'saveReminders':
      return saveReminders(state, intent.reminders, now);
    case 'saveGuidance':
      return saveGuidance(state, intent.guidance);
    case 'saveHours':
      return changePlan(state, { hours: intent.hours }, now);
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
    case 'saveRoutine':
      return saveRoutine(state, intent.id, intent.routine);
    case 'deleteRoutine':
      return done({ ...state, routines: withoutOwn(state.routines, intent.id) });
    case 'favourite':
      return favour(state, intent.routine, intent.on);
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

/** A reminder on the screen that no longer says what is offered is to be put right there. */
function withOutdated(before: State, after: State, now: Ms): State {
  const { phase } = after.schedule;
  if (phase.kind !== 'due' || !phase.reminded) return after;
  const says = (state: State) => JSON.stringify(wantsOf(state, now).reminder?.says);
  if (says(before) === says(after)) return after;
  return advance(after, { kind: 'outdated' }, now).state;
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

/** What the browser itself reports; everything else is somebody at work. */
const REPORTS: readonly Intent['do'][] = [
  'wake',
  // A player whose routine is over looks by itself; whoever opens a view has moved something anyway.
  'sync',
  'browserStarted',
  'reminded',
  'warned',
  'eyesShown',
  'pauseAsked',
  'renewed',
  'endingTold',
  'asked',
];

/**
 * What an intent makes of the state at `now`: first time takes effect, then safety, then the intent.
 * `signs`: what the browser can tell of the moment. Pure. A refused intent changes nothing but what time
 * has changed, and what a check has found.
 */
export function step(before: State, intent: Intent, now: Ms, signs: Signs = PRESENT): Outcome {
  const seen: Signs = REPORTS.includes(intent.do) ? signs : { ...signs, idle: 'active' };
  const look: ScheduleEvent = { kind: 'wake', signs: seen };
  const caughtUp = advance(steady(before, now), look, now);
  const safe = stopDisallowed(caughtUp.state, now);
  const reacted = react(safe.state, intent, now);
  // What the intent led to is held back by what holds at this moment, too.
  const settled = advance(reacted.state, look, now);
  const state = withEnding(withOutdated(before, settled.state, now), signs, now);
  const all = [caughtUp, safe, reacted, settled];
  const notes = all.flatMap((one) => one.notes);
  const fellDue = notes.some(({ what }) => what === 'due') && state.schedule.phase.kind === 'due';
  const locked = fellDue && assess(state.screening, now).kind === 'locked';
  return {
    state,
    ended: all.flatMap((one) => one.ended),
    notes: locked ? [...notes, { at: now, what: 'withheld' }] : notes,
    reply: reacted.reply,
  };
}
