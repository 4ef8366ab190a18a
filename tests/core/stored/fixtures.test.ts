import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { massageWait } from '../../../core/routines/caps.ts';
import { assess } from '../../../core/screening/assess.ts';
import { type DocumentKind, decode, encode } from '../../../core/stored/document.ts';
import {
  HISTORY,
  JOURNAL,
  OWN_ROUTINES,
  QUARANTINE,
  RECENT,
  SCHEDULE,
  SCREENING,
  SETTINGS,
} from '../../../core/stored/documents.ts';
import { readStored } from '../../../core/stored/read.ts';
import { allowed } from '../support/answers.ts';
import { HOUR, NINE } from '../support/times.ts';

const fixture = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../fixtures/stored/${name}.json`, import.meta.url), 'utf8'));

// Real documents of every schema there has been. They are on people's machines: never change one.
const PRESENT: readonly (readonly [string, DocumentKind<unknown>])[] = [
  ['settings-3', SETTINGS],
  ['screening-2', SCREENING],
  ['schedule-3', SCHEDULE],
  ['journal-1', JOURNAL],
  ['routines-1', OWN_ROUTINES],
  ['recent-1', RECENT],
  ['history-1', HISTORY],
  ['history-1-felt', HISTORY],
  ['quarantine-1', QUARANTINE],
] as never;

describe.each(PRESENT)('%s, of the present schema', (name, kind) => {
  const raw = fixture(name);

  test('is read whole, and written as it was', () => {
    const { schema, ...value } = raw;
    expect(schema).toBe(kind.schema);
    expect(decode(kind, raw)).toEqual({ kind: 'ok', value });
    expect(encode(kind, value)).toEqual(raw);
  });
});

/** At any hour, and in the usual way: what nobody had chosen yet. */
const NOT_CHOSEN = {
  hours: {
    on: false,
    week: [[], ...Array.from({ length: 5 }, () => [{ from: 540, to: 1020 }]), []],
    today: null,
  },
  reminders: {
    ...{ insist: 'normal', tone: false, volume: 40, headsUp: false, eyes: false },
    ...{ awayMin: 5, laterMax: 3, holdFullScreen: true, holdSound: false, holdCalls: false },
    holdMaxMin: 60,
  },
};
/** What no schedule had before working hours, absences, holds and meetings. */
const notKnown = ({ seenAt }: { seenAt: number }) => ({
  ...{ satSince: seenAt, goneAt: null, quietUntil: seenAt, hold: null, meetingUntil: null },
  ...{ laters: 0, shown: 0, eyesAt: null, eyesShown: 0 },
});

interface OldSchedule {
  readonly seenAt: number;
  readonly phase: { readonly break: { readonly pausedUntil: number | null } };
}

const OLD: readonly (readonly [string, DocumentKind<unknown>, (old: never) => object])[] = [
  [
    'settings-1',
    SETTINGS,
    (old: object) => ({ ...old, ...NOT_CHOSEN, region: null, standing: false, today: null }),
  ],
  ['settings-2', SETTINGS, (old: object) => ({ ...old, ...NOT_CHOSEN })],
  [
    'screening-1',
    SCREENING,
    ({ answers }: { answers: object }) => ({
      answers,
      rests: [{ leg: 'right', until: 1772787600000, why: 'hurt' }],
      reask: { left: [], right: [] },
      ...{ hurts: [], gentleUntil: null, lighter: 0, skips: [] },
      ...{ askedAt: null, notCheckedAt: null },
    }),
  ],
  [
    'schedule-1',
    SCHEDULE,
    ({ phase, ...old }: OldSchedule) => {
      const { pausedUntil: until, ...running } = phase.break;
      return {
        ...{ ...old, ...notKnown(old) },
        phase: {
          kind: 'onBreak',
          break: {
            ...{ ...running, pause: { until, askAt: null, asks: false } },
            ...{ swapped: false, fromMs: 0, playedMs: 0, massagedMs: { left: 0, right: 0 } },
          },
        },
      };
    },
  ],
  [
    'schedule-2',
    SCHEDULE,
    ({ phase, ...old }: OldSchedule) => {
      const { pausedUntil, ...running } = phase.break;
      const now = { kind: 'onBreak', break: { ...running, pause: pausedUntil } };
      return { ...old, ...notKnown(old), phase: now };
    },
  ],
] as never;

describe.each(OLD)('%s, of an older schema', (name, kind, becomes) => {
  const { schema, ...old } = fixture(name);
  const { value } = decode(kind, fixture(name));

  test('becomes the present one, with nothing lost', () => {
    expect(schema).toBeLessThan(kind.schema);
    expect(decode(kind, fixture(name)).kind).toBe('ok');
    expect(value).toEqual(becomes(old as never));
  });

  test('is written as the present one, and read again the same', () => {
    const written = encode(kind, value as object);
    expect(written).toMatchObject({ schema: kind.schema });
    expect(decode(kind, JSON.parse(JSON.stringify(written)))).toEqual({ kind: 'ok', value });
  });
});

test('the answers of the first schema still mean what they meant', () => {
  const { screening } = readStored({ screening: fixture('screening-1') });
  const assessment = assess(screening, NINE);
  expect(assessment).toMatchObject({ kind: 'open', missing: ['q6', 'q11', 'q12', 'q14'] });
  expect([allowed(assessment, 'left'), allowed(assessment, 'right')]).toEqual([[], ['MOVE']]);
});

test('the answers of the second schema mean what they say', () => {
  const { screening } = readStored({ screening: fixture('screening-2') });
  const assessment = assess(screening, NINE);
  expect(assessment).toMatchObject({
    kind: 'open',
    missing: ['q2', 'q3', 'q9', 'q10', 'q11', 'q13'],
  });
  expect([allowed(assessment, 'left'), allowed(assessment, 'right')]).toEqual([['MOVE'], []]);
});

test('the massage of the record still closes the next one', () => {
  const { recent } = readStored({ recent: fixture('recent-1') });
  expect(massageWait(recent, NINE)).toEqual({ until: 1772611380000 + 2 * HOUR, why: 'gap' });
});
