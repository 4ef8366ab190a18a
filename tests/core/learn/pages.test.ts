import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../../core/learn/citations.ts';
import { isPageId, PAGE_IDS, PAGES, type Section } from '../../../core/learn/pages.ts';
import { isSourceId, SOURCES, type SourceId } from '../../../core/learn/sources.ts';
import { CARDS } from '../../../core/routines/cards.ts';
import { TECHNIQUES } from '../../../core/routines/techniques.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const KEYS = Object.keys(messages);
const STATEMENTS = PAGE_IDS.flatMap((page) =>
  PAGES[page].flatMap((section: Section) =>
    section.statements.map(({ id, sources }) => ({ key: `learn_${page}_${id}`, page, sources })),
  ),
);

describe('every statement', () => {
  test.each(STATEMENTS)('$key rests on sources there are, each named once', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !isSourceId(source))).toEqual([]);
    expect(new Set(sources).size).toBe(sources.length);
  });

  test('rests on something that was read, at least in part', () => {
    const unread = STATEMENTS.filter(({ sources }) =>
      sources.every((source) => SOURCES[source].read === 'unchecked'),
    );
    expect(unread).toEqual([]);
  });

  test('is said once', () => {
    const keys = STATEMENTS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the words', () => {
  const headings = PAGE_IDS.flatMap((page) =>
    PAGES[page]
      .filter((section: Section) => !section.technique)
      .map((section: Section) => `learn_${page}_${section.id}_title`),
  );
  const ofPages = [
    ...PAGE_IDS.flatMap((page) => [`learn_${page}_title`, `learn_${page}_lead`]),
    ...headings,
    ...STATEMENTS.map(({ key }) => key),
  ];

  test('of every page are there', () => {
    expect(ofPages.filter((key) => !KEYS.includes(key))).toEqual([]);
  });

  test('and none is left over', () => {
    const folder = new URL('../../../components/', import.meta.url);
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readFileSync(new URL(path, folder), 'utf8'))
      .join('\n');
    // A key is used where it stands in full, or where a view puts it together from a stem.
    const stems = [...code.matchAll(/`(learn_\w+_)\$\{/g)].map(([, stem = '']) => stem);
    const used = (key: string) =>
      code.includes(`'${key}'`) ||
      code.includes(`'${key.replace(/_(one|other)$/, '')}'`) ||
      stems.some((stem) => key.startsWith(stem)) ||
      /^learn_(techniques|sources)$/.test(key);
    const left = KEYS.filter((key) => key.startsWith('learn_') && !ofPages.includes(key));
    expect(left.filter((key) => !used(key))).toEqual([]);
  });
});

describe('the pages', () => {
  test('are known by their ids only', () => {
    for (const id of PAGE_IDS) expect(isPageId(id)).toBe(true);
    for (const id of ['', 'techniques', 'sources', 'technique', 'source', 'constructor'])
      expect(isPageId(id), id).toBe(false);
  });

  test('one is about the five techniques of massage guides', () => {
    expect(PAGES.five.map(({ technique }) => technique)).toEqual([
      'effleurage',
      'kneading',
      'skin_rolling',
      'hacking',
      'lymph_strokes',
    ]);
  });
});

describe('where a source is used', () => {
  test('is every page that cites it, and every card', () => {
    for (const id of Object.keys(SOURCES) as SourceId[]) {
      const { pages, techniques } = citationsOf(id);
      const citing = STATEMENTS.filter(({ sources }) =>
        (sources as readonly string[]).includes(id),
      );
      expect(new Set(pages), id).toEqual(new Set(citing.map(({ page }) => page)));
      const cards = TECHNIQUES.filter((t) => CARDS[t.id].sources.some((cited) => cited === id));
      expect(techniques, id).toEqual(cards.map((t) => t.id));
    }
  });
});
