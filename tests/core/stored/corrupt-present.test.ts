import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../core/stored/document.ts';
import { HISTORY, RECENT, SCHEDULE, SCREENING, SETTINGS } from '../../../core/stored/documents.ts';
import { massaged } from '../support/allowances.ts';
import { answered } from '../support/answers.ts';
import { onBreak } from '../support/schedules.ts';
import { SETTINGS_SET } from '../support/states.ts';
import { DAY, NINE } from '../support/times.ts';

/** Past what a Date can hold. */
const NO_TIME = 8.64e15 + 1;

describe('settings with', () => {
  const good = encode(SETTINGS, SETTINGS_SET);
  const reminders = (changes: object) => ({
    reminders: { ...SETTINGS_SET.reminders, ...changes },
  });
  const guidance = (changes: object) => ({ guidance: { ...SETTINGS_SET.guidance, ...changes } });
  const of = (changes: object) => decode(SETTINGS, { ...good, ...changes }).kind;

  test.each([
    ['a region there is not', { region: 'fr' }],
    ['a region by the name of something every object has', { region: 'toString' }],
    ['no region at all', { region: undefined }],
    ['a word for a yes', { standing: 'true' }],
    ['a number for a no', { standing: 0 }],
    ['a day there is not', { today: { context: 'party', until: NINE } }],
    ['a day without end', { today: { context: 'heels', until: NO_TIME } }],
    ['a day that is text', { today: 'heels' }],
    ['no hours', { hours: undefined }],
    ['hours of six days', { hours: { ...SETTINGS_SET.hours, week: [[], [], [], [], [], []] } }],
    ['no way of reminding', { reminders: undefined }],
    ['a way of reminding there is not', reminders({ insist: 'loud' })],
    ['a word for a number', reminders({ awayMin: '5' })],
    ['half a minute', reminders({ holdMaxMin: 30.5 })],
    ['too soon away', reminders({ awayMin: 1 })],
    ['no Later at all', reminders({ laterMax: 0 })],
    ['a number for a yes', reminders({ eyes: 1 })],
    ['a choice left out', reminders({ tone: undefined })],
    ['nothing on how a routine is heard', { guidance: undefined }],
    ['a voice that hurries too much', guidance({ rate: 1.5 })],
    ['no speed', guidance({ rate: Number.NaN })],
    ['a volume in words', guidance({ volume: 'loud' })],
    ['a voice by a number', guidance({ voiceURI: 7 })],
    ['a voice with a name without end', guidance({ voiceURI: 'x'.repeat(501) })],
    ['a number for silence', guidance({ sound: 0 })],
  ])('%s are unreadable', (_, changes) => {
    expect(of({})).toBe('ok');
    expect(of(changes)).toBe('unreadable');
  });
});

describe('answers with', () => {
  const good = encode(SCREENING, answered());
  const of = (changes: object) => decode(SCREENING, { ...good, ...changes }).kind;
  const given = { left: ['no'], right: ['no'], at: NINE };
  const one = (changes: object) => ({ answers: { q10: { ...given, ...changes } } });
  const rest = { leg: 'left', until: NINE, why: 'hurt' };

  test.each<[string, object]>([
    ['days that are text', one({ since: 'yesterday' })],
    ['days in a list', one({ since: [NINE] })],
    ['days that are null', one({ since: null })],
    ['days of a leg there is not', one({ since: { tail: { new: NINE } } })],
    ['a day in words', one({ since: { left: { new: 'monday' } } })],
    ['a day past all days', one({ since: { left: { new: NO_TIME } } })],
    ['a word for old', one({ stale: 'yes' })],
    ['a rest for a leg there is not', { rests: [{ ...rest, leg: 'both' }] }],
    ['a rest for no known reason', { rests: [{ ...rest, why: 'lazy' }] }],
    ['a rest without end', { rests: [{ ...rest, until: Number.POSITIVE_INFINITY }] }],
    ['rests that are no list', { rests: { left: NINE } }],
    ['a question there is not to be asked again', { reask: { left: ['q15'], right: [] } }],
    ['questions again for one leg only', { reask: { left: [] } }],
    ['pain at no time', { hurts: ['yesterday'] }],
    ['gentle days in words', { gentleUntil: 'soon' }],
    ['gentle days that were never said', { gentleUntil: undefined }],
    ['half a light session', { lighter: 1.5 }],
    ['less than no light session', { lighter: -1 }],
    ['a routine there is not left out', { skips: [{ routine: 'nope', until: NINE }] }],
    ['a routine left out for ever', { skips: [{ routine: 'pump60', until: NO_TIME }] }],
    ['a question put at no time', { askedAt: 'today' }],
    ['a question answered at no time', { notCheckedAt: 0.5 }],
  ])('%s are unreadable', (_, changes) => {
    expect(of({})).toBe('ok');
    expect(of(changes)).toBe('unreadable');
  });
});

describe('a break with', () => {
  const good = encode(SCHEDULE, onBreak());
  const of = (changes: object) => {
    const { phase } = onBreak();
    if (phase.kind !== 'onBreak') throw new Error(phase.kind);
    const broken = { kind: 'onBreak', break: { ...phase.break, ...changes } };
    return decode(SCHEDULE, { ...good, phase: broken }).kind;
  };

  test.each<[string, object]>([
    ['a word for swapped', { swapped: 'no' }],
    ['a start beyond a day', { fromMs: DAY + 1 }],
    ['less than nothing played', { playedMs: -1 }],
    ['massage of one leg only', { massagedMs: { left: 1 } }],
    ['massage in one number', { massagedMs: 0 }],
    ['less than no massage', { massagedMs: { left: 0, right: -1 } }],
  ])('%s is unreadable', (_, changes) => {
    expect(of({})).toBe('ok');
    expect(of(changes)).toBe('unreadable');
  });
});

describe('a record of what was done lately with', () => {
  const of = (changes: object) =>
    decode(RECENT, { schema: 1, breaks: [{ ...massaged(NINE), ...changes }] }).kind;

  test.each<[string, object]>([
    ['a routine that is no name', { routine: 1 }],
    ['an endless name', { routine: 'x'.repeat(65) }],
    ['an end in words', { endedAt: 'now' }],
    ['an outcome there is not', { outcome: 'won' }],
    ['a feeling there is not', { felt: 'great' }],
    ['a feeling that was never said', { felt: undefined }],
    ['less than no massage', { massagedMs: -1 }],
    ['massage that is no number', { massagedMs: Number.NaN }],
  ])('%s is unreadable', (_, changes) => {
    expect(of({})).toBe('ok');
    expect(of(changes)).toBe('unreadable');
  });

  test('no list of breaks is unreadable', () => {
    for (const breaks of [null, {}, 'x', [null]])
      expect(decode(RECENT, { schema: 1, breaks }).kind).toBe('unreadable');
  });
});

test('a month with a feeling there is not is unreadable', () => {
  const { massagedMs, felt, ...ended } = massaged(NINE);
  const one = { ...ended, legs: ['left'], doneMs: massagedMs };
  expect(decode(HISTORY, { schema: 1, breaks: [one] }).kind).toBe('ok');
  for (const feeling of ['great', felt, 1])
    expect(decode(HISTORY, { schema: 1, breaks: [{ ...one, felt: feeling }] }).kind).toBe(
      'unreadable',
    );
});
