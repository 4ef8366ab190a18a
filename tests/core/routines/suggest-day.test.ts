import { describe, expect, test } from 'vitest';
import { allowanceAt } from '../../../core/routines/offer.ts';
import { DAY_CONTEXTS, suggest } from '../../../core/routines/suggest.ts';
import { allowanceWith, massaged, recently, recentOf } from '../support/allowances.ts';
import { answered } from '../support/answers.ts';
import { LONG_BREAK, MINUTE_BREAK, suggested } from '../support/suggestions.ts';
import { EIGHT, HOUR, MIN, midnightAfter } from '../support/times.ts';

const MASSAGES = ['gentle180', 'massage180', 'heels240', 'full300', 'workout300', 'classic300'];

describe('on a day of', () => {
  test.each([
    ['heels', 'heels240'],
    ['workout', 'workout300'],
    ['trip', 'sitting180'],
    ['meeting', 'soleus300'],
  ] as const)('%s a long break is %s', (context, routine) => {
    expect(suggested({ lengthSec: 300, context })?.routine).toBe(routine);
  });

  test.each([
    ['heels', 'pump60'],
    ['workout', 'pump60'],
    ['trip', 'pump60'],
    ['meeting', 'meeting60'],
  ] as const)('%s a short one is %s', (context, routine) => {
    expect(suggested({ context })?.routine).toBe(routine);
  });

  test('heels it is something else where what suits is ruled out', () => {
    const gentle = allowanceWith({ q11: ['thinners'] });
    expect(suggested({ lengthSec: 300, context: 'heels' }, [], gentle)?.routine).toBe('sitting180');
  });

  test('workout deep work is swapped where it is ruled out', () => {
    const pill = allowanceWith({ q8: ['oestrogen'] });
    expect(suggested({ lengthSec: 300, context: 'workout' }, [], pill)).toMatchObject({
      ...{ routine: 'workout300', swapped: true },
    });
  });

  test('any kind nothing is suggested that is not offered', () => {
    const moving = allowanceWith({ q4: ['yes'] });
    for (const context of DAY_CONTEXTS) {
      for (const lengthSec of [20, 60, 120, 240, 300])
        expect(MASSAGES).not.toContain(suggested({ lengthSec, context }, [], moving)?.routine);
    }
  });
});

test('in a meeting it is only what nobody notices, as well as it fits', () => {
  for (const lengthSec of [20, 30, 60, 120, 180, 240, 300]) {
    for (let round = 0; round < 6; round++) {
      const offer = suggested({ lengthSec, round, context: 'meeting' }, ['pump60', 'meeting60']);
      expect(['meeting60', 'soleus300', 'reset20']).toContain(offer?.routine);
    }
  }
});

describe('massage is an extra after movement', () => {
  const now = EIGHT;
  const massageAfter = (...breaks: readonly Parameters<typeof recently>[0][]) => {
    // Of days ago, so that what has massage in it is the next to be tried.
    const before = recentOf(['sitting180', 'soleus300'], now - 72 * HOUR).breaks;
    const recent = { breaks: [...before, ...breaks.map(recently)] };
    const allowance = allowanceAt(answered({}, now), recent, now);
    const rounds = Array.from({ length: 24 }, (_, round) => ({ ...LONG_BREAK, round }));
    const all = rounds.map((wish) => suggest(allowance, recent, wish, now)?.routine ?? '');
    return all.some((routine) => MASSAGES.includes(routine));
  };
  const moved = { endedAt: now - 5 * MIN };

  test('once a movement was finished today', () => {
    expect(massageAfter(moved)).toBe(true);
  });

  test('not before that', () => {
    expect(massageAfter()).toBe(false);
    expect(massageAfter({ ...moved, outcome: 'stopped' })).toBe(false);
    expect(massageAfter({ ...moved, outcome: 'interrupted' })).toBe(false);
  });

  test('not for one of yesterday', () => {
    const yesterday = midnightAfter(now - 24 * HOUR) - MIN;
    expect(massageAfter({ endedAt: yesterday })).toBe(false);
  });

  test('not a second time before the next movement', () => {
    const massage = massaged(now - 3 * HOUR);
    const earlier = { endedAt: massage.endedAt - MIN };
    expect(massageAfter(earlier, massage)).toBe(false);
    expect(massageAfter(earlier, massage, moved)).toBe(true);
  });

  test('but at once where the day asks for it, as that begins with movement', () => {
    const heels = { ...LONG_BREAK, context: 'heels' } as const;
    const none = recentOf([]);
    const allowance = allowanceAt(answered({}, now), none, now);
    expect(suggest(allowance, none, heels, now)?.routine).toBe('heels240');
  });

  test('within its caps even then', () => {
    const recent = { breaks: [massaged(now - HOUR)] };
    const capped = allowanceAt(answered({}, now), recent, now);
    const heels = { ...LONG_BREAK, context: 'heels' } as const;
    expect(MASSAGES).not.toContain(suggest(capped, recent, heels, now)?.routine);
    expect(suggest(capped, recent, MINUTE_BREAK, now)?.routine).toBe('pump60');
  });
});
