import type { Mutation } from './mutation.ts';

/** What levels and flags allow (2.2), and what answers lead to (2.5). */
export const LEVELS: readonly Mutation[] = [
  {
    rule: '2.2 GENTLE_ONLY has no kneading',
    how: 'it has',
    file: 'screening/levels.ts',
    find: "GENTLE_ONLY: ['MOVE', 'STRETCH', 'LIGHT'],",
    replace: "GENTLE_ONLY: ['MOVE', 'STRETCH', 'LIGHT', 'KNEAD'],",
    tests: ['core/screening/decision-table'],
  },
  {
    rule: '2.2 NO_MASSAGE is movement only',
    how: 'it has stretching',
    file: 'screening/levels.ts',
    find: "NO_MASSAGE: ['MOVE'],",
    replace: "NO_MASSAGE: ['MOVE', 'STRETCH'],",
    tests: ['core/screening/decision-table'],
  },
  {
    rule: '2.2 no_move: nothing for that leg',
    how: 'only movement is removed',
    file: 'screening/levels.ts',
    find: "if (flags.has('no_move')) return new Set();",
    replace: '',
    tests: ['core/screening/rules'],
  },
  {
    rule: '2.2 no_stretch removes stretching',
    how: 'it does not',
    file: 'screening/levels.ts',
    find: "no_stretch: 'STRETCH',",
    replace: '',
    tests: ['core/screening/rules'],
  },
  {
    rule: '2.2 dvt_watch removes deep techniques',
    how: 'it does not',
    file: 'screening/levels.ts',
    find: "dvt_watch: 'DEEP',",
    replace: '',
    tests: ['core/screening/rules'],
  },
  {
    rule: '2.2 no_lymph removes feather-light strokes',
    how: 'it does not',
    file: 'screening/levels.ts',
    find: "no_lymph: 'LYMPH',",
    replace: '',
    tests: ['core/screening/rules'],
  },
  {
    rule: '2.5 Every answer has its level',
    how: 'a past clot is gentle',
    file: 'screening/questions.ts',
    find: "option('yes', 'NO_MASSAGE', 'always', 'dvt_watch', 'see_care')",
    replace: "option('yes', 'GENTLE_ONLY', 'always', 'dvt_watch', 'see_care')",
    tests: ['core/screening/worked-examples'],
  },
  {
    rule: '2.5 Every answer has its flags',
    how: 'a sore tendon may be stretched',
    file: 'screening/questions.ts',
    find: "days(14), 'no_stretch', 'keep_off'",
    replace: "days(14), 'keep_off'",
    tests: ['core/screening/decision-table'],
  },
];
