import type { FlagId, LevelId } from './levels.ts';

/** Whose body an answer is about. `personWithLeg`: about the person, and one answer names a leg. */
export type Scope = 'person' | 'leg' | 'personWithLeg';

export interface Option {
  readonly id: string;
  /** What this answer alone leads to; null changes nothing. */
  readonly level: LevelId | null;
  readonly flags: readonly FlagId[];
  /** Means "nothing to report": rules every other answer to the question out. */
  readonly none?: true;
  /** Names a leg although the question is about the person. */
  readonly ofLeg?: true;
}

export interface Question {
  readonly id: string;
  readonly scope: Scope;
  /** `many`: tick all that apply (brief 2.3, rule 7). */
  readonly choose: 'one' | 'many';
  /** How many lines of signs are listed under the question. */
  readonly signs: number;
  readonly help: boolean;
  readonly options: readonly Option[];
  /** Level and flags of answers ticked together, where that is not simply the worst of them. */
  readonly together?: {
    readonly of: readonly string[];
    readonly level: LevelId;
    readonly flags: readonly FlagId[];
  };
}

/**
 * The fourteen safety questions in their order: emergencies first. Levels and flags are those of the
 * clinical brief's decision table (2.5); the words are messages keyed by these ids.
 */
export const QUESTIONS = [
  {
    id: 'q1',
    scope: 'person',
    choose: 'one',
    signs: 6,
    help: true,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'yes', level: 'EMERGENCY', flags: [] },
      { id: 'notsure', level: 'EMERGENCY', flags: [] },
    ],
  },
  {
    id: 'q2',
    scope: 'leg',
    choose: 'one',
    signs: 5,
    help: true,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'yes', level: 'STOP_SEEK_CARE', flags: [] },
      { id: 'notsure', level: 'STOP_SEEK_CARE', flags: [] },
    ],
  },
  {
    id: 'q3',
    scope: 'leg',
    choose: 'one',
    signs: 0,
    help: false,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'yes', level: 'STOP_SEEK_CARE', flags: [] },
      { id: 'notsure', level: 'STOP_SEEK_CARE', flags: [] },
    ],
  },
  {
    id: 'q4',
    scope: 'person',
    choose: 'one',
    signs: 0,
    help: true,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'yes', level: 'NO_MASSAGE', flags: ['dvt_watch', 'see_care'] },
      { id: 'notsure', level: 'NO_MASSAGE', flags: ['dvt_watch', 'see_care'] },
    ],
  },
  {
    id: 'q5',
    scope: 'personWithLeg',
    choose: 'one',
    signs: 4,
    help: true,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'yes_other', level: 'NO_MASSAGE', flags: ['dvt_watch'] },
      { id: 'yes_leg', level: 'NO_MASSAGE', flags: ['dvt_watch', 'no_move'], ofLeg: true },
      { id: 'notsure', level: 'NO_MASSAGE', flags: ['dvt_watch'] },
    ],
  },
  {
    id: 'q6',
    scope: 'person',
    choose: 'one',
    signs: 0,
    help: true,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'yes', level: 'NO_MASSAGE', flags: ['dvt_watch', 'see_care'] },
      { id: 'notsure', level: 'NO_MASSAGE', flags: ['dvt_watch', 'see_care'] },
    ],
  },
  {
    id: 'q7',
    scope: 'person',
    choose: 'one',
    signs: 0,
    help: true,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'yes', level: 'NO_MASSAGE', flags: ['dvt_watch'] },
      { id: 'notsure', level: 'NO_MASSAGE', flags: ['dvt_watch'] },
      { id: 'skip', level: null, flags: [], none: true },
    ],
  },
  {
    id: 'q8',
    scope: 'person',
    choose: 'many',
    signs: 0,
    help: true,
    options: [
      { id: 'none', level: null, flags: [], none: true },
      { id: 'oestrogen', level: 'CLEAR', flags: ['dvt_watch'] },
      { id: 'trip', level: 'GENTLE_ONLY', flags: ['dvt_watch'] },
      { id: 'notsure', level: 'GENTLE_ONLY', flags: ['dvt_watch'] },
    ],
    together: { of: ['oestrogen', 'trip'], level: 'NO_MASSAGE', flags: ['dvt_watch'] },
  },
  {
    id: 'q9',
    scope: 'leg',
    choose: 'many',
    signs: 0,
    help: false,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'broken', level: 'NO_MASSAGE', flags: [] },
      { id: 'ulcer', level: 'NO_MASSAGE', flags: ['see_care'] },
      { id: 'infected', level: 'STOP_SEEK_CARE', flags: [] },
      { id: 'notsure', level: 'NO_MASSAGE', flags: ['see_care'] },
    ],
  },
  {
    id: 'q10',
    scope: 'leg',
    choose: 'many',
    signs: 0,
    help: true,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'pop', level: 'STOP_SEEK_CARE', flags: [] },
      { id: 'new', level: 'NO_MASSAGE', flags: ['no_move'] },
      { id: 'recent', level: 'NO_MASSAGE', flags: [] },
      { id: 'bone', level: 'NO_MASSAGE', flags: ['no_move'] },
      { id: 'old', level: 'GENTLE_ONLY', flags: ['no_stretch', 'keep_off', 'see_care'] },
      { id: 'notsure', level: 'NO_MASSAGE', flags: ['see_care'] },
    ],
  },
  {
    id: 'q11',
    scope: 'person',
    choose: 'many',
    signs: 0,
    help: true,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'thinners', level: 'GENTLE_ONLY', flags: ['see_care'] },
      { id: 'fragile', level: 'GENTLE_ONLY', flags: [] },
      { id: 'disorder', level: 'NO_MASSAGE', flags: ['see_care'] },
      { id: 'notsure', level: 'NO_MASSAGE', flags: ['see_care'] },
    ],
  },
  {
    id: 'q12',
    scope: 'leg',
    choose: 'many',
    signs: 0,
    help: true,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'bulging', level: 'GENTLE_ONLY', flags: ['keep_off'] },
      { id: 'sore', level: 'STOP_SEEK_CARE', flags: [] },
      { id: 'notsure', level: 'GENTLE_ONLY', flags: ['keep_off', 'see_care'] },
    ],
  },
  {
    id: 'q13',
    scope: 'leg',
    choose: 'many',
    signs: 0,
    help: true,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'numb', level: 'NO_MASSAGE', flags: ['see_care'] },
      { id: 'pad', level: 'NO_MASSAGE', flags: ['see_care'] },
      { id: 'notsure', level: 'NO_MASSAGE', flags: ['see_care'] },
    ],
  },
  {
    id: 'q14',
    scope: 'person',
    choose: 'many',
    signs: 0,
    help: true,
    options: [
      { id: 'no', level: null, flags: [], none: true },
      { id: 'puffy', level: 'STOP_SEEK_CARE', flags: ['no_lymph'] },
      { id: 'organ', level: 'NO_MASSAGE', flags: ['no_lymph', 'see_care'] },
      { id: 'lymph', level: 'NO_MASSAGE', flags: ['no_lymph', 'see_care'] },
      { id: 'notsure', level: 'NO_MASSAGE', flags: ['no_lymph', 'see_care'] },
    ],
  },
] as const satisfies readonly Question[];

export type QuestionId = (typeof QUESTIONS)[number]['id'];

export const QUESTION_IDS: readonly QuestionId[] = QUESTIONS.map(({ id }) => id);

/** Nothing is offered before these are answered (brief 2.3, rule 5). */
export const FIRST_QUESTIONS: readonly QuestionId[] = ['q1', 'q2'];

/** Asked of a newcomer before anything else: with them answered, movement is open. */
export const STARTER_QUESTIONS: readonly QuestionId[] = ['q1', 'q2', 'q3'];

export function questionOf(id: QuestionId): Question {
  const found = QUESTIONS.find((question) => question.id === id);
  if (!found) throw new RangeError(`no question ${id}`);
  return found;
}
