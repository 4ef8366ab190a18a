import { describe, expect, test } from 'vitest';
import { decode } from '../../../core/stored/document.ts';
import { SCHEDULE, SCREENING, SETTINGS } from '../../../core/stored/documents.ts';
import { answered } from '../support/answers.ts';
import { HALF_HOURLY } from '../support/schedules.ts';
import { HOUR, NINE } from '../support/times.ts';

const { answers } = answered();

describe('answers of schema 1', () => {
  const of = (restUntil: unknown, more: object = {}) =>
    decode(SCREENING, { schema: 1, answers, restUntil, ...more });

  test('rest the legs that hurt until when they did', () => {
    expect(of({ left: NINE, right: NINE + HOUR }).value.rests).toEqual([
      { leg: 'left', until: NINE, why: 'hurt' },
      { leg: 'right', until: NINE + HOUR, why: 'hurt' },
    ]);
    expect(of({}).value.rests).toEqual([]);
  });

  test.each([
    ['a leg there is not', { tail: NINE }],
    ['a time in words', { left: 'tomorrow' }],
    ['no time', { left: null }],
    ['a list', [NINE]],
    ['null', null],
    ['a number', 7],
    ['text', 'left'],
  ])('with %s for their rests are unreadable', (_, restUntil) => {
    expect(of(restUntil).kind).toBe('unreadable');
  });

  test('without their rests are unreadable', () => {
    expect(decode(SCREENING, { schema: 1, answers }).kind).toBe('unreadable');
  });

  test('cannot bring along what schema 1 did not have', () => {
    const { value } = of({}, { stranger: 1 });
    expect(value).toEqual(answered());
  });
});

describe('a schedule of schema 1', () => {
  const of = (phase: unknown) =>
    decode(SCHEDULE, { schema: 1, turn: 0, seenAt: NINE, last: null, phase });

  test.each([
    { kind: 'waiting', dueAt: NINE },
    { kind: 'due', dueSince: NINE, reminded: true },
    { kind: 'paused', until: NINE },
  ])('that is not in a break stays as it was: %o', (phase) => {
    expect(of(phase)).toMatchObject({ kind: 'ok', value: { phase } });
  });

  test.each([null, 'x', [], {}, { kind: 'onBreak' }, { kind: 'onBreak', break: null }])(
    'with a broken phase is unreadable: %o',
    (phase) => {
      expect(of(phase).kind).toBe('unreadable');
    },
  );
});

test('settings of schema 1 keep their rhythm, and no region is guessed', () => {
  const rhythm = { ...HALF_HOURLY, everyMin: 60 };
  expect(decode(SETTINGS, { schema: 1, rhythm }).value).toEqual({
    ...{ rhythm, region: null, standing: false, today: null },
  });
});

test('a document of the present schema needs all that is new', () => {
  expect(decode(SETTINGS, { schema: 2, rhythm: HALF_HOURLY }).kind).toBe('unreadable');
  expect(decode(SCREENING, { schema: 2, answers, restUntil: {} }).kind).toBe('unreadable');
});
