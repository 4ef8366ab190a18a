import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowanceAt, offersOf } from '../../core/routines/offer.ts';
import { assess } from '../../core/screening/assess.ts';
import type { Leg } from '../../core/screening/levels.ts';
import type { Screening } from '../../core/screening/screening.ts';
import { decode, encode } from '../../core/stored/document.ts';
import { SCREENING } from '../../core/stored/documents.ts';
import { allowed } from '../core/support/answers.ts';
import { aMoment, anyRecord } from './arbitrary.ts';
import { runs, tell } from './scale.ts';

const LONG = { timeout: 30 * 60_000 };
const LEGS: readonly Leg[] = ['left', 'right'];

type Path = readonly (string | number)[];
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const stored = (screening: Screening): Json =>
  JSON.parse(JSON.stringify(encode(SCREENING, screening)));

/** Every place in a document. */
function pathsIn(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length > 0 ? [path, ...inside] : inside;
}

/** The document with one place spoiled; undefined takes it away. */
function spoiled(document: Json, [key, ...rest]: Path, by: Json | undefined): Json {
  if (key === undefined) return by ?? null;
  if (typeof document !== 'object' || document === null) return document;
  const copy = (Array.isArray(document) ? [...document] : { ...document }) as Record<string, Json>;
  if (rest.length > 0) copy[key] = spoiled(copy[key] as Json, rest, by);
  else if (by !== undefined) copy[key] = by;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy as Json;
}

const DAMAGE: readonly (Json | undefined)[] = [
  undefined,
  null,
  true,
  'x',
  '',
  -1.5,
  8.64e15,
  -8.64e15,
  1e300,
  [],
  ['x'],
  {},
  { left: 1 },
];

/**
 * Whether the spoiled document could be another true one: a rest fewer, another time, a tick fewer.
 * Nothing can tell that from what was meant. The answers as wholes, and their times, are no such place.
 */
function couldBeMeant([root, , field]: Path, depth: number): boolean {
  if (root === 'answers') return depth > 2 && field !== 'at';
  return root !== 'schema';
}

test('a record is the same to the check after it was written down and read', LONG, () => {
  const numRuns = runs(1_000);
  fc.assert(
    fc.property(anyRecord, aMoment, (screening, now) => {
      const read = decode(SCREENING, stored(screening));
      expect(read.kind).toBe('ok');
      expect(assess(read.value, now)).toEqual(assess(screening, now));
    }),
    { numRuns },
  );
  tell('records, written and read', numRuns);
});

test(
  'a damaged record opens no massage and no stretch that was closed, and mostly nothing',
  LONG,
  () => {
    const numRuns = runs(4_000);
    let unreadable = 0;
    fc.assert(
      fc.property(
        anyRecord,
        aMoment,
        fc.nat(),
        fc.constantFrom(...DAMAGE),
        (screening, now, n, by) => {
          const document = stored(screening);
          const all = pathsIn(document);
          // Often a whole answer or its time: the rest is nearly always found to be damaged.
          const answers = all.filter(
            ([root, , field]) => root === 'answers' && (field ?? 'at') === 'at',
          );
          const paths = n % 2 ? all : answers;
          const path = paths[Math.floor(n / 2) % paths.length] ?? [];
          const read = decode(SCREENING, spoiled(document, path, by));
          const allowance = allowanceAt(read.value, { breaks: [] }, now);
          if (read.kind !== 'ok') {
            unreadable += 1;
            expect(allowance.assessment).toMatchObject({ kind: 'unscreened', daily: false });
            expect(offersOf(allowance)).toEqual([]);
            return;
          }
          if (couldBeMeant(path, path.length)) return;
          const intact = assess(screening, now);
          for (const leg of LEGS) {
            const more = allowed(allowance.assessment, leg).filter(
              (one) => !allowed(intact, leg).includes(one),
            );
            // An answer that is gone is one not given yet, which leaves movement.
            expect(more.filter((one) => one !== 'MOVE')).toEqual([]);
          }
        },
      ),
      { numRuns },
    );
    tell(`damaged records, ${unreadable} of them unreadable`, numRuns);
    expect(unreadable).toBeGreaterThan(numRuns / 2);
  },
);

test('a record of a newer version, or of none, leaves everything to be asked', LONG, () => {
  fc.assert(
    fc.property(
      anyRecord,
      fc.constantFrom<Json | undefined>(3, 99, 0, -1, 1.5, '2', null, undefined),
      (screening, schema) => {
        const read = decode(SCREENING, spoiled(stored(screening), ['schema'], schema));
        expect(read.kind).toBe('unreadable');
        expect(assess(read.value, 0)).toMatchObject({ kind: 'unscreened', daily: false });
      },
    ),
    { numRuns: runs(200) },
  );
});
