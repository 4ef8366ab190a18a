import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHANNELS,
  EMPTY_JOURNAL,
  HOLDS,
  type Note,
  withNotes,
} from '../../../core/journal/journal.ts';
import { decode, encode } from '../../../core/stored/document.ts';
import { JOURNAL } from '../../../core/stored/documents.ts';
import { QUESTIONS_IN_ORDER, rowsOf } from '../support/decision-table.ts';
import { ROUTINE_TABLE } from '../support/routine-table.ts';
import { inEverySession } from '../support/sessions.ts';
import { DAY, HOUR, MIN, NINE } from '../support/times.ts';

const due = (at: number): Note => ({ at, what: 'due' });
const WEEK = 7 * DAY;

describe('the journal', () => {
  test('keeps notes in the order of their times, and of one time as they came', () => {
    const first = withNotes(EMPTY_JOURNAL, [due(NINE), { at: NINE, what: 'missed' }], NINE);
    // An absence is known of later than it began.
    const left: Note = { at: NINE - MIN, what: 'left' };
    expect(withNotes(first, [left], NINE).notes).toEqual([left, ...first.notes]);
  });

  test('forgets what is a week old', () => {
    const { notes } = withNotes(EMPTY_JOURNAL, [due(NINE - WEEK), due(NINE - WEEK + 1)], NINE);
    expect(notes).toEqual([due(NINE - WEEK + 1)]);
    expect(withNotes({ notes }, [], NINE + 1).notes).toEqual([]);
  });

  test('keeps what a clock that ran ahead noted, as of now', () => {
    const ahead = withNotes(EMPTY_JOURNAL, [due(NINE), due(NINE + HOUR)], NINE + HOUR);
    expect(withNotes(ahead, [due(NINE + 1)], NINE + 1).notes).toEqual([
      due(NINE),
      due(NINE + 1),
      due(NINE + 1),
    ]);
  });

  test('never grows beyond two thousand notes, and keeps the last ones', () => {
    const many = Array.from({ length: 2_500 }, (_, n) => due(NINE + n));
    const { notes } = withNotes(EMPTY_JOURNAL, many, NINE + HOUR);
    expect(notes).toEqual(many.slice(-2_000));
  });

  test('is left as it was by nothing new', () => {
    const journal = withNotes(EMPTY_JOURNAL, [due(NINE)], NINE);
    expect(withNotes(journal, [], NINE)).toEqual(journal);
  });

  test('is bounded and in order, whatever is noted when', () => {
    const time = fc.integer({ min: -10 * DAY, max: DAY }).map((ms) => NINE + ms);
    const some = fc.array(time.map(due), { maxLength: 50 });
    fc.assert(
      fc.property(some, some, (before, added) => {
        const { notes } = withNotes({ notes: before }, added, NINE);
        const kept = [...before, ...added]
          .filter(({ at }) => NINE - at < WEEK)
          .map(({ at }) => ({ at: Math.min(at, NINE) }));
        expect(notes.map(({ at }) => at)).toEqual(kept.map(({ at }) => at).sort((a, b) => a - b));
      }),
    );
  });
});

describe('a stored journal', () => {
  test('is read with notes of a version that knew more', () => {
    const raw = { schema: 1, notes: [{ at: NINE, what: 'eclipse', by: 'moon' }] };
    expect(decode(JOURNAL, raw)).toMatchObject({ kind: 'ok', value: { notes: raw.notes } });
  });

  test.each([
    ['no notes', {}],
    ['notes that are no list', { notes: { 0: due(NINE) } }],
    ['a note of no time', { notes: [{ what: 'due' }] }],
    ['a note in words', { notes: ['due'] }],
    ['a note of nothing', { notes: [{ at: NINE }] }],
    ['a hole for a note', { notes: [null] }],
  ])('with %s is unreadable', (_, broken) => {
    expect(decode(JOURNAL, { schema: 1, ...broken }).kind).toBe('unreadable');
  });
});

/** Words that would tell of somebody's legs or answers: every id of a question, answer and routine. */
const TELLING = new Set([
  ...QUESTIONS_IN_ORDER,
  ...QUESTIONS_IN_ORDER.flatMap((id) => rowsOf(id).map(({ option }) => option)),
  ...Object.keys(ROUTINE_TABLE),
  ...['left', 'right', 'both', 'good', 'sore', 'hurt', 'change', 'cramp', 'ill', 'fine'],
]);
/** Everything there is in a note, and the only words it may say there. */
const SAID: Readonly<Record<string, (value: unknown) => boolean>> = {
  at: Number.isSafeInteger,
  forMs: Number.isSafeInteger,
  until: (value) => value === null || Number.isSafeInteger(value),
  again: (value) => typeof value === 'boolean',
  how: (value) => CHANNELS.includes(value as never),
  why: (value) => HOLDS.includes(value as never),
};

test('no note tells of anyone’s health, legs or answers, whatever was pressed and answered', () => {
  inEverySession(({ outcome: { notes } }) => {
    for (const { what, ...rest } of notes) {
      // "left" is the empty chair, and no leg.
      if (what !== 'left') expect(TELLING).not.toContain(what);
      for (const [field, value] of Object.entries(rest)) {
        expect(Object.keys(SAID)).toContain(field);
        expect(SAID[field]?.(value), `${field}: ${value}`).toBe(true);
      }
      const words = JSON.stringify(rest).match(/"[^"]*"/g) ?? [];
      for (const word of words) expect(TELLING).not.toContain(word.slice(1, -1));
    }
  });
});

test('whatever is noted can be stored, and is read as it was', () => {
  inEverySession(({ outcome: { notes }, now }) => {
    const journal = withNotes(EMPTY_JOURNAL, notes, now);
    const stored = JSON.parse(JSON.stringify(encode(JOURNAL, journal)));
    expect(decode(JOURNAL, stored)).toEqual({ kind: 'ok', value: journal });
  });
});

test('nothing is noted of a time to come, nor of one before the last look but for an absence', () => {
  inEverySession(({ before, outcome: { notes }, now }) => {
    const since = Math.min(before.schedule.seenAt, now);
    for (const { at, what } of notes) {
      expect(at).toBeLessThanOrEqual(now);
      if (what !== 'left') expect(at).toBeGreaterThanOrEqual(since);
    }
  });
});
