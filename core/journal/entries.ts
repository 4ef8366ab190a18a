import { isSameDay, startOfDay } from 'date-fns';
import { MINUTE, type Ms } from '../time.ts';
import type { Note } from './journal.ts';
import { type Group, groupOf, isKnown, type What } from './kinds.ts';

/** One line to read: a note, or several of the same kind in a row. */
export interface Entry {
  /** The latest of them. */
  readonly note: Note;
  readonly count: number;
  /** When the first of them was. */
  readonly since: Ms;
}

export interface Day {
  /** Its first moment. */
  readonly at: Ms;
  /** Newest first. */
  readonly entries: readonly Entry[];
}

/** Several of these in a row are one line. */
const RUNS: readonly What[] = ['settings', 'eyes', 'eyesSkipped', 'headsUp'];
/** Whoever is told of a break knows that it was due. */
const TELL_OF_DUE: readonly What[] = ['shown', 'blocked', 'withheld'];

/** Whether the note beside it says the same and more. */
function isSaidBeside(note: Note, before: Note | undefined, after: Note | undefined): boolean {
  if (note.what === 'shown') return before?.what === 'blocked' && before.at === note.at;
  if (note.what !== 'due') return false;
  if (before?.what === 'missed' && before.at === note.at) return true;
  return after !== undefined && TELL_OF_DUE.includes(after.what) && after.at - note.at < MINUTE;
}

function continues(run: Entry, note: Note): boolean {
  return RUNS.includes(note.what) && run.note.what === note.what && isSameDay(run.note.at, note.at);
}

/** The lines of a group, or of all of them, oldest first. What this version does not know is left out. */
export function entriesOf(notes: readonly Note[], group?: Group): readonly Entry[] {
  const entries: Entry[] = [];
  const known = notes.filter(isKnown);
  known.forEach((note, n) => {
    if (isSaidBeside(note, known[n - 1], known[n + 1])) return;
    if (group && groupOf(note) !== group) return;
    const run = entries.at(-1);
    if (run && continues(run, note)) {
      entries[entries.length - 1] = { ...run, note, count: run.count + 1 };
    } else {
      entries.push({ note, count: 1, since: note.at });
    }
  });
  return entries;
}

/** Lines by the local day they belong to, newest first. */
export function daysOf(entries: readonly Entry[]): readonly Day[] {
  const days: { at: Ms; entries: Entry[] }[] = [];
  for (const entry of entries.toReversed()) {
    const day = days.at(-1);
    if (day && isSameDay(day.at, entry.note.at)) day.entries.push(entry);
    else days.push({ at: startOfDay(entry.note.at).getTime(), entries: [entry] });
  }
  return days;
}
