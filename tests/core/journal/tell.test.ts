import { describe, expect, it } from 'vitest';
import type { Happened } from '../../../core/journal/journal.ts';
import { dayIn, tellerIn } from '../../../core/journal/tell.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../core/time.ts';
import { words } from '../../support/words.ts';
import { ALL_NOTES, NINE, noteAt } from './notes.ts';

const tell = tellerIn(words);
const once = (happened: Happened) => tell({ note: noteAt(0, happened), count: 1, since: NINE });

describe('what happened is told', () => {
  it.each(ALL_NOTES)('in a sentence of its own: %o', (note) => {
    const told = tell({ note, count: 1, since: note.at });
    expect(told).toMatch(/^\p{Lu}.*\.$/u);
    expect(told).not.toMatch(/\$|undefined|NaN/);
  });

  it('in words that differ from all others', () => {
    const told = ALL_NOTES.map((note) => tell({ note, count: 1, since: note.at }));
    expect(new Set(told).size).toBe(told.length);
  });

  it.each([
    [20 * SECOND, '20 seconds'],
    [5 * MINUTE, '5 minutes'],
    [5 * MINUTE + 20 * SECOND, '5 minutes'],
    [59 * MINUTE + 40 * SECOND, '1 hour'],
    [68 * MINUTE, '1 hour, 8 minutes'],
    [24 * HOUR - 10 * SECOND, '1 day'],
    [62 * HOUR + 10 * MINUTE, '2 days, 14 hours'],
  ])('with lengths nobody has to count: %i ms are %s', (forMs, length) => {
    expect(once({ what: 'back', forMs })).toBe(
      `You were back, after ${length}. A new interval began.`,
    );
  });

  it('with the day of the week where a time is on another day', () => {
    expect(once({ what: 'paused', until: NINE + HOUR })).toContain('until 10:00.');
    expect(once({ what: 'paused', until: NINE + DAY })).toContain('until Tue');
  });

  it('once for several in a row', () => {
    const note = noteAt(20, { what: 'settings' });
    expect(tell({ note, count: 3, since: NINE })).toBe(
      'You changed how you are reminded (3 ×, from 09:00)',
    );
  });

  it('under its day, by name where it is near', () => {
    expect(dayIn(words, NINE, NINE + HOUR)).toBe('Today · Monday 23 November');
    expect(dayIn(words, NINE, NINE + DAY)).toBe('Yesterday · Monday 23 November');
    expect(dayIn(words, NINE, NINE + 2 * DAY)).toBe('Monday 23 November');
  });
});
