import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/screening/assess.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { type DocumentKind, decode, encode } from '../../../core/stored/document.ts';
import {
  HISTORY,
  QUARANTINE,
  SCHEDULE,
  SCREENING,
  SETTINGS,
} from '../../../core/stored/documents.ts';
import { readStored } from '../../../core/stored/read.ts';
import { answered } from '../support/answers.ts';
import { NINE } from '../support/times.ts';

const KINDS = Object.entries({ SETTINGS, SCREENING, SCHEDULE, HISTORY, QUARANTINE }) as [
  string,
  DocumentKind<unknown>,
][];

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
    const versioned = fc.dictionary(fc.string(), anything).map((rest) => ({ ...rest, schema: 1 }));
    fc.assert(
      fc.property(fc.oneof(anything, versioned), (raw) => {
        const decoded = decode(kind, raw);
        if (decoded.kind !== 'ok') expect(decoded.value).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });
});

describe('unreadable answers', () => {
  const good = encode(SCREENING, answered());

  test('are no answers: nothing is offered', () => {
    const { screening, unreadable } = readStored({ screening: { ...good, schema: 2 } });
    expect(screening).toEqual(UNSCREENED);
    expect(assess(screening, NINE).kind).toBe('unscreened');
    expect(unreadable).toEqual([{ key: 'screening', reason: 'newer' }]);
  });

  test('never open anything: only a whole, proper document does', () => {
    const broken = fc.oneof(
      fc.anything(),
      fc.anything().map((answers) => ({ ...good, answers })),
      fc.anything().map((restUntil) => ({ ...good, restUntil })),
      fc.tuple(fc.constantFrom('q1', 'q2', 'q9', 'q14'), fc.anything()).map(([id, answer]) => ({
        ...good,
        answers: { ...answered().answers, [id]: answer },
      })),
      fc.tuple(fc.constantFrom('left', 'right', 'at'), fc.anything()).map(([side, given]) => ({
        ...good,
        answers: {
          ...answered().answers,
          q4: { left: ['no'], right: ['no'], at: 1, [side]: given },
        },
      })),
    );
    fc.assert(
      fc.property(broken, (raw) => {
        const { screening } = readStored({ screening: raw });
        if (assess(screening, NINE).kind === 'unscreened') return;
        // What opens must read the same after a trip through storage, answers and all.
        const again = decode(SCREENING, JSON.parse(JSON.stringify(encode(SCREENING, screening))));
        expect(again).toEqual({ kind: 'ok', value: screening });
      }),
      { numRuns: 1000 },
    );
  });
});

test('one unreadable document does not take the others along', () => {
  const stored = readStored({
    settings: 'x',
    screening: encode(SCREENING, answered()),
    schedule: null,
  });
  expect(stored.unreadable).toEqual([
    { key: 'settings', reason: 'corrupt' },
    { key: 'schedule', reason: 'corrupt' },
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
    unreadable: [],
  });
});
