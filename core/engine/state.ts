import type { Recent } from '../history/recent.ts';
import { type Allowance, allowanceAt, type Offer } from '../routines/offer.ts';
import { suggest } from '../routines/suggest.ts';
import { breakSec, roundOf } from '../schedule/rhythm.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { assess } from '../screening/assess.ts';
import { isQuestionUntold } from '../screening/lock.ts';
import { afterRightNow } from '../screening/right-now.ts';
import type { Screening } from '../screening/screening.ts';
import type { Settings } from '../stored/documents.ts';
import type { Stored } from '../stored/read.ts';
import type { Ms } from '../time.ts';

/** Everything the product decides from. */
export interface State {
  readonly settings: Settings;
  readonly screening: Screening;
  readonly schedule: Schedule;
  readonly recent: Recent;
}

/** What was stored, to decide from; undefined before the first look at the clock. */
export function stateIn({ schedule, ...stored }: Omit<Stored, 'unreadable'>): State | undefined {
  return schedule ? { ...stored, schedule } : undefined;
}

export function allowanceOf({ screening, recent }: State, now: Ms): Allowance {
  return allowanceAt(screening, recent, now);
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
  /** The break is due: to be shown, and to be notified about unless that was done. */
  readonly reminder: {
    readonly dueSince: Ms;
    readonly notify: boolean;
    readonly says: Reminder;
  } | null;
  /** While locked, once a day: to open the window, which asks whether the leg was checked. */
  readonly asks: boolean;
}

function sayFor(state: State, now: Ms): Reminder {
  const offer = suggestionFor(state, now);
  if (offer) return { kind: 'routine', offer };
  const assessment = assess(state.screening, now);
  if (assessment.kind === 'unscreened' && assessment.daily) return { kind: 'daily' };
  return { kind: 'plain', unscreened: assessment.kind === 'unscreened' };
}

/**
 * The reminder that stands at `now`. While the product is locked there is none: someone who may need
 * care is not coached to exercise, and is asked once a day instead (brief 2.3, rule 14).
 */
export function wantsOf(state: State, now: Ms): Wants {
  const { phase } = state.schedule;
  const assessment = assess(state.screening, now);
  if (phase.kind !== 'due') return { reminder: null, asks: false };
  if (assessment.kind === 'locked') {
    return { reminder: null, asks: isQuestionUntold(assessment, state.screening, now) };
  }
  const { dueSince, reminded } = phase;
  return { reminder: { dueSince, notify: !reminded, says: sayFor(state, now) }, asks: false };
}
