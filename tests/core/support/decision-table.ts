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
  /**
   * How long it holds: to the end of `today`, for `7d` from the answer, for 84 days from the `event` or,
   * where that may be `ongoing`, 30 days from the answer without one; a `lock` until it is left.
   */
  readonly holds: string;
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
  q1  no        CLEAR          yyyyyy today
  q1  yes       EMERGENCY      ------ lock
  q1  notsure   EMERGENCY      ------ lock
  q2  no        CLEAR          yyyyyy today
  q2  yes       STOP_SEEK_CARE ------ lock
  q2  notsure   STOP_SEEK_CARE ------ lock
  q3  no        CLEAR          yyyyyy 7d
  q3  yes       STOP_SEEK_CARE ------ lock
  q3  notsure   STOP_SEEK_CARE ------ lock
  q4  no        CLEAR          yyyyyy 183d
  q4  yes       NO_MASSAGE     y----- ever        dvt_watch see_care
  q4  notsure   NO_MASSAGE     y----- 7d          dvt_watch see_care
  q5  no        CLEAR          yyyyyy 30d
  q5  yes_other NO_MASSAGE     y----- event84d    dvt_watch
  q5  yes_leg   NO_MASSAGE     ------ event84d    dvt_watch no_move
  q5  notsure   NO_MASSAGE     y----- 7d          dvt_watch
  q6  no        CLEAR          yyyyyy 30d
  q6  yes       NO_MASSAGE     y----- ongoing183d dvt_watch see_care
  q6  notsure   NO_MASSAGE     y----- 7d          dvt_watch see_care
  q7  no        CLEAR          yyyyyy 30d
  q7  yes       NO_MASSAGE     y----- ongoing42d  dvt_watch
  q7  notsure   NO_MASSAGE     y----- 7d          dvt_watch
  q7  skip      CLEAR          yyyyyy 183d
  q8  none      CLEAR          yyyyyy 30d
  q8  oestrogen CLEAR          yyyy-y 90d         dvt_watch
  q8  trip      GENTLE_ONLY    yyy--- event14d    dvt_watch
  q8  notsure   GENTLE_ONLY    yyy--- 7d          dvt_watch
  q9  no        CLEAR          yyyyyy 7d
  q9  broken    NO_MASSAGE     y----- 7d
  q9  ulcer     NO_MASSAGE     y----- 7d          see_care
  q9  infected  STOP_SEEK_CARE ------ lock
  q9  notsure   NO_MASSAGE     y----- 7d          see_care
  q10 no        CLEAR          yyyyyy 7d
  q10 pop       STOP_SEEK_CARE ------ lock
  q10 new       NO_MASSAGE     ------ event3d     no_move
  q10 recent    NO_MASSAGE     y----- event42d
  q10 bone      NO_MASSAGE     ------ event84d    no_move
  q10 old       GENTLE_ONLY    y-y--- 14d         no_stretch keep_off see_care
  q10 notsure   NO_MASSAGE     y----- 7d          see_care
  q11 no        CLEAR          yyyyyy 30d
  q11 thinners  GENTLE_ONLY    yyy--- 90d         see_care
  q11 fragile   GENTLE_ONLY    yyy--- 90d
  q11 disorder  NO_MASSAGE     y----- ever        see_care
  q11 notsure   NO_MASSAGE     y----- 7d          see_care
  q12 no        CLEAR          yyyyyy 90d
  q12 bulging   GENTLE_ONLY    yyy--- 90d         keep_off
  q12 sore      STOP_SEEK_CARE ------ lock
  q12 notsure   GENTLE_ONLY    yyy--- 7d          keep_off see_care
  q13 no        CLEAR          yyyyyy 30d
  q13 numb      NO_MASSAGE     y----- 90d         see_care
  q13 pad       NO_MASSAGE     y----- 90d         see_care
  q13 notsure   NO_MASSAGE     y----- 7d          see_care
  q14 no        CLEAR          yyyyyy 30d
  q14 puffy     STOP_SEEK_CARE ------ lock        no_lymph
  q14 organ     NO_MASSAGE     y----- ever        no_lymph see_care
  q14 lymph     NO_MASSAGE     y----- ever        no_lymph see_care
  q14 notsure   NO_MASSAGE     y----- 7d          no_lymph see_care
`;

export const DECISION_TABLE: readonly Row[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [question, option, level, leaves, holds, ...flags] = line.trim().split(/\s+/);
    return { question, option, level, leaves, holds, flags } as Row;
  });

/** Hormones and a long trip are worse together than either. */
export const TOGETHER: Pick<Row, 'level' | 'flags' | 'leaves'> = {
  level: 'NO_MASSAGE',
  flags: ['dvt_watch'],
  leaves: 'y-----',
};

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
const BY_NAME = new Map(DECISION_TABLE.map((row) => [`${row.question} ${row.option}`, row]));
export const rowOf = (question: QuestionId, option: string) => BY_NAME.get(`${question} ${option}`);
/** The classes a cell of the table allows. */
export const classesIn = (leaves: string) => CLASSES.filter((_, n) => leaves[n] === 'y');
