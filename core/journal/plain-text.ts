import { formatISO } from 'date-fns';
import type { Ms } from '../time.ts';
import type { Note } from './journal.ts';
import { isKnown } from './kinds.ts';

const end = (until: Ms | null) => (until === null ? 'none' : formatISO(until));

/** The details of a note, the same in every language. */
function detailsOf(note: Note): string {
  switch (note.what) {
    case 'shown':
      return ` how=${note.how} again=${note.again}`;
    case 'held':
    case 'released':
    case 'holdLimit':
      return ` why=${note.why}`;
    case 'later':
    case 'back':
    case 'clockBack':
      return ` forSec=${Math.round(note.forMs / 1_000)}`;
    case 'paused':
    case 'closed':
    case 'meeting':
      return ` until=${end(note.until)}`;
    default:
      return '';
  }
}

/**
 * The notes for those who look for a fault, oldest first, with local times and their offset. A break that
 * was not shown for a reason of the safety check is told as due and no more: this text is made to be
 * published.
 */
export function plainTextOf(notes: readonly Note[], browser: string): string {
  const told = notes.filter((note) => isKnown(note) && note.what !== 'withheld');
  const lines = told.map((note) => `${formatISO(note.at)} ${note.what}${detailsOf(note)}`);
  return ['Calf Break: what decided about the reminders', browser, '', ...lines, ''].join('\n');
}
