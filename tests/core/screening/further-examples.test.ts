import { expect, test } from 'vitest';
import { assess } from '../../../core/screening/assess.ts';
import { afterRightNow, type LegsNow } from '../../../core/screening/right-now.ts';
import type { Screening } from '../../../core/screening/screening.ts';
import { again, allowed, answered, type Changes, tapped, without } from '../support/answers.ts';
import { classesIn } from '../support/decision-table.ts';
import { DAY, HOUR, NINE } from '../support/times.ts';

const ALL = 'CLEAR yyyyyy';
const NO_DEEP = 'CLEAR yyyy-y';
const GENTLE = 'GENTLE_ONLY yyy---';
const STROKES = 'GENTLE_ONLY y-y---';
const MOVE = 'NO_MASSAGE y-----';
const RESTS = 'NO_MASSAGE ------';
const STOP = 'STOP_SEEK_CARE ------';
const EMERGENCY = 'EMERGENCY ------';

const left = (option: string) => ({ left: [option], right: ['no'] });
const right = (option: string) => ({ left: ['no'], right: [option] });
/** The answers as they are after so many days, with the day's first two given anew. */
const later = (days: number, changes: Changes): Screening =>
  tapped(answered(changes, NINE - days * DAY), NINE);
const told = (changes: Changes, legs: LegsNow) => afterRightNow(answered(changes), legs, NINE);
const dated = (changes: Changes, option: string, daysAgo: number) =>
  again(answered(), changes, NINE - DAY, {
    since: {
      left: { [option]: NINE - daysAgo * DAY },
      right: { [option]: NINE - daysAgo * DAY },
    },
  });

/** Worked out by hand from the rules: the record, and what is left of each leg. */
const CASES: readonly (readonly [name: string, Screening, left: string, right: string])[] = [
  ['sudden breathlessness, not sure', answered({ q1: ['notsure'] }), EMERGENCY, EMERGENCY],
  ['too sore to walk on, right', answered({ q3: right('yes') }), STOP, STOP],
  ['both legs newly puffy', answered({ q14: ['puffy'] }), STOP, STOP],
  [
    'felt a pop, left, on blood thinners',
    answered({ q10: left('pop'), q11: ['thinners'] }),
    STOP,
    STOP,
  ],
  [
    'emergency signs and clot signs at once',
    answered({ q1: ['yes'], q2: left('yes') }),
    EMERGENCY,
    EMERGENCY,
  ],
  [
    'cast on the left, operation otherwise',
    answered({ q5: { left: ['yes_leg'], right: ['yes_other'] } }),
    RESTS,
    MOVE,
  ],
  ['pregnant, with bulging veins', answered({ q7: ['yes'], q12: ['bulging'] }), MOVE, MOVE],
  [
    'the pill and a sore Achilles, right',
    answered({ q8: ['oestrogen'], q10: right('old') }),
    NO_DEEP,
    STROKES,
  ],
  ['a long flight only', answered({ q8: ['trip'] }), GENTLE, GENTLE],
  [
    'steroid tablets and bulging veins, left',
    answered({ q11: ['fragile'], q12: left('bulging') }),
    GENTLE,
    GENTLE,
  ],
  ['less feeling in the left foot', answered({ q13: left('numb') }), MOVE, ALL],
  [
    'a sprain yesterday, left, and a graze, right',
    answered({ q10: left('new'), q9: right('broken') }),
    RESTS,
    MOVE,
  ],
  ['lymphoedema and the pill', answered({ q14: ['lymph'], q8: ['oestrogen'] }), MOVE, MOVE],
  [
    'an Achilles pain left, a sprain two weeks ago right',
    answered({ q10: { left: ['old'], right: ['recent'] } }),
    STROKES,
    MOVE,
  ],
  ['a broken bone last month, right', answered({ q10: right('bone') }), ALL, RESTS],
  ['not sure about veins', answered({ q12: ['notsure'] }), GENTLE, GENTLE],
  [
    'only the first three answered',
    without(answered(), 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10', 'q11', 'q12', 'q13', 'q14'),
    MOVE,
    MOVE,
  ],
  ['a week after all "no"', later(7, {}), MOVE, MOVE],
  ['six days after all "no"', later(6, {}), ALL, ALL],
  [
    'a sprain that was new four days ago, left',
    again(later(4, {}), { q10: left('new') }, NINE - 4 * DAY),
    RESTS,
    ALL,
  ],
  [
    'a bone broken thirteen weeks ago by its date',
    dated({ q10: left('bone') }, 'bone', 91),
    MOVE,
    ALL,
  ],
  [
    'the pill, and a flight fifteen days ago',
    dated({ q8: ['oestrogen', 'trip'] }, 'trip', 15),
    NO_DEEP,
    NO_DEEP,
  ],
  ['a flight fifteen days ago, and no pill', dated({ q8: ['trip'] }, 'trip', 15), MOVE, MOVE],
  ['a birth five weeks ago', dated({ q7: ['yes'] }, 'yes', 35), MOVE, MOVE],
  [
    'a past clot, years after it was told',
    tapped(again(answered(), { q4: ['yes'] }, NINE - 900 * DAY), NINE),
    MOVE,
    MOVE,
  ],
  ['sore right leg, on the pill', told({ q8: ['oestrogen'] }, 'sore_right'), STOP, STOP],
  [
    'a new bruise right, on blood thinners',
    told({ q11: ['thinners'] }, 'change_right'),
    GENTLE,
    MOVE,
  ],
  ['feverish today', told({}, 'ill'), MOVE, MOVE],
  [
    'feverish, with a leg in a cast',
    told({ q5: { left: ['yes_leg'], right: ['yes_other'] } }, 'ill'),
    RESTS,
    MOVE,
  ],
  [
    'three days after a lock was left',
    { ...answered(), gentleUntil: NINE + 4 * DAY },
    GENTLE,
    GENTLE,
  ],
  [
    'hurt yesterday, left',
    { ...answered(), rests: [{ leg: 'left', until: NINE + HOUR, why: 'hurt' }] },
    MOVE,
    ALL,
  ],
];

test.each(CASES)('%s', (_, screening, ...wanted) => {
  const assessment = assess(screening, NINE);
  const levels =
    assessment.kind === 'open'
      ? [assessment.legs.left.level, assessment.legs.right.level]
      : assessment.kind === 'locked'
        ? [assessment.level, assessment.level]
        : ['unscreened', 'unscreened'];
  const cells = wanted.map((one) => one.split(' ')[1] ?? '');
  expect(levels).toEqual(wanted.map((one) => one.split(' ')[0]));
  expect([allowed(assessment, 'left'), allowed(assessment, 'right')]).toEqual(cells.map(classesIn));
});
