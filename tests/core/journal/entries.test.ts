import { describe, expect, it } from 'vitest';
import { daysOf, entriesOf } from '../../../core/journal/entries.ts';
import type { Note } from '../../../core/journal/journal.ts';
import { GROUPS, groupOf, isKnown, WHATS } from '../../../core/journal/kinds.ts';
import { ALL_NOTES, NINE, noteAt } from './notes.ts';

const whats = (notes: readonly Note[]) => entriesOf(notes).map(({ note }) => note.what);
const shown = { what: 'shown', how: 'notification', again: false } as const;

describe('what is known of notes', () => {
  it('covers every kind, and every kind has a group', () => {
    expect(new Set(ALL_NOTES.map(({ what }) => what))).toEqual(new Set(WHATS));
    expect(ALL_NOTES.every(isKnown)).toBe(true);
    expect(new Set(ALL_NOTES.map(groupOf))).toEqual(new Set(GROUPS));
  });

  const strange: readonly object[] = [
    { what: 'danced' },
    { what: 'constructor' },
    { what: 'shown' },
    { what: 'shown', how: 'pigeon', again: false },
    { what: 'held', why: 'toString' },
    { what: 'later' },
    { what: 'later', forMs: -1 },
    { what: 'back', forMs: '5' },
    { what: 'paused' },
    { what: 'meeting', until: null },
    { what: 'meeting', until: 8.65e15 },
  ];
  it.each(strange)('leaves out what another version told in its own way: %o', (fields) => {
    const note = { at: NINE, ...fields } as Note;
    expect(isKnown(note)).toBe(false);
    expect(entriesOf([note, noteAt(1, { what: 'moved' })])).toHaveLength(1);
  });
});

describe('lines to read', () => {
  it('say that a break was due only where nothing else does', () => {
    expect(whats([noteAt(0, { what: 'due' }), noteAt(0, shown)])).toEqual(['shown']);
    expect(whats([noteAt(0, { what: 'due' }), noteAt(5, shown)])).toEqual(['due', 'shown']);
    expect(whats([noteAt(0, { what: 'missed' }), noteAt(0, { what: 'due' })])).toEqual(['missed']);
    const held = { what: 'held', why: 'call' } as const;
    expect(whats([noteAt(0, { what: 'due' }), noteAt(0, held)])).toEqual(['due', 'held']);
  });

  it('say once that the window stood in for a notification', () => {
    const window = { what: 'shown', how: 'window', again: false } as const;
    expect(whats([noteAt(0, { what: 'blocked' }), noteAt(0, window)])).toEqual(['blocked']);
  });

  it('put a run of what nobody counts into one, within a day', () => {
    const settings = { what: 'settings' } as const;
    const notes = [0, 1, 2, 16 * 60].map((min) => noteAt(min, settings));
    expect(entriesOf(notes).map(({ count, since }) => [count, since])).toEqual([
      [3, NINE],
      [1, notes[3]?.at],
    ]);
    const skipped = { what: 'skipped' } as const;
    expect(entriesOf([noteAt(0, skipped), noteAt(1, skipped)])).toHaveLength(2);
  });

  it('are those of one group, where one is chosen', () => {
    const all = entriesOf(ALL_NOTES);
    const parts = GROUPS.map((group) => entriesOf(ALL_NOTES, group));
    expect(parts.flat()).toHaveLength(all.length);
    for (const [n, group] of GROUPS.entries()) {
      expect(new Set(parts[n]?.map(({ note }) => groupOf(note)))).toEqual(new Set([group]));
    }
  });

  it('come by day, the newest first', () => {
    const day = 24 * 60;
    const notes = [0, 10, day, day + 5].map((min) => noteAt(min, { what: 'skipped' }));
    const days = daysOf(entriesOf(notes));
    expect(days.map(({ at }) => new Date(at).getDate())).toEqual([24, 23]);
    expect(days.map(({ entries }) => entries.map(({ note }) => note.at))).toEqual([
      [notes[3]?.at, notes[2]?.at],
      [notes[1]?.at, notes[0]?.at],
    ]);
    expect(daysOf([])).toEqual([]);
  });
});
