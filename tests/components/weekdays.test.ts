import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayNames, weekOrder, workingDays } from '../../components/hours/weekdays.ts';
import { inZone } from '../core/support/zones.ts';

afterEach(() => vi.restoreAllMocks());

describe('the week', () => {
  test.each([
    ['en-GB', 1, [1, 2, 3, 4, 5]],
    ['en-US', 0, [1, 2, 3, 4, 5]],
    ['ar-EG', 6, [0, 1, 2, 3, 4]],
    ['he-IL', 0, [0, 1, 2, 3, 4]],
  ])('of %s begins on day %d, and works on %j', (language, first, working) => {
    const order = weekOrder(language);
    expect(order[0]).toBe(first);
    expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(workingDays(language)).toEqual(working);
  });

  test('is Monday to Friday where the browser does not say', () => {
    vi.spyOn(Intl.Locale.prototype, 'getWeekInfo').mockImplementation(
      () => undefined as unknown as ReturnType<Intl.Locale['getWeekInfo']>,
    );
    expect(weekOrder('en-US')).toEqual([1, 2, 3, 4, 5, 6, 0]);
    expect(workingDays('ar-EG')).toEqual([1, 2, 3, 4, 5]);
  });
});

test('days have their names, Sunday first, in whatever time zone', () => {
  for (const zone of ['Pacific/Apia', 'America/New_York', 'Asia/Kathmandu']) {
    inZone(zone, () => {
      expect(dayNames('en-GB')[0]).toBe('Sunday');
      expect(dayNames('de')[6]).toBe('Samstag');
    });
  }
});
