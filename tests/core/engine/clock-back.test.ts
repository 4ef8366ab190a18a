import { describe, expect, test } from 'vitest';
import { type Intent, step } from '../../../core/engine/step.ts';
import { NOTHING_RECENT } from '../../../core/history/recent.ts';
import { allowanceAt } from '../../../core/routines/offer.ts';
import { afterHurt } from '../../../core/screening/after-routine.ts';
import { assess } from '../../../core/screening/assess.ts';
import { steadied } from '../../../core/screening/changes.ts';
import type { Screening } from '../../../core/screening/screening.ts';
import { answered } from '../support/answers.ts';
import { allAnswers, reasonOf, stateOf } from '../support/states.ts';
import { DAY, HOUR, MIN, midnightAfter, NINE } from '../support/times.ts';

const MONTH_AGO = NINE - 30 * DAY;
const seenAt = (screening: Screening, now: number) =>
  step(stateOf(screening), { do: 'wake' }, now).state.screening;
const noted: Screening = {
  ...answered(),
  rests: [
    { leg: 'left', until: NINE + 48 * HOUR, why: 'hurt' },
    { leg: 'right', until: NINE + HOUR, why: 'sore' },
  ],
  hurts: [NINE],
  gentleUntil: NINE + 7 * DAY,
  skips: [{ routine: 'pump60', until: NINE + HOUR }],
  askedAt: NINE,
  notCheckedAt: NINE,
  lighter: 2,
  reask: { left: ['q10'], right: [] },
};

describe('a clock set back by a month', () => {
  const seen = seenAt(noted, MONTH_AGO);

  test('leaves no rest longer than the longest there is', () => {
    const until = MONTH_AGO + 48 * HOUR;
    expect(seen.rests).toEqual(noted.rests.map((rest) => ({ ...rest, until })));
  });

  test('leaves no more than seven gentle days', () => {
    expect(seen.gentleUntil).toBe(MONTH_AGO + 7 * DAY);
  });

  test('leaves no routine out beyond its midnight, and no pain that lies ahead', () => {
    const far = { ...noted, skips: [{ routine: 'pump60' as const, until: midnightAfter(NINE) }] };
    for (const before of [noted, far]) {
      const { skips, hurts } = seenAt(before, MONTH_AGO);
      expect(skips).toEqual([{ routine: 'pump60', until: midnightAfter(MONTH_AGO) }]);
      expect(hurts).toEqual([MONTH_AGO]);
    }
  });

  test('leaves what has no time as it was', () => {
    expect(seen).toMatchObject({ lighter: 2, reask: noted.reask });
  });

  test('does not believe answers of days to come: everything is asked again', () => {
    expect(assess(seen, MONTH_AGO)).toMatchObject({ kind: 'unscreened' });
    expect(assess(seenAt(answered(), NINE - HOUR), NINE - HOUR).kind).toBe('open');
  });

  test.each([{ q1: ['yes'] }, { q2: ['yes'] }, { q9: ['infected'] }])(
    'leaves a lock locked, and its day comes: %o',
    (changes) => {
      const locked = seenAt(answered(changes), MONTH_AGO);
      expect(assess(locked, MONTH_AGO).kind).toBe('locked');
      const leave: Intent = { do: 'leaveLock', answers: allAnswers() };
      expect(reasonOf(step(stateOf(locked), leave, MONTH_AGO + MIN))).toBe('tooSoon');
      const soon = Math.max(midnightAfter(MONTH_AGO), MONTH_AGO + DAY);
      expect(step(stateOf(locked), leave, soon).reply.ok).toBe(true);
    },
  );
});

describe('a clock set back by an hour', () => {
  const now = NINE - HOUR;

  test('leaves rests, gentle days and skips where they can still be true', () => {
    const usual: Screening = {
      ...noted,
      rests: [{ leg: 'left', until: now + 40 * HOUR, why: 'hurt' }],
      gentleUntil: now + 5 * DAY,
      skips: [{ routine: 'pump60', until: midnightAfter(now) }],
    };
    const seen = seenAt(usual, now);
    expect(seen).toEqual({ ...usual, askedAt: now, notCheckedAt: now, hurts: [now] });
  });
});

describe('what is long over', () => {
  test('stays written, as the clock may have run ahead', () => {
    for (const later of [3 * HOUR, 7 * DAY, 14 * DAY + 1, 300 * DAY])
      expect(seenAt(noted, NINE + later)).toEqual(noted);
  });

  test('counts no more', () => {
    const later = NINE + 7 * DAY;
    const anew = { ...seenAt(noted, later), answers: answered({}, later).answers };
    const free = { ...anew, reask: { left: [], right: [] } };
    expect(assess(free, later)).toEqual(assess(answered({}, later), later));
    expect(allowanceAt(free, NOTHING_RECENT, later).skipped).toEqual([]);
    const hurt = afterHurt(seenAt(noted, NINE + 14 * DAY + 1), ['right'], later, NINE + 15 * DAY);
    expect(hurt.reask).toEqual(noted.reask);
  });

  test('leaves the very same record where there is nothing to change', () => {
    // What did not change is not written again, and this is asked every five minutes.
    expect(steadied(noted, NINE + MIN)).toBe(noted);
    const answers = answered({ q1: ['yes'] });
    expect(steadied(answers, midnightAfter(NINE))).toBe(answers);
  });
});
