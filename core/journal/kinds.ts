import { isTime } from '../stored/leaves.ts';
import { CHANNELS, type Happened, HOLDS, type Note } from './journal.ts';

export type What = Happened['what'];

/** What one looks for among the notes; every kind of note belongs to one. */
export const GROUPS = ['reminders', 'held', 'choices', 'away'] as const;
export type Group = (typeof GROUPS)[number];

type Fields = Readonly<Record<string, unknown>>;

interface Kind {
  readonly group: Group;
  /** Whether the fields that a note of this kind has are what they should be. */
  readonly fits?: (fields: Fields) => boolean;
}

const isSpan = (x: unknown) => isTime(x) && x >= 0;
const hasWhy = ({ why }: Fields) => HOLDS.some((known) => known === why);
const hasLength = ({ forMs }: Fields) => isSpan(forMs);
const hasEnd = ({ until }: Fields) => until === null || isTime(until);

const KINDS: { readonly [W in What]: Kind } = {
  due: { group: 'reminders' },
  shown: {
    group: 'reminders',
    fits: ({ how, again }) => CHANNELS.some((known) => known === how) && typeof again === 'boolean',
  },
  blocked: { group: 'reminders' },
  headsUp: { group: 'reminders' },
  eyes: { group: 'reminders' },
  eyesSkipped: { group: 'reminders' },
  missed: { group: 'reminders' },
  pauseAsked: { group: 'reminders' },
  held: { group: 'held', fits: hasWhy },
  released: { group: 'held', fits: hasWhy },
  holdLimit: { group: 'held', fits: hasWhy },
  withheld: { group: 'held' },
  later: { group: 'choices', fits: hasLength },
  skipped: { group: 'choices' },
  moved: { group: 'choices' },
  started: { group: 'choices' },
  ended: { group: 'choices' },
  paused: { group: 'choices', fits: hasEnd },
  resumed: { group: 'choices' },
  meeting: { group: 'choices', fits: ({ until }) => isTime(until) },
  meetingOver: { group: 'choices' },
  settings: { group: 'choices' },
  left: { group: 'away' },
  back: { group: 'away', fits: hasLength },
  closed: { group: 'away', fits: hasEnd },
  opened: { group: 'away' },
  clockBack: { group: 'away', fits: hasLength },
};

export const WHATS = Object.keys(KINDS) as readonly What[];

export function groupOf({ what }: Happened): Group {
  return KINDS[what].group;
}

/**
 * Whether this version knows what a note tells: the journal keeps those of a version that knew more, or
 * told the same in another way.
 */
export function isKnown(note: Note): boolean {
  if (!Object.hasOwn(KINDS, note.what)) return false;
  const { fits } = KINDS[note.what];
  return !fits || fits(note as Note & Fields);
}
