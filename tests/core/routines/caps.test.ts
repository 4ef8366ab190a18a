import { describe, expect, test } from 'vitest';
import { afterLoss } from '../../../core/history/recent.ts';
import { massageBetween, massageWait } from '../../../core/routines/caps.ts';
import { segmentsOfBreak } from '../../../core/routines/running.ts';
import { massaged, recently } from '../support/allowances.ts';
import { DAY, EIGHT, HOUR, MIN, midnightAfter, SEC } from '../support/times.ts';

const waitAfter = (ends: readonly number[], now: number) =>
  massageWait({ breaks: ends.map((at) => massaged(at)) }, now);

describe('between two massages', () => {
  const end = EIGHT;
  const gap = { until: end + 2 * HOUR, why: 'gap' };

  test('lie two hours, from the end of the first', () => {
    expect(waitAfter([end], end)).toEqual(gap);
    expect(waitAfter([end], end + 2 * HOUR - 1)).toEqual(gap);
    expect(waitAfter([end], end + 2 * HOUR)).toBeNull();
  });

  test('lie two hours over midnight too', () => {
    const late = midnightAfter(EIGHT) - MIN;
    expect(waitAfter([late], late + HOUR)).toEqual({ until: late + 2 * HOUR, why: 'gap' });
  });

  test('nothing lies when there was none', () => {
    expect(massageWait({ breaks: [] }, EIGHT)).toBeNull();
    expect(massageWait({ breaks: [recently({ endedAt: EIGHT })] }, EIGHT)).toBeNull();
  });

  test('the latest counts, in whichever order they were written down', () => {
    expect(waitAfter([end, end - HOUR], end + HOUR)).toEqual(gap);
  });

  test('a mere look at one, of less than ten seconds, does not count', () => {
    const look = (sec: number) => massageWait({ breaks: [massaged(end, sec)] }, end);
    expect(look(9.999)).toBeNull();
    expect(look(10)).toEqual(gap);
  });
});

describe('three massages in a day', () => {
  const ends = [EIGHT, EIGHT + 3 * HOUR, EIGHT + 6 * HOUR];

  test('are the last until midnight', () => {
    const wait = { until: midnightAfter(EIGHT), why: 'day' };
    expect(waitAfter(ends, EIGHT + 6 * HOUR)).toEqual(wait);
    expect(waitAfter(ends, EIGHT + 10 * HOUR)).toEqual(wait);
    expect(waitAfter(ends, midnightAfter(EIGHT) - 1)).toEqual(wait);
  });

  test('do not count on the next day', () => {
    expect(waitAfter(ends, midnightAfter(EIGHT))).toBeNull();
  });

  test('are not yet reached with two', () => {
    expect(waitAfter(ends.slice(0, 2), EIGHT + 6 * HOUR)).toBeNull();
  });
});

describe('a clock that was set back', () => {
  test('leaves no more than the two hours to wait', () => {
    const now = EIGHT;
    for (const ahead of [HOUR, 3 * HOUR, 10 * DAY])
      expect(waitAfter([now + ahead], now)?.until).toBeLessThanOrEqual(now + 2 * HOUR);
  });

  test('opens no massage at once', () => {
    expect(waitAfter([EIGHT + HOUR], EIGHT)).toEqual({ until: EIGHT + 2 * HOUR, why: 'gap' });
  });
});

test('a lost record stands for a massage just now', () => {
  expect(massageWait(afterLoss(EIGHT), EIGHT)).toEqual({ until: EIGHT + 2 * HOUR, why: 'gap' });
});

describe('the massage of a leg', () => {
  // Each of it left and then right: strokes 25 s, kneading 40 s, strokes 15 s; then both move for 20 s.
  const segments = segmentsOfBreak({
    ...{ routine: 'massage180', legs: ['left', 'right'], swapped: false },
  });
  const between = (leg: 'left' | 'right', from: number, to: number) =>
    massageBetween(segments, leg, from * SEC, to * SEC) / SEC;

  test('is what was stroked and kneaded on it, and no movement', () => {
    expect([between('left', 0, 180), between('right', 0, 180)]).toEqual([80, 80]);
  });

  test('counts parts of a segment', () => {
    expect([between('left', 10, 20), between('right', 10, 30)]).toEqual([10, 5]);
  });

  test('is none of the other leg, of movement, and of no time', () => {
    expect([between('right', 0, 25), between('left', 160, 180), between('left', 20, 20)]).toEqual([
      0, 0, 0,
    ]);
    expect(between('left', 20, 10)).toBe(0);
  });

  test('is none in a routine that only stretches', () => {
    const desk = segmentsOfBreak({ routine: 'desk120', legs: ['left'], swapped: false });
    expect(massageBetween(desk, 'left', 0, HOUR)).toBe(0);
  });
});
