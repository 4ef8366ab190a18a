import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/screening/assess.ts';
import {
  allowedClasses,
  type FlagId,
  LEVELS,
  type TechniqueClass,
} from '../../../core/screening/levels.ts';
import type { QuestionId } from '../../../core/screening/questions.ts';
import { UNSCREENED } from '../../../core/screening/screening.ts';
import { allowed, answered, assessed, type Changes, without } from '../support/answers.ts';
import { CLASSES, QUESTIONS_IN_ORDER } from '../support/decision-table.ts';
import { NINE } from '../support/times.ts';

const MOVE = ['MOVE'];
const both = (changes: Changes) => {
  const assessment = assessed(changes);
  return [allowed(assessment, 'left'), allowed(assessment, 'right')];
};

describe('the worst answer wins', () => {
  test('whichever order the questions come in', () => {
    expect(both({ q4: ['yes'], q11: ['fragile'] })).toEqual([MOVE, MOVE]);
    expect(both({ q11: ['disorder'], q8: ['oestrogen'] })).toEqual([MOVE, MOVE]);
  });

  test('among several ticks of one question', () => {
    expect(both({ q11: ['fragile', 'disorder'] })).toEqual([MOVE, MOVE]);
    expect(assessed({ q10: ['old', 'pop'] })).toMatchObject({ level: 'STOP_SEEK_CARE' });
  });

  test('and what the lesser ones remove stays removed', () => {
    expect(both({ q8: ['oestrogen'], q10: { left: ['old'], right: ['no'] } })).toEqual([
      ['MOVE', 'LIGHT'],
      ['MOVE', 'STRETCH', 'LIGHT', 'KNEAD', 'LYMPH'],
    ]);
  });

  test('an emergency outranks a stop', () => {
    expect(assessed({ q1: ['notsure'], q2: ['yes'] })).toMatchObject({ level: 'EMERGENCY' });
  });

  test('the causes of the worst level come first', () => {
    const assessment = assessed({ q8: ['trip'], q11: ['thinners'], q14: ['lymph'] });
    const levels = assessment.kind === 'open' ? assessment.legs.left.causes : [];
    expect(levels.map(({ level }) => level)).toEqual(['NO_MASSAGE', 'GENTLE_ONLY', 'GENTLE_ONLY']);
  });
});

describe('poor blood supply in one leg', () => {
  test('counts for both', () => {
    expect(both({ q13: { left: ['pad'], right: ['no'] } })).toEqual([MOVE, MOVE]);
    expect(both({ q13: { left: ['numb'], right: ['pad', 'numb'] } })).toEqual([MOVE, MOVE]);
  });

  test('less feeling counts for its own leg', () => {
    expect(both({ q13: { left: ['numb'], right: ['no'] } })).toEqual([MOVE, CLASSES]);
  });
});

describe('an operation or a cast on one leg', () => {
  test('rests that leg, and leaves the other to movement', () => {
    expect(both({ q5: { left: ['yes_leg'], right: ['yes_other'] } })).toEqual([[], MOVE]);
  });

  test('leaves the other to movement also where nothing is said of it', () => {
    expect(both({ q5: { left: ['no'], right: ['yes_leg'] } })).toEqual([MOVE, []]);
  });

  test('on both legs rests both', () => {
    expect(both({ q5: ['yes_leg'] })).toEqual([[], []]);
  });
});

describe('an unanswered question', () => {
  test.each<QuestionId>(['q1', 'q2'])('%s offers nothing', (id) => {
    const assessment = assess(without(answered(), id), NINE);
    expect(assessment).toEqual({ kind: 'unscreened', missing: [id], daily: false });
  });

  test.each(QUESTIONS_IN_ORDER.slice(2))('%s leaves movement', (id) => {
    const assessment = assess(without(answered(), id), NINE);
    expect([allowed(assessment, 'left'), allowed(assessment, 'right')]).toEqual([MOVE, MOVE]);
    expect(assessment).toMatchObject({ missing: [id], legs: { left: { level: 'NO_MASSAGE' } } });
  });

  test('and another, and all of them, name what is missing', () => {
    expect(assess(UNSCREENED, NINE)).toEqual({
      kind: 'unscreened',
      missing: QUESTIONS_IN_ORDER,
      daily: false,
    });
  });

  test('does not undo a lock: not even the first ones', () => {
    for (const changes of [{ q3: ['yes'] }, { q14: ['puffy'] }, { q1: ['yes'] }] as Changes[]) {
      const [locking] = Object.keys(changes) as QuestionId[];
      const others = QUESTIONS_IN_ORDER.filter((id) => id !== locking);
      expect(assess(without(answered(changes), ...others), NINE)).toMatchObject({ kind: 'locked' });
    }
  });
});

describe('a lock that concerns one leg', () => {
  test.each<Changes>([
    { q2: { left: ['yes'], right: ['no'] } },
    { q9: { left: ['no'], right: ['infected'] } },
    { q12: { left: ['sore'], right: ['no'] } },
  ])('locks both and the whole product: %j', (changes) => {
    expect(assessed(changes)).toMatchObject({ kind: 'locked', level: 'STOP_SEEK_CARE' });
    expect(both(changes)).toEqual([[], []]);
  });
});

describe('"not sure"', () => {
  test.each<QuestionId>(['q1', 'q2', 'q3'])('about %s is the same as yes', (id) => {
    expect(assessed({ [id]: ['notsure'] })).toMatchObject({
      kind: 'locked',
      level: (assessed({ [id]: ['yes'] }) as { level: string }).level,
    });
  });

  test.each(QUESTIONS_IN_ORDER.slice(3))('about %s is never "no"', (id) => {
    const [left, right] = both({ [id]: ['notsure'] });
    expect(left?.length).toBeLessThan(CLASSES.length);
    expect(right).toEqual(left);
  });
});

describe('a flag', () => {
  test.each<[FlagId, readonly TechniqueClass[]]>([
    ['no_move', CLASSES],
    ['no_stretch', ['STRETCH']],
    ['dvt_watch', ['DEEP']],
    ['no_lymph', ['LYMPH']],
    ['keep_off', []],
    ['see_care', []],
  ])('%s removes, at any level, %j', (flag, removed) => {
    for (const level of LEVELS) {
      const without = [...allowedClasses(level, new Set())];
      expect([...allowedClasses(level, new Set([flag]))]).toEqual(
        without.filter((one) => !removed.includes(one)),
      );
    }
  });
});

describe('a leg that must rest', () => {
  test('gets nothing at all, and the other goes on', () => {
    expect(both({ q10: { left: ['new'], right: ['no'] } })).toEqual([[], CLASSES]);
    expect(both({ q10: { left: ['no'], right: ['bone'] } })).toEqual([CLASSES, []]);
  });
});

describe('hormones and a long trip', () => {
  test('are worse together than either', () => {
    const assessment = assessed({ q8: ['trip', 'oestrogen'] });
    expect(assessment).toMatchObject({ legs: { right: { level: 'NO_MASSAGE' } } });
    if (assessment.kind === 'open') expect([...assessment.legs.left.flags]).toEqual(['dvt_watch']);
    expect(both({ q8: ['oestrogen', 'trip', 'notsure'] })).toEqual([MOVE, MOVE]);
  });

  test('are not together when one is only not sure', () => {
    expect(assessed({ q8: ['oestrogen', 'notsure'] })).toMatchObject({
      legs: { left: { level: 'GENTLE_ONLY' } },
    });
  });
});
