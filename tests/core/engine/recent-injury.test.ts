import { describe, expect, test } from 'vitest';
import { step } from '../../../core/engine/step.ts';
import { dayOf, endOf, latestDay } from '../../../core/screening/dates.ts';
import { questionOf } from '../../../core/screening/questions.ts';
import { answered } from '../support/answers.ts';
import { reasonOf, stateOf } from '../support/states.ts';
import { DAY, EIGHT, MIN, midnightAfter, NINE } from '../support/times.ts';

const optionOf = (name: string) => {
  const found = questionOf('q10').options.find(({ id }) => id === name);
  if (!found) throw new Error(name);
  return found;
};
const injured = (option: 'new' | 'recent', since: number, now: number) => {
  const left = [option];
  const given = { do: 'answer', question: 'q10', left, right: ['no'] } as const;
  const dated = { ...given, left, right: ['no'], since: { left: { [option]: since } } };
  return step(stateOf(answered({}, now)), dated, now);
};
/** The calendar day so many days before, to its end. */
const dayBefore = (now: number, days: number) => {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - days + 1).getTime() - 1;
};

describe('an injury of more than three days ago', () => {
  test.each<[string, number]>([
    ['in the morning', EIGHT],
    ['at the start of a day', midnightAfter(EIGHT)],
    ['at the end of a day', midnightAfter(EIGHT) - MIN],
  ])('is of the third day before, or earlier: %s', (_, now) => {
    for (const days of [3, 4, 41])
      expect(injured('recent', dayBefore(now, days), now).reply.ok).toBe(true);
    for (const days of [2, 1]) {
      const outcome = injured('recent', dayBefore(now, days), now);
      // It would be a new one, which rests the leg.
      expect(reasonOf(outcome)).toBe('badAnswer');
      expect(outcome.state.screening).toEqual(answered({}, now));
    }
    expect(reasonOf(injured('recent', now, now))).toBe('badAnswer');
  });

  test('is of the whole of that day, to the millisecond', () => {
    const end = midnightAfter(NINE - 3 * DAY);
    expect(injured('recent', end - 1, NINE).reply.ok).toBe(true);
    expect(reasonOf(injured('recent', end, NINE))).toBe('badAnswer');
  });

  test('is not of a day longer than six weeks ago', () => {
    const begin = midnightAfter(NINE - 43 * DAY);
    expect(injured('recent', begin, NINE).reply.ok).toBe(true);
    expect(reasonOf(injured('recent', begin - 1, NINE))).toBe('badAnswer');
  });
});

test('a new injury may be of this very moment', () => {
  for (const since of [NINE, NINE - MIN, NINE - DAY])
    expect(injured('new', since, NINE).reply.ok).toBe(true);
});

describe('the latest day one can choose', () => {
  test('is three days ago for what is not new any more, and today for anything else', () => {
    expect(latestDay(optionOf('recent'), EIGHT)).toBe(dayOf(dayBefore(EIGHT, 3)));
    for (const id of ['new', 'bone', 'old', 'no'])
      expect(latestDay(optionOf(id), EIGHT)).toBe(dayOf(EIGHT));
  });

  test('is taken, and the next one is not', () => {
    const end = endOf(latestDay(optionOf('recent'), EIGHT), EIGHT) ?? 0;
    expect(injured('recent', end, EIGHT).reply.ok).toBe(true);
    expect(reasonOf(injured('recent', end + DAY, EIGHT))).toBe('badAnswer');
  });
});
