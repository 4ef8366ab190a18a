import type { Ms } from '../time.ts';
import {
  allowedClasses,
  type FlagId,
  isLock,
  LEGS,
  type Leg,
  type LevelId,
  type TechniqueClass,
  worstLevel,
} from './levels.ts';
import {
  FIRST_QUESTIONS,
  isNone,
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
  questionOf,
  TOGETHER,
} from './questions.ts';
import { isAnswer, type Screening } from './screening.ts';

/** Why a leg is where it is: an answer, an answer that is missing, or a rest after pain. */
export type Cause =
  | {
      readonly kind: 'answer';
      readonly question: QuestionId;
      readonly option: string;
      readonly level: LevelId;
    }
  | { readonly kind: 'unanswered'; readonly question: QuestionId; readonly level: LevelId }
  | { readonly kind: 'resting'; readonly until: Ms; readonly level: LevelId };

export interface Verdict {
  readonly level: LevelId;
  readonly flags: ReadonlySet<FlagId>;
  readonly allows: ReadonlySet<TechniqueClass>;
  /** Everything that puts the leg above CLEAR, worst first. */
  readonly causes: readonly Cause[];
}

export type Assessment =
  /** The first questions are not answered: nothing is offered (brief 2.3, rule 5). */
  | { readonly kind: 'unscreened'; readonly missing: readonly QuestionId[] }
  /** Both legs and the whole product are locked (rule 3). */
  | {
      readonly kind: 'locked';
      readonly level: 'STOP_SEEK_CARE' | 'EMERGENCY';
      readonly causes: readonly Cause[];
    }
  | {
      readonly kind: 'open';
      readonly legs: Readonly<Record<Leg, Verdict>>;
      readonly missing: readonly QuestionId[];
    };

interface Finding {
  readonly cause: Cause;
  readonly flags: readonly FlagId[];
}

/** The options that count for one leg: person answers and poor blood supply count for both (rule 2). */
function optionsFor(question: Question, screening: Screening, leg: Leg): readonly string[] {
  const answer = screening.answers[question.id];
  if (!answer) return [];
  if (question.scope === 'person') return [...new Set([...answer.left, ...answer.right])];
  const other = leg === 'left' ? answer.right : answer.left;
  const spreads = question.id === 'q13' && other.includes('pad') && !answer[leg].includes('pad');
  return spreads ? [...answer[leg], 'pad'] : answer[leg];
}

function isAnswered(id: QuestionId, screening: Screening): boolean {
  const answer = screening.answers[id];
  return answer !== undefined && isAnswer(id, answer);
}

function findingsOf(id: QuestionId, screening: Screening, leg: Leg): readonly Finding[] {
  const question = questionOf(id);
  const chosen = optionsFor(question, screening, leg);
  const findings: Finding[] = [];
  // Anything but Q1 and Q2 that is not answered leaves movement only (rule 5), and an answer nobody
  // could have given is none. What can be read of it still counts.
  if (!isAnswered(id, screening)) {
    findings.push({ cause: { kind: 'unanswered', question: id, level: 'NO_MASSAGE' }, flags: [] });
  }
  for (const optionId of chosen) {
    const option = question.options.find(({ id }) => id === optionId);
    if (option && option.level !== null) {
      const cause: Cause = { kind: 'answer', question: id, option: option.id, level: option.level };
      findings.push({ cause, flags: option.flags });
    }
  }
  if (id === TOGETHER.question && TOGETHER.of.every((one) => chosen.includes(one))) {
    const { id: option, level, flags } = TOGETHER;
    findings.push({
      cause: { kind: 'answer', question: id, option, level },
      flags,
    });
  }
  return findings;
}

function judgeLeg(screening: Screening, leg: Leg, now: Ms): Verdict {
  const findings = QUESTION_IDS.flatMap((id) => findingsOf(id, screening, leg));
  const until = screening.restUntil[leg];
  if (until !== undefined && until > now) {
    findings.push({ cause: { kind: 'resting', until, level: 'NO_MASSAGE' }, flags: [] });
  }
  const level = worstLevel(findings.map(({ cause }) => cause.level));
  const flags = new Set(findings.flatMap((finding) => finding.flags));
  const causes = findings
    .map(({ cause }) => cause)
    .filter((cause) => cause.level !== 'CLEAR')
    .sort((a, b) => Number(b.level === level) - Number(a.level === level));
  return { level, flags, allows: allowedClasses(level, flags), causes };
}

/**
 * What each leg may be offered at `now`: for each leg the worst of all answers, nothing cancels or
 * averages (brief 2.3, rule 1). Missing first questions offer nothing; a lock comes before that.
 */
export function assess(screening: Screening, now: Ms): Assessment {
  const legs = { left: judgeLeg(screening, 'left', now), right: judgeLeg(screening, 'right', now) };
  const level = worstLevel(LEGS.map((leg) => legs[leg].level));
  if (isLock(level)) {
    const causes = LEGS.flatMap((leg) => legs[leg].causes).filter((cause) => isLock(cause.level));
    return { kind: 'locked', level: level as 'STOP_SEEK_CARE' | 'EMERGENCY', causes };
  }
  const missing = QUESTION_IDS.filter((id) => !isAnswered(id, screening));
  if (FIRST_QUESTIONS.some((id) => missing.includes(id))) return { kind: 'unscreened', missing };
  return { kind: 'open', legs, missing };
}

/**
 * Whether the unanswered questions can open more than movement: not where the answers given rule the
 * rest out already, whatever the others will be.
 */
export function canOpenMore(screening: Screening, now: Ms): boolean {
  const answers = { ...screening.answers };
  for (const { id, options } of QUESTIONS) {
    const none = options.find(isNone)?.id ?? '';
    answers[id] ??= { left: [none], right: [none], at: now };
  }
  const best = assess({ ...screening, answers }, now);
  return best.kind === 'open' && LEGS.some((leg) => best.legs[leg].level !== 'NO_MASSAGE');
}
