import { parseISO } from 'date-fns';
import { expect, it } from 'vitest';
import type { Note } from '../../../core/journal/journal.ts';
import { WHATS } from '../../../core/journal/kinds.ts';
import { plainTextOf } from '../../../core/journal/plain-text.ts';
import { ALL_NOTES, NINE, noteAt } from './notes.ts';

const linesOf = (notes: readonly Note[]) => plainTextOf(notes, 'A browser/1').split('\n').slice(3);

it('begins with what it is of, and ends with a line break', () => {
  expect(plainTextOf([], 'A browser/1')).toBe(
    'Calf Break: what decided about the reminders\nA browser/1\n\n',
  );
});

it('tells of each note its time, its kind and its details, in no language', () => {
  const lines = linesOf([
    noteAt(0, { what: 'shown', how: 'window', again: true }),
    noteAt(1, { what: 'held', why: 'fullScreen' }),
    noteAt(2, { what: 'later', forMs: 300_000 }),
    noteAt(3, { what: 'paused', until: null }),
    noteAt(4, { what: 'moved' }),
  ]);
  expect(lines.map((line) => line.slice(line.indexOf(' ') + 1))).toEqual([
    'shown how=window again=true',
    'held why=fullScreen',
    'later forSec=300',
    'paused until=none',
    'moved',
    '',
  ]);
  expect(parseISO(lines[0]?.split(' ')[0] ?? '').getTime()).toBe(NINE);
});

it('has every kind but the one whose reason is in the safety check', () => {
  const told = new Set(linesOf(ALL_NOTES).map((line) => line.split(' ')[1]));
  for (const what of WHATS) expect(told.has(what), what).toBe(what !== 'withheld');
});

it('passes nothing on that it does not know', () => {
  const strange = { at: NINE, what: 'moved', leg: 'left', note: 'sore' } as unknown as Note;
  const newer = { at: NINE, what: 'felt', how: 'sore' } as unknown as Note;
  expect(linesOf([strange, newer]).join()).not.toMatch(/left|sore|felt/);
});
