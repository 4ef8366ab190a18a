import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { PAGE_IDS, PAGES, type Section } from '../core/learn/pages.ts';
import { TECHNIQUES } from '../core/routines/techniques.ts';
import { QUESTION_IDS } from '../core/screening/questions.ts';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

const ENTRIES = Object.entries(messages).map(([key, { message }]) => [key, message] as const);
const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\p{N}’'-]*|\p{N}+/gu) ?? [];
/** A line without a full stop ends all the same. */
const together = (lines: readonly string[]) =>
  lines.map((line) => (/[.?!]$/.test(line) ? line : `${line}.`)).join(' ');

/**
 * The Flesch-Kincaid grade: the school year that reads it, about five less than the age. Short lines make
 * it read low, so it only ever shows that something is too hard, and never that it is easy.
 */
function gradeOf(text: string): number {
  const sentences = text.split(/[.?!]+(?:\s|$)/).filter((part) => part.trim()).length;
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

const linesMatching = (pattern: RegExp) =>
  ENTRIES.filter(([key]) => pattern.test(key)).map(([, message]) => message);
const questionLines = (id: string) => linesMatching(new RegExp(`^${id}_(text|help|sign_|option_)`));
const stepLines = (id: string) => linesMatching(new RegExp(`^technique_${id}_step_\\d+$`));
const STATEMENTS = PAGE_IDS.flatMap((page) =>
  PAGES[page].flatMap((section: Section) =>
    section.statements.map(({ id }) => `learn_${page}_${id}`),
  ),
);
const EVIDENCE = TECHNIQUES.map(({ id }) => `technique_${id}_evidence`);
const textOf = new Map<string, string>(ENTRIES);

describe('the safety check can be read at twelve: grade 7', () => {
  test.each(QUESTION_IDS)('%s, its question alone', (id) => {
    // The brief (2.4) counts 0.5 to 5.8 for the fourteen.
    expect(gradeOf(textOf.get(`${id}_text`) ?? '')).toBeLessThanOrEqual(6);
  });

  test.each(QUESTION_IDS)('%s, with its signs, answers and help', (id) => {
    expect(gradeOf(together(questionLines(id)))).toBeLessThanOrEqual(7);
  });
});

describe('instructions are plainer still: grade 4', () => {
  test.each(TECHNIQUES.map(({ id }) => id))('%s', (id) => {
    expect(gradeOf(together(stepLines(id)))).toBeLessThanOrEqual(4);
  });
});

describe('what one reads about calves can be read at fourteen: grade 9', () => {
  test.each([...STATEMENTS, ...EVIDENCE])('%s', (key) => {
    expect(gradeOf(textOf.get(key) ?? '')).toBeLessThanOrEqual(9);
  });
});

describe('long words', () => {
  /** Words of four syllables and more that stay, and why. */
  const LONG_WORDS_THAT_STAY: Readonly<Record<string, string>> = {
    apixaban: 'people must recognise their own medicine',
    rivaroxaban: 'people must recognise their own medicine',
    edoxaban: 'people must recognise their own medicine',
    dabigatran: 'people must recognise their own medicine',
    clopidogrel: 'people must recognise their own medicine',
    antibiotic: 'the word on the leaflet of their own medicine',
    thrombophilia: 'people must recognise their own diagnosis',
    lymphoedema: 'people must recognise their own diagnosis',
    operation: 'shorter than saying what it is, and everybody had or knows one',
    maternity: 'what the unit to call is called',
    emergency: 'what the number to call is called',
    comfortable: 'the measure of every movement; no shorter word means it',
  };

  const counted = [
    ...QUESTION_IDS.flatMap(questionLines),
    ...TECHNIQUES.flatMap(({ id }) => stepLines(id)),
    ...[...STATEMENTS, ...EVIDENCE].map((key) => textOf.get(key) ?? ''),
  ];
  const long = new Set(
    counted
      .flatMap((text) => text.match(/\p{L}+/gu) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word) => syllable(word) >= 4),
  );

  test('are those that stay with a reason, and no others', () => {
    expect([...long].sort()).toEqual(Object.keys(LONG_WORDS_THAT_STAY).sort());
  });

  test('and this test can tell', () => {
    expect(gradeOf('Sit tall. Lift your heels. Lower them slowly.')).toBeLessThan(3);
    expect(
      gradeOf('Contraindications to percussive intervention necessitate clinical consultation.'),
    ).toBeGreaterThan(20);
    expect(syllable('thrombophilia')).toBeGreaterThanOrEqual(4);
  });
});
