import { type Happened, HOLDS, type Note } from '../../../core/journal/journal.ts';
import type { What } from '../../../core/journal/kinds.ts';
import { HOUR, MINUTE } from '../../../core/time.ts';

/** A Monday morning, local time. */
export const NINE = new Date(2026, 10, 23, 9, 0).getTime();

type Samples = { readonly [W in What]: readonly Extract<Happened, { what: W }>[] };
const because = <W extends 'held' | 'released' | 'holdLimit'>(what: W) =>
  HOLDS.map((why) => ({ what, why }));

/** Every kind of note in each of its forms; a kind without samples does not compile. */
const SAMPLES: Samples = {
  due: [{ what: 'due' }],
  shown: [
    { what: 'shown', how: 'badge', again: false },
    { what: 'shown', how: 'notification', again: false },
    { what: 'shown', how: 'window', again: false },
    { what: 'shown', how: 'notification', again: true },
  ],
  blocked: [{ what: 'blocked' }],
  headsUp: [{ what: 'headsUp' }],
  eyes: [{ what: 'eyes' }],
  eyesSkipped: [{ what: 'eyesSkipped' }],
  held: because('held'),
  released: because('released'),
  holdLimit: because('holdLimit'),
  withheld: [{ what: 'withheld' }],
  missed: [{ what: 'missed' }],
  later: [{ what: 'later', forMs: 5 * MINUTE }],
  skipped: [{ what: 'skipped' }],
  moved: [{ what: 'moved' }],
  started: [{ what: 'started' }],
  ended: [{ what: 'ended' }],
  paused: [
    { what: 'paused', until: null },
    { what: 'paused', until: NINE + HOUR },
  ],
  resumed: [{ what: 'resumed' }],
  pauseAsked: [{ what: 'pauseAsked' }],
  meeting: [{ what: 'meeting', until: NINE + HOUR }],
  meetingOver: [{ what: 'meetingOver' }],
  left: [{ what: 'left' }],
  back: [{ what: 'back', forMs: 68 * MINUTE }],
  closed: [
    { what: 'closed', until: null },
    { what: 'closed', until: NINE + 24 * HOUR },
  ],
  opened: [{ what: 'opened' }],
  clockBack: [{ what: 'clockBack', forMs: HOUR }],
  settings: [{ what: 'settings' }],
};

export const ALL_NOTES: readonly Note[] = Object.values(SAMPLES)
  .flat()
  .map((happened) => ({ at: NINE, ...happened }));

/** A note so many minutes after nine. */
export const noteAt = (min: number, happened: Happened): Note => ({
  at: NINE + min * MINUTE,
  ...happened,
});
