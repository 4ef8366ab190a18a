import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/screening/assess.ts';
import type { QuestionId } from '../../../core/screening/questions.ts';
import { HURT_REST_MS, restLegs, UNSCREENED } from '../../../core/screening/screening.ts';
import { allowed, answered, assessed, type Changes, without } from '../support/answers.ts';
import { CLASSES, QUESTIONS_IN_ORDER } from '../support/decision-table.ts';
import { HOUR, NINE } from '../support/times.ts';

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
    expect(assessment).toEqual({ kind: 'unscreened', missing: [id] });
  });

  test.each(QUESTIONS_IN_ORDER.slice(2))('%s leaves movement', (id) => {
    const assessment = assess(without(answered(), id), NINE);
    expect([allowed(assessment, 'left'), allowed(assessment, 'right')]).toEqual([MOVE, MOVE]);
    expect(assessment).toMatchObject({ missing: [id], legs: { left: { level: 'NO_MASSAGE' } } });
  });

  test('and another, and all of them, name what is missing', () => {
    expect(assess(UNSCREENED, NINE)).toEqual({ kind: 'unscreened', missing: QUESTIONS_IN_ORDER });
  });

  test('does not undo a lock: not even the first ones', () => {
    for (const changes of [{ q3: ['yes'] }, { q14: ['puffy'] }, { q1: ['yes'] }] as Changes[]) {
      const [locking] = Object.keys(changes) as QuestionId[];
      const others = QUESTIONS_IN_ORDER.filter((id) => id !== locking);
      expect(assess(without(answered(changes), ...others), NINE)).toMatchObject({ kind: 'locked' });
    }
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

describe('a leg that hurt', () => {
  const rested = restLegs(answered(), ['right'], NINE);

  test('rests for two days, and the other goes on', () => {
    for (const now of [NINE, NINE + 48 * HOUR - 1]) {
      const assessment = assess(rested, now);
      expect([allowed(assessment, 'left'), allowed(assessment, 'right')]).toEqual([CLASSES, MOVE]);
    }
    expect(HURT_REST_MS).toBe(48 * HOUR);
  });

  test('is free again after that', () => {
    expect(allowed(assess(rested, NINE + 48 * HOUR), 'right')).toEqual(CLASSES);
  });

  test('says until when it rests', () => {
    expect(assess(rested, NINE)).toMatchObject({
      legs: { right: { causes: [{ kind: 'resting', until: NINE + 48 * HOUR }] } },
    });
  });
});
