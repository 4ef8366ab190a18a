import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../core/stored/document.ts';
import { QUARANTINE } from '../../../core/stored/documents.ts';
import {
  FAMILIES,
  familyOf,
  markTold,
  putAside,
  quarantineKey,
  readKept,
} from '../../../core/stored/quarantine.ts';
import { STATE_KEYS } from '../../../core/stored/read.ts';
import { readView, viewKeys } from '../../../core/stored/view.ts';
import { NINE } from '../support/times.ts';

const corrupt = (key: string) => ({ key, reason: 'corrupt' as const });
const kept = (key: string, raw: unknown, told = false) => ({
  ...corrupt(key),
  at: NINE,
  told,
  raw,
});

describe('what cannot be read', () => {
  test('is put aside whole, by family', () => {
    const raw = { screening: { answers: 'gone' }, 'history:2026-03': 7 };
    const documents = putAside([corrupt('screening'), corrupt('history:2026-03')], raw, NINE);
    expect(documents).toEqual({
      'quarantine:screening': { schema: 1, kept: [kept('screening', raw.screening)] },
      'quarantine:history': { schema: 1, kept: [kept('history:2026-03', 7)] },
    });
  });

  test('joins what was put aside before', () => {
    const first = putAside([corrupt('settings')], { settings: 1 }, NINE);
    const second = putAside([corrupt('settings')], { ...first, settings: 2 }, NINE);
    const values = readKept('settings', second['quarantine:settings'], NINE).map(({ raw }) => raw);
    expect(values).toEqual([1, 2]);
  });

  test('is kept even where the quarantine itself cannot be read', () => {
    const raw = { 'quarantine:settings': 'broken', settings: 2 };
    const document = putAside([corrupt('settings')], raw, NINE)['quarantine:settings'];
    expect(readKept('settings', document, NINE)).toEqual([
      kept('quarantine:settings', 'broken', true),
      kept('settings', 2),
    ]);
  });

  test('comes back as it was, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const document = putAside([corrupt('schedule')], { schedule: value }, NINE);
        const stored = JSON.parse(JSON.stringify(document['quarantine:schedule']));
        const decoded = decode(QUARANTINE, stored);
        expect(decoded.kind).toBe('ok');
        expect(decoded.value.kept[0]?.raw).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('is told of until the user was told, and stays kept after that', () => {
    const aside = putAside([corrupt('screening')], { screening: 1 }, NINE);
    expect(readView(aside, NINE).notices).toEqual([
      { family: 'screening', kept: [kept('screening', 1)] },
    ]);
    const told = markTold('screening', aside['quarantine:screening'], NINE);
    expect(readView(told, NINE).notices).toEqual([]);
    expect(readKept('screening', told['quarantine:screening'], NINE)).toHaveLength(1);
  });
});

test('every key belongs to a family', () => {
  for (const family of FAMILIES) expect(familyOf(family)).toBe(family);
  expect(familyOf('history:2026-03')).toBe('history');
  // What was done lately is part of what was done.
  expect(familyOf('recent')).toBe('history');
  // Why there was a reminder goes with the reminders.
  expect(familyOf('journal')).toBe('schedule');
});

test('a view reads few documents, and everything it shows is among them', () => {
  const keys = viewKeys(NINE);
  expect(keys).toEqual(expect.arrayContaining([...STATE_KEYS, ...FAMILIES.map(quarantineKey)]));
  expect(keys.length).toBeLessThan(12);
});

test('no storage makes a view throw', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...viewKeys(NINE)), fc.anything()), (raw) => {
      expect(readView(raw, NINE).stored).toBeDefined();
    }),
  );
});
