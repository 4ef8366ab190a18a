import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROUTINES } from '../core/routines/routines.ts';
import { TECHNIQUES } from '../core/routines/techniques.ts';
import { QUESTIONS } from '../core/screening/questions.ts';
import { countsFromEvent } from '../core/screening/screening.ts';
import { FORBIDDEN_CLAIMS } from './core/support/forbidden-claims.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const path = new URL('../public/_locales/en/messages.json', import.meta.url);
const MESSAGES: Readonly<Record<string, Message>> = JSON.parse(readFileSync(path, 'utf8'));
const ENTRIES = Object.entries(MESSAGES);
const missing = (keys: readonly string[]) => keys.filter((key) => !MESSAGES[key]?.message.trim());
const numbered = (stem: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${stem}_${n + 1}`);

describe('every question has its words', () => {
  test.each(QUESTIONS.map((question) => [question.id, question] as const))('%s', (id, question) => {
    const wanted = [
      `${id}_text`,
      `${id}_topic`,
      `${id}_why`,
      ...(question.help ? [`${id}_help`] : []),
      ...numbered(`${id}_sign`, question.signs),
      ...question.options.map((option) => `${id}_option_${option.id}`),
    ];
    expect(missing(wanted)).toEqual([]);
  });

  test('and no signs or help besides', () => {
    for (const { id, signs, help } of QUESTIONS) {
      expect(MESSAGES[`${id}_sign_${signs + 1}`], id).toBeUndefined();
      expect(Boolean(MESSAGES[`${id}_help`]), id).toBe(help);
    }
  });

  test('an answer that names a leg has a button for each and for both', () => {
    const perLeg = ['left', 'right', 'both'];
    const wanted = ['q2_option_yes', 'q3_option_yes', 'q5_option_yes_leg'];
    expect(missing(wanted.flatMap((key) => perLeg.map((leg) => `${key}_${leg}`)))).toEqual([]);
  });
});

describe('every day that is asked for has its words', () => {
  const dated = QUESTIONS.flatMap((question) =>
    question.options
      .filter(countsFromEvent)
      .map((option) => ({ question, option, holds: option.holds })),
  );

  test('what it is the day of', () => {
    const wanted = dated.map(({ question, option }) =>
      question.scope === 'personWithLeg'
        ? `when_${question.id}`
        : `when_${question.id}_${option.id}`,
    );
    expect(wanted.length).toBeGreaterThan(6);
    expect(missing(wanted)).toEqual([]);
  });

  test('and that it is not over yet, where that can be', () => {
    const ongoing = dated.filter(({ holds }) => typeof holds === 'object' && 'ongoing' in holds);
    const wanted = ongoing
      .filter(({ holds }) => typeof holds === 'object' && holds.from === 'event' && holds.ongoing)
      .map(({ question }) => `when_ongoing_${question.id}`);
    expect(wanted).toEqual(['when_ongoing_q6', 'when_ongoing_q7']);
    expect(missing(wanted)).toEqual([]);
  });
});

describe('every reason has its words', () => {
  test('for each answer that rules something out without a lock', () => {
    const wanted = QUESTIONS.flatMap(({ id, options }) =>
      options
        .filter(({ level }) => level === 'GENTLE_ONLY' || level === 'NO_MASSAGE')
        .map((option) => `reason_${id}_${option.id}`),
    );
    expect(wanted.length).toBeGreaterThan(25);
    expect(missing(wanted)).toEqual([]);
  });

  test('for answers together, for what is missing and for a rest', () => {
    expect(
      missing(['reason_q8_together', 'reason_unanswered', 'reason_again', 'reason_after_lock']),
    ).toEqual([]);
  });
});

describe('every routine and technique has its words', () => {
  const lines = TECHNIQUES.flatMap(({ id, lines }) => numbered(`technique_${id}_step`, lines));

  test('names and instructions', () => {
    const names = [
      ...TECHNIQUES.map(({ id }) => `technique_${id}_name`),
      ...ROUTINES.map(({ id }) => `routine_${id}_name`),
    ];
    expect(missing([...names, ...lines])).toEqual([]);
  });

  test('and no instruction is left over', () => {
    const there = Object.keys(MESSAGES).filter((key) => /^technique_.*_step_\d+$/.test(key));
    expect(there.sort()).toEqual([...lines].sort());
  });

  test('no instruction is longer than twelve words: it is read with the hands busy', () => {
    const long = lines.filter((key) => (MESSAGES[key]?.message.split(/\s+/).length ?? 0) > 12);
    expect(long).toEqual([]);
  });
});

describe('placeholders', () => {
  test.each(
    ENTRIES.filter(([, { message, placeholders }]) => placeholders || message.includes('$')),
  )('%s declares all it uses and uses all it declares', (_, { message, placeholders = {} }) => {
    const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
    expect(new Set(used)).toEqual(new Set(Object.keys(placeholders)));
    const contents = Object.values(placeholders).map(({ content }) => content);
    expect(contents).toEqual(contents.map((_, n) => `$${n + 1}`));
    expect(message.replace(/\$\w+\$/g, '')).not.toContain('$');
  });

  test('plural forms come together, and say the same', () => {
    // These end like plural forms, and are none.
    const others = ['check_pick', 'q5_option_yes', 'reason_q5_yes', 'region'];
    const stems = Object.keys(MESSAGES)
      .filter((key) => /_(one|other)$/.test(key))
      .map((key) => key.replace(/_(one|other)$/, ''))
      .filter((stem) => !others.includes(stem));
    for (const stem of stems) {
      expect(missing([`${stem}_one`, `${stem}_other`])).toEqual([]);
      const [one, other] = [MESSAGES[`${stem}_one`], MESSAGES[`${stem}_other`]];
      expect(other?.placeholders).toEqual(one?.placeholders);
    }
  });
});

test('every message has words, without spaces around them', () => {
  const odd = ENTRIES.filter(([, { message }]) => !message || message !== message.trim());
  expect(odd.map(([key]) => key)).toEqual([]);
});

test.each(FORBIDDEN_CLAIMS)('no message claims %s', (_, pattern) => {
  const claims = ENTRIES.filter(([, { message }]) => pattern.test(message));
  expect(claims.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});
