import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/screening/assess.ts';
import { type DocumentKind, decode, encode } from '../../../core/stored/document.ts';
import {
  HISTORY,
  QUARANTINE,
  SCHEDULE,
  SCREENING,
  SETTINGS,
} from '../../../core/stored/documents.ts';
import { readStored } from '../../../core/stored/read.ts';
import { allowed } from '../support/answers.ts';
import { NINE } from '../support/times.ts';

const fixture = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../fixtures/stored/${name}.json`, import.meta.url), 'utf8'));

// Real documents of every schema there has been. They are on people's machines: never change one.
const DOCUMENTS: readonly (readonly [string, DocumentKind<unknown>])[] = [
  ['settings-1', SETTINGS],
  ['screening-1', SCREENING],
  ['schedule-1', SCHEDULE],
  ['history-1', HISTORY],
  ['quarantine-1', QUARANTINE],
] as never;

describe.each(DOCUMENTS)('%s', (name, kind) => {
  const raw = fixture(name);

  test('is still read', () => {
    expect(decode(kind, raw).kind).toBe('ok');
  });

  test('is read whole, and written as it was', () => {
    const { schema, ...value } = raw;
    expect(decode(kind, raw)).toEqual({ kind: 'ok', value });
    if (schema === kind.schema) expect(encode(kind, value)).toEqual(raw);
  });
});

test('the stored answers still mean what they meant', () => {
  const { screening } = readStored({ screening: fixture('screening-1') });
  const assessment = assess(screening, NINE);
  expect(assessment).toMatchObject({ kind: 'open', missing: ['q6', 'q11', 'q12', 'q14'] });
  expect([allowed(assessment, 'left'), allowed(assessment, 'right')]).toEqual([[], ['MOVE']]);
});
