import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_RECENT } from '../../../core/history/recent.ts';
import { NO_ROUTINES } from '../../../core/routines/own.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { type DocumentKind, decode, encode } from '../../../core/stored/document.ts';
import {
  HISTORY,
  JOURNAL,
  QUARANTINE,
  RECENT,
  SCHEDULE,
  SCREENING,
  SETTINGS,
} from '../../../core/stored/documents.ts';
import { readStored } from '../../../core/stored/read.ts';
import { answered } from '../support/answers.ts';

const KINDS = Object.entries({
  SETTINGS,
  SCREENING,
  SCHEDULE,
  RECENT,
  HISTORY,
  JOURNAL,
  QUARANTINE,
}) as [string, DocumentKind<unknown>][];

describe.each(KINDS)('%s', (_, kind) => {
  const { fallback: value } = kind;

  test('missing is the default, and nothing to tell', () => {
    expect(decode(kind, undefined)).toEqual({ kind: 'missing', value });
  });

  test.each([
    null,
    '',
    'text',
    0,
    7,
    Number.NaN,
    true,
    [],
    [1],
    {},
    { schema: null },
    { schema: '1' },
    { schema: 1 },
    { schema: kind.schema },
    { schema: 1.5 },
    { schema: Number.NaN },
    { schema: 0 },
    { schema: -1_000_000_000 },
    new Date(0),
    () => 1,
  ])('corrupt is unreadable: %o', (raw) => {
    expect(decode(kind, raw)).toEqual({ kind: 'unreadable', reason: 'corrupt', value });
  });

  test.each([kind.schema + 1, 1_000_000, Number.MAX_VALUE])(
    'of a newer schema is unreadable: %d',
    (schema) => {
      const raw = { schema, rhythm: {}, answers: {}, restUntil: {} };
      expect(decode(kind, raw)).toEqual({ kind: 'unreadable', reason: 'newer', value });
    },
  );

  test('reading never throws, and always leaves a value to go on with', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
    });
    const schema = fc.integer({ min: 1, max: kind.schema });
    const versioned = fc
      .tuple(fc.dictionary(fc.string(), anything), schema)
      .map(([rest, of]) => ({ ...rest, schema: of }));
    fc.assert(
      fc.property(fc.oneof(anything, versioned), (raw) => {
        const decoded = decode(kind, raw);
        if (decoded.kind !== 'ok') expect(decoded.value).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });
});

test('one unreadable document does not take the others along', () => {
  const stored = readStored({
    settings: 'x',
    screening: encode(SCREENING, answered()),
    schedule: null,
    recent: { schema: 2 },
  });
  expect(stored.unreadable).toEqual([
    { key: 'settings', reason: 'corrupt' },
    { key: 'schedule', reason: 'corrupt' },
    { key: 'recent', reason: 'newer' },
  ]);
  expect(stored.screening).toEqual(answered());
  expect(stored.settings).toEqual(SETTINGS.fallback);
  expect(stored.schedule).toBeNull();
});

test('an empty storage is a first start, and nothing is unreadable', () => {
  expect(readStored({})).toEqual({
    settings: SETTINGS.fallback,
    screening: UNSCREENED,
    schedule: null,
    recent: NOTHING_RECENT,
    routines: NO_ROUTINES,
    unreadable: [],
  });
});
