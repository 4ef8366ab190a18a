import { describe, expect, test } from 'vitest';
import { DEFAULT_GUIDANCE } from '../../../core/guidance/guidance.ts';
import { decode } from '../../../core/stored/document.ts';
import { SCHEDULE, SCREENING, SETTINGS } from '../../../core/stored/documents.ts';
import { answered } from '../support/answers.ts';
import { HALF_HOURLY, paused, planOf, shownTwice, unshown, waiting } from '../support/schedules.ts';
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
    [{ kind: 'waiting', dueAt: NINE }, waiting(NINE)],
    [{ kind: 'paused', until: NINE }, paused(NINE)],
  ])('that is not in a break stays as it was: %o', (phase, becomes) => {
    expect(of(phase)).toMatchObject({ kind: 'ok', value: { phase: becomes } });
  });

  test('whose reminder stands keeps it, and does not show it a second time', () => {
    const due = { kind: 'due', dueSince: NINE };
    expect(of({ ...due, reminded: true }).value?.phase).toEqual(shownTwice(NINE));
    expect(of({ ...due, reminded: false }).value?.phase).toEqual({
      ...unshown(NINE),
      again: true,
    });
  });

  test.each([null, 'x', [], {}, { kind: 'onBreak' }, { kind: 'onBreak', break: null }])(
    'with a broken phase is unreadable: %o',
    (phase) => {
      expect(of(phase).kind).toBe('unreadable');
    },
  );
});

describe('settings', () => {
  const rhythm = { ...HALF_HOURLY, everyMin: 60 };

  test('of schema 1 keep their rhythm, and no region is guessed', () => {
    expect(decode(SETTINGS, { schema: 1, rhythm }).value).toEqual({
      ...{ ...planOf(rhythm), region: null, standing: false, today: null },
      guidance: DEFAULT_GUIDANCE,
    });
  });

  test('of schema 2 remind as they did: at any hour, and by a notification', () => {
    const old = { rhythm, region: 'ie', standing: true, today: null };
    const { value } = decode(SETTINGS, { schema: 2, ...old });
    expect(value).toEqual({ ...old, ...planOf(rhythm), guidance: DEFAULT_GUIDANCE });
    expect([value.hours.on, value.reminders.insist]).toEqual([false, 'normal']);
  });

  test('of schema 3 are not heard before one says so', () => {
    const old = { ...planOf(rhythm), region: 'ie', standing: true, today: null };
    const { value } = decode(SETTINGS, { schema: 3, ...old });
    expect(value).toEqual({ ...old, guidance: DEFAULT_GUIDANCE });
    expect(value.guidance.sound).toBe(false);
  });
});

test('a document of the present schema needs all that is new', () => {
  const settings = { rhythm: HALF_HOURLY, region: null, standing: false, today: null };
  expect(decode(SETTINGS, { schema: 2, ...settings }).kind).toBe('ok');
  expect(decode(SETTINGS, { schema: 3, ...settings }).kind).toBe('unreadable');
  const present = { ...planOf(HALF_HOURLY), ...settings };
  expect(decode(SETTINGS, { schema: 3, ...present }).kind).toBe('ok');
  expect(decode(SETTINGS, { schema: 4, ...present }).kind).toBe('unreadable');
  const schedule = { phase: waiting(NINE), turn: 0, seenAt: NINE, last: null };
  expect(decode(SCHEDULE, { schema: 2, ...schedule }).kind).toBe('ok');
  expect(decode(SCHEDULE, { schema: 3, ...schedule }).kind).toBe('unreadable');
  expect(decode(SCREENING, { schema: 2, answers, restUntil: {} }).kind).toBe('unreadable');
});
