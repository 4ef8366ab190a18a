import type { Ms } from '../time.ts';
import { holdsUntil, isHeld, isUnused } from './holding.ts';
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
  NEW_INJURY,
  type Option,
  QUESTION_IDS,
  QUESTIONS,
  type QuestionId,
  questionOf,
  TOGETHER,
} from './questions.ts';
import { type Answer, isAnswer, type RestReason, type Screening } from './screening.ts';

/** Why a leg is where it is. */
export type Cause =
  | {
      readonly kind: 'answer';
      readonly question: QuestionId;
      readonly option: string;
      readonly level: LevelId;
      /** When it was answered. */
      readonly at: Ms;
    }
  /** `again`: it was answered, and is to be answered again. */
  | {
      readonly kind: 'unanswered';
      readonly question: QuestionId;
      readonly again: boolean;
      readonly level: LevelId;
    }
  | {
      readonly kind: 'resting';
      readonly until: Ms;
      readonly why: RestReason;
      readonly level: LevelId;
    }
  /** The first days after a lock. */
  | { readonly kind: 'afterLock'; readonly until: Ms; readonly level: LevelId };

export interface Verdict {
  readonly level: LevelId;
  readonly flags: ReadonlySet<FlagId>;
  readonly allows: ReadonlySet<TechniqueClass>;
  /** Everything that puts the leg above CLEAR, worst first. */
  readonly causes: readonly Cause[];
}

export type Assessment =
  /**
   * The first questions are not answered today: nothing is offered (brief 2.3, rule 5). `daily`: they
   * were, and only the day has changed.
   */
  | {
      readonly kind: 'unscreened';
      readonly missing: readonly QuestionId[];
      readonly daily: boolean;
    }
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
function optionsFor(id: QuestionId, answer: Answer, leg: Leg): readonly Option[] {
  const { scope, options } = questionOf(id);
  const spreads = (option: string) => scope === 'person' || (id === 'q13' && option === 'pad');
  const both = [...answer.left, ...answer.right];
  return options.filter(
    (option) => answer[leg].includes(option.id) || (spreads(option.id) && both.includes(option.id)),
  );
}

const isOneOf = (ids: readonly string[]) => (option: Option) => ids.includes(option.id);

/**
 * Whether an option that is to be answered again still rests the leg. What rests it was given an end, and
 * neither a time without use nor a strange clock ends it sooner; a new injury rests until it is said that
 * the leg moves without pain (rule 6).
 */
function rests(option: Option, answer: Answer, leg: Leg, now: Ms): boolean {
  if (!option.flags.includes('no_move')) return false;
  return option.id === NEW_INJURY || now < holdsUntil(option, answer, leg);
}

interface Reading {
  /** Options that hold. */
  readonly held: readonly Option[];
  /** Options that are to be answered again, and rest the leg until then. */
  readonly resting: readonly Option[];
  /** Nothing about the question is open for this leg. */
  readonly complete: boolean;
}

/** What an answer says about a leg at `now`. */
function readAnswer(id: QuestionId, screening: Screening, leg: Leg, now: Ms): Reading {
  const answer = screening.answers[id];
  if (!answer) return { held: [], resting: [], complete: false };
  const chosen = optionsFor(id, answer, leg);
  const believed = { ...answer, stale: answer.stale || isUnused(screening, now) };
  const held = chosen.filter((option) => isHeld(option, believed, leg, now));
  // A trip long past leaves the hormones alone behind (the brief's decision table, 2.5).
  const passed = held.some(isOneOf(['oestrogen'])) ? ['trip'] : [];
  const lapsed = chosen.filter((option) => !held.includes(option) && !passed.includes(option.id));
  return {
    held,
    resting: lapsed.filter((option) => rests(option, answer, leg, now)),
    // An answer nobody could have given is none, and what can be read of it still counts.
    complete: lapsed.length === 0 && isAnswer(id, answer),
  };
}

function findingsOf(id: QuestionId, screening: Screening, leg: Leg, now: Ms): readonly Finding[] {
  const { held, resting, complete } = readAnswer(id, screening, leg, now);
  const findings: Finding[] = [];
  // Anything but Q1 and Q2 that is not answered leaves movement only (rule 5).
  if (!complete || screening.reask[leg].includes(id)) {
    const again = screening.answers[id] !== undefined;
    const cause: Cause = { kind: 'unanswered', question: id, again, level: 'NO_MASSAGE' };
    findings.push({ cause, flags: [] });
  }
  const at = screening.answers[id]?.at ?? now;
  const together = id === TOGETHER.question && TOGETHER.of.every((of) => held.some(isOneOf([of])));
  for (const option of [...held, ...resting, ...(together ? [TOGETHER] : [])]) {
    const { id: name, level, flags } = option;
    if (level === null) continue;
    findings.push({ cause: { kind: 'answer', question: id, option: name, level, at }, flags });
  }
  return findings;
}

function judgeLeg(screening: Screening, leg: Leg, now: Ms): Verdict {
  const findings = QUESTION_IDS.flatMap((id) => findingsOf(id, screening, leg, now));
  for (const { leg: resting, until, why } of screening.rests) {
    if (resting !== leg || until <= now) continue;
    findings.push({ cause: { kind: 'resting', until, why, level: 'NO_MASSAGE' }, flags: [] });
  }
  const { gentleUntil } = screening;
  if (gentleUntil !== null && gentleUntil > now) {
    const cause: Cause = { kind: 'afterLock', until: gentleUntil, level: 'GENTLE_ONLY' };
    findings.push({ cause, flags: [] });
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
 * averages (brief 2.3, rule 1). Missing first questions offer nothing; a lock comes before that. Time
 * makes answers lapse and never opens anything by itself, but for what the user was told would end then.
 */
export function assess(screening: Screening, now: Ms): Assessment {
  const legs = { left: judgeLeg(screening, 'left', now), right: judgeLeg(screening, 'right', now) };
  const level = worstLevel(LEGS.map((leg) => legs[leg].level));
  if (isLock(level)) {
    const causes = LEGS.flatMap((leg) => legs[leg].causes).filter((cause) => isLock(cause.level));
    return { kind: 'locked', level: level as 'STOP_SEEK_CARE' | 'EMERGENCY', causes };
  }
  const open = new Set(
    LEGS.flatMap((leg) => legs[leg].causes).map((c) => c.kind === 'unanswered' && c.question),
  );
  const missing = QUESTION_IDS.filter((id) => open.has(id));
  const answered = (id: QuestionId) =>
    LEGS.every((leg) => readAnswer(id, screening, leg, now).complete);
  if (FIRST_QUESTIONS.every(answered)) return { kind: 'open', legs, missing };
  const daily = FIRST_QUESTIONS.every(
    (id) => screening.answers[id] && !screening.answers[id].stale && !isUnused(screening, now),
  );
  return { kind: 'unscreened', missing, daily };
}

/**
 * Whether the questions that are open can open more than movement: not where the answers given rule the
 * rest out already, whatever the others will be.
 */
export function canOpenMore(screening: Screening, now: Ms): boolean {
  const present = assess(screening, now);
  if (present.kind === 'locked') return false;
  const answers = { ...screening.answers };
  for (const { id, options } of QUESTIONS) {
    const none = options.find(isNone)?.id ?? '';
    if (present.missing.includes(id)) answers[id] = { left: [none], right: [none], at: now };
  }
  const best = assess({ ...screening, answers, reask: { left: [], right: [] } }, now);
  return best.kind === 'open' && LEGS.some((leg) => best.legs[leg].level !== 'NO_MASSAGE');
}
