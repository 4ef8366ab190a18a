import { describe, expect, test } from 'vitest';
import { legsAllowed } from '../../../core/routines/offer.ts';
import { TECHNIQUES } from '../../../core/routines/techniques.ts';
import { LEGS } from '../../../core/screening/levels.ts';
import { allowanceOf, allowanceWith } from '../support/allowances.ts';
import { answered, BLANK } from '../support/answers.ts';
import { HOUR, NINE } from '../support/times.ts';

describe('the legs a technique is allowed on', () => {
  test('are both, with nothing to report', () => {
    for (const { id } of TECHNIQUES) expect(legsAllowed(id, allowanceWith())).toEqual(LEGS);
  });

  test('are those whose answers allow its class', () => {
    const left = allowanceWith({ q9: { left: ['broken'], right: ['no'] } });
    expect(legsAllowed('kneading', left)).toEqual(['right']);
    expect(legsAllowed('ankle_pumps', left)).toEqual(LEGS);
    const gentle = allowanceWith({ q11: ['thinners'] });
    expect(legsAllowed('effleurage', gentle)).toEqual(LEGS);
    expect(legsAllowed('thumb_press', gentle)).toEqual([]);
  });

  test('are both or none where it is done standing', () => {
    const rests = [{ leg: 'left' as const, until: NINE + HOUR, why: 'hurt' as const }];
    const rest = allowanceOf({ ...answered(), rests });
    expect(legsAllowed('desk_stretch', rest)).toEqual(['right']);
    expect(legsAllowed('wall_stretch', rest)).toEqual([]);
  });

  test('are none before the first questions, and none while locked', () => {
    for (const { id } of TECHNIQUES) {
      expect(legsAllowed(id, allowanceOf(BLANK))).toEqual([]);
      expect(legsAllowed(id, allowanceWith({ q2: ['yes'] }))).toEqual([]);
    }
  });
});
