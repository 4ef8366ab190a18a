import type { Recent } from '../history/recent.ts';
import type { Channel } from '../journal/journal.ts';
import { type Allowance, allowanceAt, type Offer } from '../routines/offer.ts';
import type { Routines } from '../routines/own.ts';
import { suggest } from '../routines/suggest.ts';
import { areEyesDue, isHeadsUpDue, isHolding } from '../schedule/hold.ts';
import { channelOf } from '../schedule/reminders.ts';
import { breakSec, roundOf } from '../schedule/rhythm.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { PRESENT, type Signs } from '../schedule/signs.ts';
import { assess } from '../screening/assess.ts';
import { isQuestionUntold } from '../screening/lock.ts';
import { afterRightNow } from '../screening/right-now.ts';
import type { Screening } from '../screening/screening.ts';
import type { Settings } from '../stored/documents.ts';
import type { Stored } from '../stored/read.ts';
import type { Ms } from '../time.ts';
import { endingOf } from './ending.ts';

/** Everything the product decides from. */
export interface State {
  readonly settings: Settings;
  readonly screening: Screening;
  readonly schedule: Schedule;
  readonly recent: Recent;
  readonly routines: Routines;
}

/** What was stored, to decide from; undefined before the first look at the clock. */
export function stateIn({ schedule, ...stored }: Omit<Stored, 'unreadable'>): State | undefined {
  return schedule ? { ...stored, schedule } : undefined;
}

export function allowanceOf({ screening, recent, routines }: State, now: Ms): Allowance {
  return allowanceAt(screening, recent, now, routines.own);
}

/** The routine to offer for the coming break, if the safety check allows any. */
export function suggestionFor(state: State, now: Ms): Offer | undefined {
  const { rhythm, today, standing } = state.settings;
  const { turn } = state.schedule;
  const wish = {
    lengthSec: breakSec(turn, rhythm),
    round: roundOf(turn, rhythm),
    context: today && now < today.until ? today.context : null,
    standing,
    favourites: state.routines.favourites,
  };
  return suggest(allowanceOf(state, now), state.recent, wish, now);
}

/** The state after a right-now check with nothing to report: for showing what such a check would open. */
export function stateAfterTaps(state: State, now: Ms): State {
  return { ...state, screening: afterRightNow(state.screening, undefined, now) };
}

/**
 * What a reminder may say. `routine`: names it. `daily`: the day's first two taps come before that.
 * `plain`: a break without a routine.
 */
export type Reminder =
  | { readonly kind: 'routine'; readonly offer: Offer }
  | { readonly kind: 'daily' }
  | { readonly kind: 'plain'; readonly unscreened: boolean };

/** What the browser should be showing, so that the shell can make it agree. */
export interface Wants {
  /** The break is due: to be shown, and to be told of unless that was done. */
  readonly reminder: {
    readonly dueSince: Ms;
    readonly notify: boolean;
    /** What is on the screen says something else. */
    readonly outdated: boolean;
    readonly how: Channel;
    readonly says: Reminder;
  } | null;
  /** A word that the break is a minute away. */
  readonly headsUp: boolean;
  /** The eyes' nudge. */
  readonly eyes: boolean;
  /** While locked, once a day: to open the window, which asks whether the leg was checked. */
  readonly asks: boolean;
  /** Reminders are paused without an end: whether they still are to be. */
  readonly asksPause: boolean;
  /** A routine ended with no view open: to be told of, or left on the screen. */
  readonly ending: 'show' | 'stands' | null;
}

function sayFor(state: State, now: Ms): Reminder {
  const offer = suggestionFor(state, now);
  if (offer) return { kind: 'routine', offer };
  const assessment = assess(state.screening, now);
  if (assessment.kind === 'unscreened' && assessment.daily) return { kind: 'daily' };
  return { kind: 'plain', unscreened: assessment.kind === 'unscreened' };
}

const NOTHING: Wants = {
  reminder: null,
  headsUp: false,
  eyes: false,
  asks: false,
  asksPause: false,
  ending: null,
};

/** Whether anything may come up at `now`, for a schedule that has looked at the moment. */
function canShow({ schedule, settings }: State, now: Ms): boolean {
  const { goneAt, quietUntil } = schedule;
  return goneAt === null && now >= quietUntil && !isHolding(schedule, now, settings);
}

/**
 * What is to be shown at `now`. While the product is locked no reminder is: someone who may need care is
 * not coached to exercise, and is asked once a day instead (brief 2.3, rule 14).
 */
export function wantsOf(state: State, now: Ms, signs: Signs = PRESENT): Wants {
  return { ...remindersOf(state, now), ending: endingOf(state, now, signs) };
}

function remindersOf(state: State, now: Ms): Wants {
  const { schedule, settings, screening } = state;
  const { phase } = schedule;
  const show = canShow(state, now);
  if (phase.kind === 'paused') return { ...NOTHING, asksPause: show && phase.asks };
  if (phase.kind !== 'due' && phase.kind !== 'waiting') return NOTHING;
  const assessment = assess(screening, now);
  if (assessment.kind === 'locked') {
    const untold = phase.kind === 'due' && isQuestionUntold(assessment, screening, now);
    return { ...NOTHING, asks: show && untold };
  }
  if (phase.kind === 'waiting') {
    const headsUp = show && isHeadsUpDue(schedule, now, settings);
    return { ...NOTHING, headsUp, eyes: show && areEyesDue(schedule, now) };
  }
  const { dueSince, reminded, shownAt } = phase;
  if (shownAt === null && !show) return NOTHING;
  const how = channelOf(schedule, settings);
  const notify = !reminded && show;
  const outdated = reminded && phase.outdated === true;
  return { ...NOTHING, reminder: { dueSince, notify, outdated, how, says: sayFor(state, now) } };
}
