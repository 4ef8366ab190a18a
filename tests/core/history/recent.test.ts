import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterLoss, NOTHING_RECENT, withRecent } from '../../../core/history/recent.ts';
import { massaged, recently, recentOf } from '../support/allowances.ts';
import { anyRecent } from '../support/stored.ts';
import { DAY, HOUR, MIN, NINE } from '../support/times.ts';

const MOVED = Array.from({ length: 12 }, () => 'pump60');

describe('what was done lately', () => {
  test('is added at the end', () => {
    const one = recently({ endedAt: NINE });
    const two = recently({ endedAt: NINE + HOUR });
    const { breaks } = withRecent(withRecent(NOTHING_RECENT, one, NINE), two, NINE + HOUR);
    expect(breaks).toEqual([one, two]);
    expect(NOTHING_RECENT.breaks).toEqual([]);
  });

  test('told more of is put right, not counted twice', () => {
    const one = recently({ endedAt: NINE });
    const told = { ...one, outcome: 'hurt', felt: 'hurt' } as const;
    expect(withRecent({ breaks: [one] }, told, NINE)).toEqual({ breaks: [told] });
  });

  test('is the last dozen', () => {
    const before = recentOf(MOVED, NINE - 5 * MIN);
    const added = recently({ endedAt: NINE });
    const { breaks } = withRecent(before, added, NINE);
    expect(breaks).toEqual([...before.breaks.slice(1), added]);
  });

  test('has a massage in it for as long as that counts, whatever came after', () => {
    const massage = massaged(NINE - 6 * HOUR);
    const before = { breaks: [massage, ...recentOf(MOVED).breaks] };
    const added = recently({ endedAt: NINE + 5 * MIN });
    expect(withRecent(before, added, NINE).breaks).toContainEqual(massage);
    const nextDay = massage.endedAt + DAY;
    expect(withRecent(before, added, nextDay).breaks).not.toContainEqual(massage);
  });

  test('never grows beyond the last dozen and the massages of a day', () => {
    fc.assert(
      fc.property(anyRecent, fc.nat(2 * DAY), (recent, later) => {
        const now = NINE + later;
        const added = recently({ endedAt: now });
        const { breaks } = withRecent(recent, added, now);
        expect(breaks.at(-1)).toEqual(added);
        for (const { massagedMs, endedAt } of breaks.slice(0, -12)) {
          expect(massagedMs).toBeGreaterThan(0);
          expect(now - endedAt).toBeLessThan(DAY);
        }
      }),
    );
  });

  test('forgets no massage of the last day', () => {
    fc.assert(
      fc.property(anyRecent, ({ breaks }) => {
        const added = recently({ endedAt: NINE, startedAt: NINE - 3 });
        const kept = withRecent({ breaks }, added, NINE).breaks;
        const counts = breaks.filter(
          (one) => one.massagedMs > 0 && NINE - one.endedAt < DAY && one.startedAt !== NINE - 3,
        );
        expect(kept).toEqual(expect.arrayContaining(counts));
      }),
    );
  });
});

test('in the place of a lost record stands one massage just now', () => {
  const { breaks } = afterLoss(NINE);
  expect(breaks).toHaveLength(1);
  expect(breaks[0]?.endedAt).toBe(NINE);
  expect(breaks[0]?.massagedMs).toBeGreaterThanOrEqual(10_000);
});
