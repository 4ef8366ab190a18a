import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../../core/screening/assess.ts';
import { afterRightNow } from '../../../core/screening/right-now.ts';
import { again, allowed, answered, assessed, type Changes, without } from '../support/answers.ts';
import { classesIn } from '../support/decision-table.ts';
import { DAY, NINE } from '../support/times.ts';

const LOCKED = ['STOP_SEEK_CARE', '------'] as const;
const BOTH_MOVE = [
  ['NO_MASSAGE', 'y-----'],
  ['NO_MASSAGE', 'y-----'],
] as const;

type Side = readonly [level: string, leaves: string];
/** The clinical worked examples: all other answers are "no". */
const EXAMPLES: readonly (readonly [string, Changes, Side, Side])[] = [
  ['all "no"', {}, ['CLEAR', 'yyyyyy'], ['CLEAR', 'yyyyyy']],
  [
    'left calf newly sore and warm, no reason',
    { q2: { left: ['yes'], right: ['no'] } },
    LOCKED,
    LOCKED,
  ],
  ['clot in lung 5 years ago', { q4: ['yes'] }, ...BOTH_MOVE],
  ['gall-bladder operation 5 weeks ago', { q5: ['yes_other'] }, ...BOTH_MOVE],
  ['combined pill only', { q8: ['oestrogen'] }, ['CLEAR', 'yyyy-y'], ['CLEAR', 'yyyy-y']],
  ['pill and flight last week', { q8: ['oestrogen', 'trip'] }, ...BOTH_MOVE],
  [
    'hot, spreading red skin on left',
    { q9: { left: ['infected'], right: ['no'] } },
    LOCKED,
    LOCKED,
  ],
  [
    'right ankle sprained 2 weeks ago',
    { q10: { left: ['no'], right: ['recent'] } },
    ['CLEAR', 'yyyyyy'],
    ['NO_MASSAGE', 'y-----'],
  ],
  [
    'apixaban for heart rhythm',
    { q11: ['thinners'] },
    ['GENTLE_ONLY', 'yyy---'],
    ['GENTLE_ONLY', 'yyy---'],
  ],
  ['hard, sore vein, left', { q12: { left: ['sore'], right: ['no'] } }, LOCKED, LOCKED],
  [
    'calf pain on walking, eases with rest, right',
    { q13: { left: ['no'], right: ['pad'] } },
    ...BOTH_MOVE,
  ],
  [
    'blood thinner and a graze on the right',
    { q11: ['thinners'], q9: { left: ['no'], right: ['broken'] } },
    ['GENTLE_ONLY', 'yyy---'],
    ['NO_MASSAGE', 'y-----'],
  ],
];

function expectLegs(assessment: Assessment, left: Side, right: Side) {
  expect(allowed(assessment, 'left')).toEqual(classesIn(left[1]));
  expect(allowed(assessment, 'right')).toEqual(classesIn(right[1]));
  if (assessment.kind === 'open') {
    expect(assessment.legs.left.level).toBe(left[0]);
    expect(assessment.legs.right.level).toBe(right[0]);
  } else {
    expect(assessment).toMatchObject({ kind: 'locked', level: left[0] });
  }
}

test.each(EXAMPLES)('%s', (_, changes, left, right) => {
  expectLegs(assessed(changes), left, right);
});

test('right-now check: left leg sore "from the gym", no clot risks', () => {
  const after = afterRightNow(answered(), 'sore_left', NINE);
  expectLegs(assess(after, NINE), ['NO_MASSAGE', 'y-----'], ['CLEAR', 'yyyyyy']);
});

describe('Q11', () => {
  test('left unanswered', () => {
    expectLegs(assess(without(answered(), 'q11'), NINE), ...BOTH_MOVE);
  });

  test('expired', () => {
    const old = again(answered(), { q11: ['no'] }, NINE - 30 * DAY);
    expectLegs(assess(old, NINE), ...BOTH_MOVE);
  });
});
