import { DAY, HOUR, type Ms, WEEK } from '../time.ts';
import type { FlagId, LevelId } from './levels.ts';

/** Whose body an answer is about. `personWithLeg`: about the person, and one answer names a leg. */
export type Scope = 'person' | 'leg' | 'personWithLeg';

/**
 * How long an answer holds (brief 2.5 and 2.6): to the end of the day it was given on, or for a time
 * after it was given, or after the day of what it tells of. A lock holds until it is left.
 */
export type Holding =
  | { readonly from: 'answer'; readonly ms: Ms }
  | {
      readonly from: 'event';
      readonly ms: Ms;
      /** How long ago it is at the least. */
      readonly sinceMs: Ms;
      readonly ongoing: boolean;
    }
  | 'today'
  | 'always';

export interface Option {
  readonly id: string;
  /** What this answer alone leads to; null changes nothing. */
  readonly level: LevelId | null;
  readonly holds: Holding;
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

/** An injury that has to rest: only the user's word that the leg moves without pain ends that (rule 6). */
export const NEW_INJURY = 'new';
/** What such an injury becomes then. */
export const RECENT_INJURY = 'recent';

const option = (id: string, level: LevelId | null, holds: Holding, ...flags: FlagId[]): Option => ({
  id,
  level,
  holds,
  flags,
});
const days = (count: number): Holding => ({ from: 'answer', ms: count * DAY });
const after = (ms: Ms, sinceMs = 0): Holding => ({ from: 'event', ms, sinceMs, ongoing: false });
/** What may not be over yet, so that there is no day to count from. */
const afterIts = (ms: Ms): Holding => ({ from: 'event', ms, sinceMs: 0, ongoing: true });
const HALF_A_YEAR = 183;
/** Not over yet, or unsure: how soon it is asked about again. */
export const ONGOING_MS: Ms = 30 * DAY;

const no = (holds: Holding) => option('no', null, holds);
const locks = (id: string, level: 'STOP_SEEK_CARE' | 'EMERGENCY', ...flags: FlagId[]) =>
  option(id, level, 'always', ...flags);
/** Asked again after a week, whatever the question (brief 2.3, rule 4). */
const unsure = (level: LevelId, ...flags: FlagId[]) => option('notsure', level, days(7), ...flags);

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
 * The fourteen safety questions in their order: emergencies first. Levels, flags and how long an answer
 * holds are those of the clinical brief's decision table (2.5) and of 2.6; the words are messages keyed
 * by these ids.
 */
export const QUESTIONS: readonly Question[] = [
  question(
    'q1',
    'person',
    'one',
    [no('today'), locks('yes', 'EMERGENCY'), locks('notsure', 'EMERGENCY')],
    { signs: 6 },
  ),
  question(
    'q2',
    'leg',
    'one',
    [no('today'), locks('yes', 'STOP_SEEK_CARE'), locks('notsure', 'STOP_SEEK_CARE')],
    { signs: 5 },
  ),
  question(
    'q3',
    'leg',
    'one',
    [no(days(7)), locks('yes', 'STOP_SEEK_CARE'), locks('notsure', 'STOP_SEEK_CARE')],
    { help: false },
  ),
  question('q4', 'person', 'one', [
    no(days(HALF_A_YEAR)),
    option('yes', 'NO_MASSAGE', 'always', 'dvt_watch', 'see_care'),
    unsure('NO_MASSAGE', 'dvt_watch', 'see_care'),
  ]),
  question(
    'q5',
    'personWithLeg',
    'one',
    [
      no(days(30)),
      option('yes_other', 'NO_MASSAGE', after(12 * WEEK), 'dvt_watch'),
      option('yes_leg', 'NO_MASSAGE', after(12 * WEEK), 'dvt_watch', 'no_move'),
      unsure('NO_MASSAGE', 'dvt_watch'),
    ],
    { signs: 4 },
  ),
  question('q6', 'person', 'one', [
    no(days(30)),
    option('yes', 'NO_MASSAGE', afterIts(HALF_A_YEAR * DAY), 'dvt_watch', 'see_care'),
    unsure('NO_MASSAGE', 'dvt_watch', 'see_care'),
  ]),
  question('q7', 'person', 'one', [
    no(days(30)),
    option('yes', 'NO_MASSAGE', afterIts(6 * WEEK), 'dvt_watch'),
    unsure('NO_MASSAGE', 'dvt_watch'),
    option('skip', null, days(HALF_A_YEAR)),
  ]),
  question('q8', 'person', 'many', [
    option('none', null, days(30)),
    option('oestrogen', 'CLEAR', days(90), 'dvt_watch'),
    option('trip', 'GENTLE_ONLY', after(2 * WEEK), 'dvt_watch'),
    unsure('GENTLE_ONLY', 'dvt_watch'),
  ]),
  question(
    'q9',
    'leg',
    'many',
    [
      no(days(7)),
      // "Until healed" in the brief: asked about every week, like any skin problem (2.6).
      option('broken', 'NO_MASSAGE', days(7)),
      option('ulcer', 'NO_MASSAGE', days(7), 'see_care'),
      locks('infected', 'STOP_SEEK_CARE'),
      unsure('NO_MASSAGE', 'see_care'),
    ],
    { help: false },
  ),
  question('q10', 'leg', 'many', [
    no(days(7)),
    locks('pop', 'STOP_SEEK_CARE'),
    option(NEW_INJURY, 'NO_MASSAGE', after(72 * HOUR), 'no_move'),
    option(RECENT_INJURY, 'NO_MASSAGE', after(6 * WEEK, 72 * HOUR)),
    option('bone', 'NO_MASSAGE', after(12 * WEEK), 'no_move'),
    option('old', 'GENTLE_ONLY', days(14), 'no_stretch', 'keep_off', 'see_care'),
    unsure('NO_MASSAGE', 'see_care'),
  ]),
  question('q11', 'person', 'many', [
    no(days(30)),
    option('thinners', 'GENTLE_ONLY', days(90), 'see_care'),
    option('fragile', 'GENTLE_ONLY', days(90)),
    option('disorder', 'NO_MASSAGE', 'always', 'see_care'),
    unsure('NO_MASSAGE', 'see_care'),
  ]),
  question('q12', 'leg', 'many', [
    no(days(90)),
    option('bulging', 'GENTLE_ONLY', days(90), 'keep_off'),
    locks('sore', 'STOP_SEEK_CARE'),
    unsure('GENTLE_ONLY', 'keep_off', 'see_care'),
  ]),
  question('q13', 'leg', 'many', [
    no(days(30)),
    option('numb', 'NO_MASSAGE', days(90), 'see_care'),
    option('pad', 'NO_MASSAGE', days(90), 'see_care'),
    unsure('NO_MASSAGE', 'see_care'),
  ]),
  question('q14', 'person', 'many', [
    no(days(30)),
    locks('puffy', 'STOP_SEEK_CARE', 'no_lymph'),
    option('organ', 'NO_MASSAGE', 'always', 'no_lymph', 'see_care'),
    option('lymph', 'NO_MASSAGE', 'always', 'no_lymph', 'see_care'),
    unsure('NO_MASSAGE', 'no_lymph', 'see_care'),
  ]),
];

/** Nothing is offered before these are answered (brief 2.3, rule 5). */
export const FIRST_QUESTIONS: readonly QuestionId[] = ['q1', 'q2'];

/** What changes slowly is asked about together: "Has any of this changed?" (brief 2.6). */
export const SLOW_QUESTIONS: readonly QuestionId[] = ['q5', 'q6', 'q7', 'q8', 'q11', 'q13', 'q14'];

/** Asked of a newcomer before anything else: with them answered, movement is open. */
export const STARTER_QUESTIONS: readonly QuestionId[] = ['q1', 'q2', 'q3'];

export function questionOf(id: QuestionId): Question {
  const found = QUESTIONS.find((one) => one.id === id);
  if (!found) throw new RangeError(`no question ${id}`);
  return found;
}
