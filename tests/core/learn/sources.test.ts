import { describe, expect, test } from 'vitest';
import { matches } from '../../../core/learn/find.ts';
import { isSourceId, SOURCES, type SourceId, SUBJECTS } from '../../../core/learn/sources.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const ALL = Object.entries(SOURCES);
const KEYS = new Set(Object.keys(messages));

describe('the bibliography', () => {
  test('has the brief’s 108 entries, each under one subject', () => {
    expect(ALL).toHaveLength(108);
    const bySubject = Object.values(SUBJECTS).flatMap((subject) => Object.keys(subject));
    expect(bySubject.sort()).toEqual(ALL.map(([id]) => id).sort());
  });

  test('says of each how it was read, as often as the brief does', () => {
    const count = (read: string) => ALL.filter(([, source]) => source.read === read).length;
    expect([count('read'), count('secondary'), count('unchecked')]).toEqual([86, 21, 1]);
  });

  test.each(ALL)('%s is complete', (_, source) => {
    for (const part of ['short', 'authors', 'title', 'where'] as const) {
      expect(source[part]).not.toBe('');
      expect(source[part]).toBe(source[part].trim());
    }
    expect(source.short.length).toBeLessThanOrEqual(30);
    expect(source.title).not.toMatch(/\bread (at|through)\b|general knowledge/);
    expect(source.year === null || (source.year > 1980 && source.year <= 2026)).toBe(true);
  });

  test('links are one address each', () => {
    for (const [id, { url }] of ALL) {
      if (url === null) continue;
      expect(url, id).toMatch(/^https?:\/\/[^\s;]+$/);
      expect(URL.canParse(url), id).toBe(true);
    }
    const without = ALL.filter(([, { url }]) => url === null).map(([id]) => id);
    expect(without.sort()).toEqual(['CHAUDHRY2008', 'FDA-GW']);
  });

  test('no two references look the same', () => {
    const shorts = ALL.map(([, { short }]) => short);
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  test('a year in a reference is the entry’s', () => {
    for (const [id, { short, year }] of ALL) {
      const named = /\b(?:19|20)\d\d$/.exec(short)?.[0];
      if (named) expect(Number(named), id).toBe(year);
    }
  });

  test('subjects and ways of reading have names, and no more of them', () => {
    const wanted = [
      ...Object.keys(SUBJECTS).map((id) => `subject_${id}`),
      ...['read', 'secondary', 'unchecked'].map((id) => `read_${id}`),
    ];
    const there = [...KEYS].filter((key) => /^(subject|read)_/.test(key));
    expect(there.sort()).toEqual(wanted.sort());
  });

  test('is known by its ids only', () => {
    expect(isSourceId('DAVIS2020')).toBe(true);
    for (const id of ['', 'davis2020', '__proto__', 'constructor', 'toString'])
      expect(isSourceId(id), id).toBe(false);
  });
});

describe('finding a source', () => {
  const find = (search: string) =>
    (Object.keys(SOURCES) as SourceId[]).filter((id) => matches(SOURCES[id], search));

  test('looks at names, title, year and journal', () => {
    expect(find('Davis 2020')).toEqual(['DAVIS2020']);
    expect(find('high heels')).toEqual(['CSAPO2010']);
    expect(find('ergonomics 1986')).toEqual(['WINKEL1986']);
  });

  test('minds neither capitals nor accents nor order', () => {
    expect(find('skarabot')).toEqual(['GRABOW2018']);
    expect(find('MULLER wilke')).toEqual(['WILKE2020']);
  });

  test('finds all for nothing, and nothing for nonsense', () => {
    expect(find('')).toHaveLength(108);
    expect(find('  ')).toHaveLength(108);
    expect(find('zzz')).toEqual([]);
  });
});
