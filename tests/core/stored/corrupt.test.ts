import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../core/stored/document.ts';
import { SCHEDULE, SCREENING, SETTINGS } from '../../../core/stored/documents.ts';
import { answered } from '../support/answers.ts';
import { begun, HALF_HOURLY, onBreak, paused, unshown, waiting } from '../support/schedules.ts';
import { NINE } from '../support/times.ts';

const NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, 1e300, '1', null, undefined, [1], 1n, true];
const shown = (value: unknown) => `${typeof value} ${String(value)}`;
const numbers = NUMBERS.map((value) => [shown(value), value] as const);

describe('settings', () => {
  const withRhythm = (rhythm: unknown) => decode(SETTINGS, { schema: 1, rhythm }).kind;

  test.each(numbers)('with %s for a number are unreadable', (_, value) => {
    for (const field of ['everyMin', 'longEvery', 'shortSec', 'longSec'])
      expect(withRhythm({ ...HALF_HOURLY, [field]: value })).toBe('unreadable');
  });

  test('out of bounds or incomplete are unreadable', () => {
    expect(withRhythm({ ...HALF_HOURLY, everyMin: 4 })).toBe('unreadable');
    expect(withRhythm({ ...HALF_HOURLY, everyMin: 30.5 })).toBe('unreadable');
    expect(withRhythm({ everyMin: 30 })).toBe('unreadable');
    expect(withRhythm([30, 2, 60, 300])).toBe('unreadable');
  });
});

describe('answers', () => {
  const of = (answers: unknown, restUntil: unknown = {}) =>
    decode(SCREENING, { schema: 1, answers, restUntil }).kind;
  const no = { left: ['no'], right: ['no'], at: NINE };
  const parsed = (text: string): unknown => JSON.parse(text);

  test.each<[string, unknown]>([
    ['to a question there is not', { q15: no }],
    ['to a question by the name of something every object has', parsed('{"constructor": {}}')],
    ['with a prototype among them', parsed('{"__proto__": {"q1": 1}}')],
    ['with an option there is not', { q4: { ...no, left: ['maybe'] } }],
    [
      'with an option by the name of something every object has',
      { q4: { ...no, left: ['toString'] } },
    ],
    ['with nothing ticked', { q4: { ...no, right: [] } }],
    ['with a hole for a tick', { q8: { ...no, left: new Array(1) } }],
    ['with text for a list', { q4: { ...no, left: 'no' } }],
    ['with something that looks like a list', { q4: { ...no, left: { 0: 'no', length: 1 } } }],
    ['with a list in a list', { q4: { ...no, left: [['no']] } }],
    ['for one leg only', { q4: { left: ['no'], at: NINE } }],
    ['of no time', { q4: { left: ['no'], right: ['no'] } }],
    ['of a time in words', { q4: { ...no, at: '2026' } }],
    ['in a list', [no]],
    ['that are null', null],
    ['that are text', 'no'],
  ])('%s are unreadable', (_, answers) => {
    expect(of(answers)).toBe('unreadable');
  });

  test.each(numbers)('given at %s are unreadable', (_, at) => {
    expect(of({ q4: { ...no, at } })).toBe('unreadable');
  });

  test.each(numbers)('with a leg that rests until %s are unreadable', (_, until) => {
    expect(of({}, { left: until })).toBe('unreadable');
  });

  test('with a rest for a leg there is not are unreadable', () => {
    expect(of({}, { tail: NINE })).toBe('unreadable');
    expect(of({}, null)).toBe('unreadable');
    expect(of({}, [NINE])).toBe('unreadable');
  });

  test('of a polluted prototype do not count', () => {
    const raw = Object.create({ answers: answered().answers, restUntil: {} });
    raw.schema = 1;
    const decoded = decode(SCREENING, JSON.parse(JSON.stringify(raw)));
    expect(decoded.kind).toBe('unreadable');
    expect(({} as Record<string, unknown>).q1).toBeUndefined();
  });
});

describe('a schedule', () => {
  const good = encode(SCHEDULE, begun());
  const broken = (changes: object) => decode(SCHEDULE, { ...good, ...changes }).kind;
  const brokenBreak = (changes: object) => {
    const { phase } = onBreak();
    if (phase.kind !== 'onBreak') throw new Error(phase.kind);
    return broken({ phase: { kind: 'onBreak', break: { ...phase.break, ...changes } } });
  };

  test.each(numbers)('with %s for a time is unreadable', (_, at) => {
    const time = at as number;
    for (const phase of [waiting(time), unshown(time)])
      expect(broken({ phase })).toBe('unreadable');
    for (const field of ['seenAt', 'turn', 'satSince', 'quietUntil', 'laters', 'shown'])
      expect(broken({ [field]: at })).toBe('unreadable');
    for (const field of ['startedAt', 'totalMs', 'elapsedMs', 'since', 'fromMs', 'playedMs'])
      expect(brokenBreak({ [field]: at })).toBe('unreadable');
  });

  test.each(numbers.filter(([, at]) => at !== null))(
    'with %s for a time that may be none is unreadable',
    (_, at) => {
      const broke = [{ until: at }, { askAt: at }].map((one) => ({ ...paused(NINE), ...one }));
      for (const phase of [...broke, { kind: 'off', until: at }])
        expect(broken({ phase })).toBe('unreadable');
      expect(broken({ phase: { ...unshown(NINE), shownAt: at } })).toBe('unreadable');
      for (const field of ['goneAt', 'meetingUntil', 'eyesAt'])
        expect(broken({ [field]: at })).toBe('unreadable');
      expect(brokenBreak({ pause: { until: at, askAt: null, asks: false } })).toBe('unreadable');
    },
  );

  test('with a hold there is not is unreadable', () => {
    const hold = { why: 'call', since: NINE, released: false };
    expect(broken({ hold })).toBe('ok');
    for (const bad of [1, {}, { ...hold, why: 'lunch' }, { ...hold, since: 'now' }])
      expect(broken({ hold: bad })).toBe('unreadable');
  });

  test('with a phase there is not is unreadable', () => {
    for (const phase of [null, 'waiting', {}, { kind: 'asleep' }, { kind: 'due', dueSince: 1 }])
      expect(broken({ phase })).toBe('unreadable');
  });

  test('with a break for no leg, one leg twice or three is unreadable', () => {
    expect(brokenBreak({})).toBe('ok');
    for (const legs of [[], ['left', 'left'], ['left', 'right', 'left'], ['tail'], 'left'])
      expect(brokenBreak({ legs })).toBe('unreadable');
  });

  test('with a negative count or span is unreadable', () => {
    expect(broken({ turn: -1 })).toBe('unreadable');
    expect(brokenBreak({ fromMs: -1 })).toBe('unreadable');
    expect(brokenBreak({ playedMs: -1 })).toBe('unreadable');
    expect(brokenBreak({ totalMs: 0 })).toBe('unreadable');
  });

  test('with a break that begins before its get-ready is unreadable', () => {
    expect(brokenBreak({ elapsedMs: -5000 })).toBe('ok');
    expect(brokenBreak({ elapsedMs: -5001 })).toBe('unreadable');
  });
});
