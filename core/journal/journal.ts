import { type Ms, WEEK } from '../time.ts';

/** Why a due break is not shown for now. */
export const HOLDS = ['away', 'meeting', 'fullScreen', 'call', 'sound'] as const;
export type Hold = (typeof HOLDS)[number];

/** How a reminder was brought up. */
export const CHANNELS = ['badge', 'notification', 'window'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * One decision, or one thing that decided: why there was a reminder or why there was none. Nothing in it
 * tells of anyone's health, legs or answers.
 */
export type Happened =
  /** A break fell due. */
  | { readonly what: 'due' }
  /** It was shown. `again`: the same break a second time. */
  | { readonly what: 'shown'; readonly how: Channel; readonly again: boolean }
  /** Notifications are blocked, as the browser says; the window came up instead. */
  | { readonly what: 'blocked' }
  | { readonly what: 'headsUp' }
  | { readonly what: 'eyes' }
  /** The eyes' nudge was left out: too close to a break. */
  | { readonly what: 'eyesSkipped' }
  | { readonly what: 'held'; readonly why: Hold }
  | { readonly what: 'released'; readonly why: Hold }
  /** Held as long as the user lets it be. */
  | { readonly what: 'holdLimit'; readonly why: Hold }
  /** A due break is not shown for a reason that is told in the popup, and not here. */
  | { readonly what: 'withheld' }
  /** Unanswered for a whole interval. */
  | { readonly what: 'missed' }
  | { readonly what: 'later'; readonly forMs: Ms }
  | { readonly what: 'skipped' }
  | { readonly what: 'moved' }
  | { readonly what: 'started' }
  | { readonly what: 'ended' }
  | { readonly what: 'paused'; readonly until: Ms | null }
  | { readonly what: 'resumed' }
  /** "Still paused?" was asked. */
  | { readonly what: 'pauseAsked' }
  | { readonly what: 'meeting'; readonly until: Ms }
  | { readonly what: 'meetingOver' }
  /** Nobody there any more, for long enough to count as rest: away, locked, asleep or closed. */
  | { readonly what: 'left' }
  /** Somebody there again, after so long. */
  | { readonly what: 'back'; readonly forMs: Ms }
  /** Working hours ended; `until`: the next ones begin, where there are any. */
  | { readonly what: 'closed'; readonly until: Ms | null }
  | { readonly what: 'opened' }
  /** The clock was set back by so much. */
  | { readonly what: 'clockBack'; readonly forMs: Ms }
  /** Rhythm, hours or the way of reminding were changed. */
  | { readonly what: 'settings' };

export type Note = { readonly at: Ms } & Happened;

export interface Journal {
  /** Oldest first. */
  readonly notes: readonly Note[];
}

export const EMPTY_JOURNAL: Journal = { notes: [] };

/** More than a busy week has; a clock that runs wild is not to fill the disk. */
const KEPT = 2_000;

/** Adds notes, and forgets what is older than a week. What a clock that ran ahead noted was at latest now. */
export function withNotes({ notes }: Journal, added: readonly Note[], now: Ms): Journal {
  const lately = [...notes, ...added]
    .filter(({ at }) => now - at < WEEK)
    .map((note) => (note.at > now ? { ...note, at: now } : note));
  return { notes: lately.sort((a, b) => a.at - b.at).slice(-KEPT) };
}
