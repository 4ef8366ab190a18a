import { type Offer, suggest } from '../routines/offer.ts';
import { breakSec, roundOf } from '../schedule/rhythm.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { assess } from '../screening/assess.ts';
import type { Screening } from '../screening/screening.ts';
import type { Settings } from '../stored/documents.ts';
import type { Ms } from '../time.ts';

/** Everything the product decides from. */
export interface State {
  readonly settings: Settings;
  readonly screening: Screening;
  readonly schedule: Schedule;
}

/** The routine to offer for the coming break, if the safety check allows any. */
export function suggestionFor(state: State, now: Ms): Offer | undefined {
  const { rhythm } = state.settings;
  const { turn } = state.schedule;
  return suggest(assess(state.screening, now), breakSec(turn, rhythm), roundOf(turn, rhythm));
}

/** What a reminder may say. `routine`: names it. `plain`: a break without one. */
export type Reminder =
  | { readonly kind: 'routine'; readonly offer: Offer }
  | { readonly kind: 'plain'; readonly unscreened: boolean };

/** What the browser should be showing, so that the shell can make it agree. */
export interface Wants {
  /** The break is due: to be shown, and to be notified about unless that was done. */
  readonly reminder: {
    readonly dueSince: Ms;
    readonly notify: boolean;
    readonly says: Reminder;
  } | null;
}

/**
 * The reminder that stands at `now`. While the product is locked there is none: someone who may need
 * care is not coached to exercise (brief 2.3, rule 14).
 */
export function wantsOf(state: State, now: Ms): Wants {
  const { phase } = state.schedule;
  const assessment = assess(state.screening, now);
  if (phase.kind !== 'due' || assessment.kind === 'locked') return { reminder: null };
  const offer = suggestionFor(state, now);
  const says: Reminder = offer
    ? { kind: 'routine', offer }
    : { kind: 'plain', unscreened: assessment.kind === 'unscreened' };
  return { reminder: { dueSince: phase.dueSince, notify: !phase.reminded, says } };
}
