import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isSourceId } from '../../../core/learn/sources.ts';
import {
  CLOTHED_IDS,
  DISCRETIONS,
  GRADES,
  KIT_IDS,
  MUSCLE_IDS,
  SPACE_IDS,
} from '../../../core/routines/card.ts';
import { CARDS } from '../../../core/routines/cards.ts';
import { hasNote, NOTED } from '../../../core/routines/notes.ts';
import { ROUTINE_IDS, ROUTINES } from '../../../core/routines/routines.ts';
import { TECHNIQUES, techniqueOf } from '../../../core/routines/techniques.ts';
import { pressureLimit } from '../../../core/screening/levels.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { CARD_TABLE } from '../support/card-table.ts';

const KEYS = new Set(Object.keys(messages));
const missing = (keys: readonly string[]) => keys.filter((key) => !KEYS.has(key));
const IDS = TECHNIQUES.map(({ id }) => id);

test('every technique has a card, and there is no card besides', () => {
  expect(Object.keys(CARDS).sort()).toEqual([...IDS].sort());
  expect(CARD_TABLE.map(({ id }) => id).sort()).toEqual([...IDS].sort());
});

describe.each(IDS)('the card of %s', (id) => {
  const card = CARDS[id];

  test('is the brief’s', () => {
    const { grade, discretion, kit, clothed, pressure, muscles, sources } = card;
    const { minSec, maxSec, per } = card.dose;
    const dose = { minSec, maxSec, per };
    const found = { id, grade, discretion, kit, clothed, pressure, dose, muscles, sources };
    expect(found).toEqual(CARD_TABLE.find((row) => row.id === id));
  });

  test('rests on sources there are', () => {
    expect(card.sources.length).toBeGreaterThan(0);
    expect(card.sources.filter((source) => !isSourceId(source))).toEqual([]);
  });

  test('never goes beyond the limits of the levels', () => {
    const { pressure } = card;
    const kind = techniqueOf(id).class;
    if (pressure.kind === 'effort') return expect(kind).toBe('MOVE');
    expect(pressure.kind).toBe(kind === 'STRETCH' ? 'stretch' : 'press');
    expect(pressure.clear[1]).toBeLessThanOrEqual(pressureLimit('CLEAR', kind) ?? 0);
    // At the gentle level there are strokes and stretches, and nothing else with a pressure.
    expect(pressure.gentle !== null).toBe(kind === 'LIGHT' || kind === 'STRETCH');
    const gentle = pressureLimit('GENTLE_ONLY', kind) ?? 0;
    expect(pressure.gentle?.[1] ?? 0).toBeLessThanOrEqual(gentle);
  });

  test('has its words, and no more of them', () => {
    const parts = [
      'name',
      'position',
      'pace',
      'feel',
      'stop',
      'evidence',
      ...(card.directed ? ['direction'] : []),
      ...(card.dose.more ? ['dose'] : []),
      ...Array.from({ length: techniqueOf(id).lines }, (_, n) => `step_${n + 1}`),
    ];
    const there = [...KEYS].filter((key) => key.startsWith(`technique_${id}_`));
    expect(there.sort()).toEqual(parts.map((part) => `technique_${id}_${part}`).sort());
  });
});

test('no words of a technique there is not', () => {
  const known = IDS.map((id) => `technique_${id}_`);
  const stray = [...KEYS].filter(
    (key) => key.startsWith('technique_') && !known.some((stem) => key.startsWith(stem)),
  );
  expect(stray).toEqual([]);
});

test('muscles, kit, clothes, space, discretion and grades have names, and no more of them', () => {
  const wanted = [
    ...MUSCLE_IDS.map((id) => `muscle_${id}`),
    ...KIT_IDS.map((id) => `kit_${id}`),
    ...CLOTHED_IDS.map((id) => `clothed_${id}`),
    ...SPACE_IDS.map((id) => `space_${id}`),
    ...DISCRETIONS.map((id) => `discretion_${id}`),
    ...GRADES.map((id) => `grade_${id}`),
  ];
  const families = /^(muscle|kit|clothed|space|discretion|grade)_/;
  expect([...KEYS].filter((key) => families.test(key)).sort()).toEqual([...wanted].sort());
});

describe('the seconds of the routines', () => {
  /** Where the brief's own routines and cards differ; a routine is then as the routine says. */
  const EXCEPTIONS: Readonly<Record<string, string>> = {
    'pump60 leg_fidget 10': 'the last ten seconds of a minute',
    'gentle180 effleurage 35': 'strokes are all the massage there is in it',
    'massage180 effleurage 15': 'strokes that only end the kneading',
    'full300 effleurage 10': 'strokes that only end the pressing',
  };
  const outside = ROUTINES.flatMap(({ id, steps }) =>
    steps
      .filter(({ technique, sec }) => {
        const { minSec, maxSec } = CARDS[technique].dose;
        return sec < minSec || sec > maxSec;
      })
      .map(({ technique, sec }) => `${id} ${technique} ${sec}`),
  );

  test('are within the doses of the cards, but for these', () => {
    expect(outside.sort()).toEqual(Object.keys(EXCEPTIONS).sort());
  });

  test('and both legs at once where the card says so', () => {
    for (const { steps } of ROUTINES) {
      for (const { technique, side } of steps)
        expect([technique, CARDS[technique].dose.per]).toEqual([
          technique,
          side === 'both' ? 'both' : 'side',
        ]);
    }
  });
});

describe('what a routine is best for', () => {
  test('is said of each, and a note where the brief has one', () => {
    const wanted = ROUTINE_IDS.flatMap((id) => [
      `routine_${id}_best`,
      ...(hasNote(id) ? [`routine_${id}_note`] : []),
    ]);
    const there = [...KEYS].filter((key) => /^routine_.+_(best|note)$/.test(key));
    expect(there.sort()).toEqual(wanted.sort());
    expect(missing(NOTED.map((id) => `routine_${id}_note`))).toEqual([]);
  });

  test('names no flag or level of ours', () => {
    const ours = /\b(dvt_watch|no_stretch|no_lymph|CLEAR|GENTLE_ONLY|NO_MASSAGE)\b/;
    const leaks = Object.entries(messages).filter(([, { message }]) => ours.test(message));
    expect(leaks.map(([key]) => key)).toEqual([]);
  });
});

describe('the background', () => {
  const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(join(ROOT, path), 'utf8');
    const imports = text.matchAll(/\b(?:import|export)\b(?! type\b)[^'";]*?from\s*'(\.[^']+)'/g);
    for (const [, from = ''] of imports) follow(join(dirname(path), from));
  };
  follow('entrypoints/background/index.ts');

  test('loads neither cards nor anything to read', () => {
    expect(found.size).toBeGreaterThan(20);
    const loaded = [...found].filter((path) =>
      /core\/(learn|routines\/(cards?|notes))\b/.test(path),
    );
    expect(loaded).toEqual([]);
  });
});
