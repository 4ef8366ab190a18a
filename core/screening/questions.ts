import type { FlagId, LevelId } from './levels.ts';

/** Whose body an answer is about. `personWithLeg`: about the person, and one answer names a leg. */
export type Scope = 'person' | 'leg' | 'personWithLeg';

export interface Option {
  readonly id: string;
  /** What this answer alone leads to; null changes nothing. */
  readonly level: LevelId | null;
  readonly flags: readonly FlagId[];
}

export interface Question {
  readonly id: QuestionId;
  readonly scope: Scope;
  /** `many`: tick all that apply (brief 2.3, rule 7). */
  readonly choose: 'one' | 'many';
  readonly options: readonly Option[];
  /** How many lines of signs are listed under the question. */
  readonly signs: number;
  readonly help: boolean;
}

export const QUESTION_IDS = [
  'q1',
  'q2',
  'q3',
  'q4',
  'q5',
  'q6',
  'q7',
  'q8',
  'q9',
  'q10',
  'q11',
  'q12',
  'q13',
  'q14',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** Means "nothing to report": rules every other answer to the question out. */
export function isNone(option: Option): boolean {
  return option.level === null;
}

/** The one answer to a question about the person that names a leg. */
export const LEG_OPTION = 'yes_leg';
/** What then holds for the other leg. */
export const REST_OPTION = 'yes_other';

/** Hormones and a long trip together are worse than either (brief 2.3, rule 8). */
export const TOGETHER: {
  readonly question: QuestionId;
  readonly of: readonly string[];
  readonly id: string;
  readonly level: LevelId;
  readonly flags: readonly FlagId[];
} = {
  question: 'q8',
  of: ['oestrogen', 'trip'],
  id: 'together',
  level: 'NO_MASSAGE',
  flags: ['dvt_watch'],
};

const option = (id: string, level: LevelId | null, ...flags: FlagId[]): Option => ({
  id,
  level,
  flags,
});
// Answers that most questions share.
const no = option('no', null);
const none = option('none', null);

function question(
  id: QuestionId,
  scope: Scope,
  choose: Question['choose'],
  options: readonly Option[],
  { signs = 0, help = true } = {},
): Question {
  return { id, scope, choose, options, signs, help };
}

/**
 * The fourteen safety questions in their order: emergencies first. Levels and flags are those of the
 * clinical brief's decision table (2.5); the words are messages keyed by these ids.
 */
export const QUESTIONS: readonly Question[] = [
  question(
    'q1',
    'person',
    'one',
    [no, option('yes', 'EMERGENCY'), option('notsure', 'EMERGENCY')],
    { signs: 6 },
  ),
  question(
    'q2',
    'leg',
    'one',
    [no, option('yes', 'STOP_SEEK_CARE'), option('notsure', 'STOP_SEEK_CARE')],
    { signs: 5 },
  ),
  question(
    'q3',
    'leg',
    'one',
    [no, option('yes', 'STOP_SEEK_CARE'), option('notsure', 'STOP_SEEK_CARE')],
    { help: false },
  ),
  question('q4', 'person', 'one', [
    no,
    option('yes', 'NO_MASSAGE', 'dvt_watch', 'see_care'),
    option('notsure', 'NO_MASSAGE', 'dvt_watch', 'see_care'),
  ]),
  question(
    'q5',
    'personWithLeg',
    'one',
    [
      no,
      option('yes_other', 'NO_MASSAGE', 'dvt_watch'),
      option('yes_leg', 'NO_MASSAGE', 'dvt_watch', 'no_move'),
      option('notsure', 'NO_MASSAGE', 'dvt_watch'),
    ],
    { signs: 4 },
  ),
  question('q6', 'person', 'one', [
    no,
    option('yes', 'NO_MASSAGE', 'dvt_watch', 'see_care'),
    option('notsure', 'NO_MASSAGE', 'dvt_watch', 'see_care'),
  ]),
  question('q7', 'person', 'one', [
    no,
    option('yes', 'NO_MASSAGE', 'dvt_watch'),
    option('notsure', 'NO_MASSAGE', 'dvt_watch'),
    option('skip', null),
  ]),
  question('q8', 'person', 'many', [
    none,
    option('oestrogen', 'CLEAR', 'dvt_watch'),
    option('trip', 'GENTLE_ONLY', 'dvt_watch'),
    option('notsure', 'GENTLE_ONLY', 'dvt_watch'),
  ]),
  question(
    'q9',
    'leg',
    'many',
    [
      no,
      option('broken', 'NO_MASSAGE'),
      option('ulcer', 'NO_MASSAGE', 'see_care'),
      option('infected', 'STOP_SEEK_CARE'),
      option('notsure', 'NO_MASSAGE', 'see_care'),
    ],
    { help: false },
  ),
  question('q10', 'leg', 'many', [
    no,
    option('pop', 'STOP_SEEK_CARE'),
    option('new', 'NO_MASSAGE', 'no_move'),
    option('recent', 'NO_MASSAGE'),
    option('bone', 'NO_MASSAGE', 'no_move'),
    option('old', 'GENTLE_ONLY', 'no_stretch', 'keep_off', 'see_care'),
    option('notsure', 'NO_MASSAGE', 'see_care'),
  ]),
  question('q11', 'person', 'many', [
    no,
    option('thinners', 'GENTLE_ONLY', 'see_care'),
    option('fragile', 'GENTLE_ONLY'),
    option('disorder', 'NO_MASSAGE', 'see_care'),
    option('notsure', 'NO_MASSAGE', 'see_care'),
  ]),
  question('q12', 'leg', 'many', [
    no,
    option('bulging', 'GENTLE_ONLY', 'keep_off'),
    option('sore', 'STOP_SEEK_CARE'),
    option('notsure', 'GENTLE_ONLY', 'keep_off', 'see_care'),
  ]),
  question('q13', 'leg', 'many', [
    no,
    option('numb', 'NO_MASSAGE', 'see_care'),
    option('pad', 'NO_MASSAGE', 'see_care'),
    option('notsure', 'NO_MASSAGE', 'see_care'),
  ]),
  question('q14', 'person', 'many', [
    no,
    option('puffy', 'STOP_SEEK_CARE', 'no_lymph'),
    option('organ', 'NO_MASSAGE', 'no_lymph', 'see_care'),
    option('lymph', 'NO_MASSAGE', 'no_lymph', 'see_care'),
    option('notsure', 'NO_MASSAGE', 'no_lymph', 'see_care'),
  ]),
];

/** Nothing is offered before these are answered (brief 2.3, rule 5). */
export const FIRST_QUESTIONS: readonly QuestionId[] = ['q1', 'q2'];

/** Asked of a newcomer before anything else: with them answered, movement is open. */
export const STARTER_QUESTIONS: readonly QuestionId[] = ['q1', 'q2', 'q3'];

export function questionOf(id: QuestionId): Question {
  const found = QUESTIONS.find((one) => one.id === id);
  if (!found) throw new RangeError(`no question ${id}`);
  return found;
}
