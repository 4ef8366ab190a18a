import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../components/routines/tags.ts';
import { withheldText } from '../../components/routines/withheld.ts';
import { needsOf } from '../../core/routines/needs.ts';
import { allowanceAt } from '../../core/routines/offer.ts';
import { routineOf } from '../../core/routines/routines.ts';
import { allowanceOf, massaged } from '../core/support/allowances.ts';
import { answered } from '../core/support/answers.ts';
import { HOUR, MIN, NINE } from '../core/support/times.ts';
import { words } from '../support/words.ts';

const tags = (id: string) => tagsOf(needsOf(routineOf(id)?.steps ?? []), words.t);

describe('what tells a routine from the others', () => {
  it.each([
    ['pump60', []],
    ['reset20', ['Nobody will notice']],
    ['desk120', ['A desk leg or wall']],
    ['stand120', ['Standing', 'A wall', 'Flat shoes']],
    ['workout300', ['A ball', 'A strap or towel', 'Thin cloth']],
    // Where legs are bare, thin cloth is no question.
    ['classic300', ['Bare legs', 'In private']],
  ])('of %s: %j', (id, expected) => {
    expect(tags(id)).toEqual(expected);
  });
});

describe('why a routine is not offered', () => {
  const why = (id: string, allowance: Parameters<typeof withheldText>[1]) => {
    const routine = routineOf(id);
    return routine && withheldText(routine, allowance, words);
  };

  it('is the answers, the cramp, the gap or the day', () => {
    expect(why('massage180', allowanceOf(answered({ q4: ['yes'] })))).toBe(
      words.t('withheld_answers'),
    );
    const skips = [{ routine: 'pump60' as const, until: NINE + MIN }];
    expect(why('pump60', allowanceOf({ ...answered(), skips }))).toBe(words.t('withheld_cramp'));
    const gap = allowanceAt(answered(), { breaks: [massaged(NINE - MIN)] }, NINE);
    const until = words.time(NINE - MIN + 2 * HOUR);
    expect(why('massage180', gap)).toBe(words.t('massage_cap_gap', until));
    const three = [3, 2, 1].map((n) => massaged(NINE + (9 - 3 * n) * HOUR));
    const day = allowanceAt(answered(), { breaks: three }, NINE + 9 * HOUR);
    expect(why('massage180', day)).toBe(words.t('withheld_massageCap'));
  });
});
