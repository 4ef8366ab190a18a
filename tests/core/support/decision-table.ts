import type { FlagId, LevelId, TechniqueClass } from '../../../core/screening/levels.ts';
import type { QuestionId } from '../../../core/screening/questions.ts';

/** The clinical decision table, written down a second time, so that a slip in core's own shows. */
export interface Row {
  readonly question: QuestionId;
  readonly option: string;
  readonly level: LevelId;
  readonly flags: readonly FlagId[];
  /** What this one answer leaves of {@link CLASSES}: y allowed, - withheld. */
  readonly leaves: string;
}

export const CLASSES: readonly TechniqueClass[] = [
  'MOVE',
  'STRETCH',
  'LIGHT',
  'KNEAD',
  'DEEP',
  'LYMPH',
];

const TABLE = `
  q1  no         CLEAR          yyyyyy
  q1  yes        EMERGENCY      ------
  q1  notsure    EMERGENCY      ------
  q2  no         CLEAR          yyyyyy
  q2  yes        STOP_SEEK_CARE ------
  q2  notsure    STOP_SEEK_CARE ------
  q3  no         CLEAR          yyyyyy
  q3  yes        STOP_SEEK_CARE ------
  q3  notsure    STOP_SEEK_CARE ------
  q4  no         CLEAR          yyyyyy
  q4  yes        NO_MASSAGE     y----- dvt_watch see_care
  q4  notsure    NO_MASSAGE     y----- dvt_watch see_care
  q5  no         CLEAR          yyyyyy
  q5  yes_other  NO_MASSAGE     y----- dvt_watch
  q5  yes_leg    NO_MASSAGE     ------ dvt_watch no_move
  q5  notsure    NO_MASSAGE     y----- dvt_watch
  q6  no         CLEAR          yyyyyy
  q6  yes        NO_MASSAGE     y----- dvt_watch see_care
  q6  notsure    NO_MASSAGE     y----- dvt_watch see_care
  q7  no         CLEAR          yyyyyy
  q7  yes        NO_MASSAGE     y----- dvt_watch
  q7  notsure    NO_MASSAGE     y----- dvt_watch
  q7  skip       CLEAR          yyyyyy
  q8  none       CLEAR          yyyyyy
  q8  oestrogen  CLEAR          yyyy-y dvt_watch
  q8  trip       GENTLE_ONLY    yyy--- dvt_watch
  q8  notsure    GENTLE_ONLY    yyy--- dvt_watch
  q9  no         CLEAR          yyyyyy
  q9  broken     NO_MASSAGE     y-----
  q9  ulcer      NO_MASSAGE     y----- see_care
  q9  infected   STOP_SEEK_CARE ------
  q9  notsure    NO_MASSAGE     y----- see_care
  q10 no         CLEAR          yyyyyy
  q10 pop        STOP_SEEK_CARE ------
  q10 new        NO_MASSAGE     ------ no_move
  q10 recent     NO_MASSAGE     y-----
  q10 bone       NO_MASSAGE     ------ no_move
  q10 old        GENTLE_ONLY    y-y--- no_stretch keep_off see_care
  q10 notsure    NO_MASSAGE     y----- see_care
  q11 no         CLEAR          yyyyyy
  q11 thinners   GENTLE_ONLY    yyy--- see_care
  q11 fragile    GENTLE_ONLY    yyy---
  q11 disorder   NO_MASSAGE     y----- see_care
  q11 notsure    NO_MASSAGE     y----- see_care
  q12 no         CLEAR          yyyyyy
  q12 bulging    GENTLE_ONLY    yyy--- keep_off
  q12 sore       STOP_SEEK_CARE ------
  q12 notsure    GENTLE_ONLY    yyy--- keep_off see_care
  q13 no         CLEAR          yyyyyy
  q13 numb       NO_MASSAGE     y----- see_care
  q13 pad        NO_MASSAGE     y----- see_care
  q13 notsure    NO_MASSAGE     y----- see_care
  q14 no         CLEAR          yyyyyy
  q14 puffy      STOP_SEEK_CARE ------ no_lymph
  q14 organ      NO_MASSAGE     y----- no_lymph see_care
  q14 lymph      NO_MASSAGE     y----- no_lymph see_care
  q14 notsure    NO_MASSAGE     y----- no_lymph see_care
`;

export const DECISION_TABLE: readonly Row[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [question, option, level, leaves, ...flags] = line.trim().split(/\s+/);
    return { question, option, level, leaves, flags } as Row;
  });

/** Asked for left and right. Every other question is about the person. */
export const LEG_QUESTIONS: readonly QuestionId[] = ['q2', 'q3', 'q9', 'q10', 'q12', 'q13'];
/** "Tick all that apply". */
export const TICK_QUESTIONS: readonly QuestionId[] = [
  'q8',
  'q9',
  'q10',
  'q11',
  'q12',
  'q13',
  'q14',
];
export const QUESTIONS_IN_ORDER: readonly QuestionId[] = [
  ...new Set(DECISION_TABLE.map(({ question }) => question)),
];

export const isNone = ({ level, flags }: Row) => level === 'CLEAR' && flags.length === 0;
export const locks = ({ level }: Row) => level === 'STOP_SEEK_CARE' || level === 'EMERGENCY';
export const rowsOf = (question: QuestionId) =>
  DECISION_TABLE.filter((row) => row.question === question);
export const rowOf = (question: QuestionId, option: string) =>
  rowsOf(question).find((row) => row.option === option);
/** The classes a cell of the table allows. */
export const classesIn = (leaves: string) => CLASSES.filter((_, n) => leaves[n] === 'y');
