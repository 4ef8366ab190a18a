import type { Mutation } from './mutation.ts';

/** When answers are not believed (2.6), and what cannot be read. */
export const DOUBT: readonly Mutation[] = [
  {
    rule: '2.6 A lock never ends by time',
    how: 'it is unanswered when its answer is old',
    file: 'screening/holding.ts',
    find: 'if (option.level !== null && isLock(option.level)) return true;',
    replace: '',
    tests: ['core/screening/doubt', 'core/screening/expiry'],
  },
  {
    rule: '2.6 No use for 30 days: everything again',
    how: 'for 300 days',
    file: 'screening/holding.ts',
    find: 'UNUSED_MS: Ms = 30 * DAY',
    replace: 'UNUSED_MS: Ms = 300 * DAY',
    tests: ['core/screening/doubt'],
  },
  {
    rule: '2.6 After that, answering some opens no other',
    how: 'two answers bring all back',
    file: 'screening/changes.ts',
    find: '({ ...answer, stale: true })',
    replace: '({ ...answer })',
    tests: ['core/screening/doubt'],
  },
  {
    rule: '2.6 After that, "nothing has changed" is no answer',
    how: 'it is',
    file: 'screening/confirm.ts',
    find: ' || isUnused(screening, now)',
    replace: '',
    tests: ['core/screening/doubt'],
  },
  {
    rule: '2.6 After that, a broken bone or an operated leg still rests',
    how: 'it moves',
    file: 'screening/assess.ts',
    find: 'option.id === NEW_INJURY || now < holdsUntil(option, answer, leg)',
    replace: 'option.id === NEW_INJURY',
    tests: ['core/screening/doubt'],
  },
  {
    rule: 'Answers of a day that has not come are not believed',
    how: 'they are',
    file: 'screening/holding.ts',
    find: ' || answer.at > now + CLOCK_DOUBT_MS',
    replace: '',
    tests: ['core/screening/doubt'],
  },
  {
    rule: '2.10 An answer that cannot be read leaves everything to be asked',
    how: 'any ticks are read',
    file: 'stored/shapes.ts',
    find: 'isAnswer(id as QuestionId, { left: x.left, right: x.right }) &&',
    replace: '',
    tests: ['core/stored/corrupt', 'core/stored/unreadable-answers', 'proof/documents'],
  },
  {
    rule: 'A record of a newer version is not read',
    how: 'it is',
    file: 'stored/document.ts',
    find: 'if (schema > kind.schema)',
    replace: 'if (schema > 99)',
    tests: ['core/stored/decode', 'proof/documents'],
  },
];
