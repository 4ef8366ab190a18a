import * as v from 'valibot';
import { checkRhythm, type Rhythm } from '../schedule/rhythm.ts';
import { LEGS, type Leg } from '../screening/levels.ts';
import { QUESTION_IDS, type QuestionId } from '../screening/questions.ts';
import { type Answer, isAnswer, type Screening } from '../screening/screening.ts';
import { DAY, type Ms } from '../time.ts';

// Structure by valibot, leaves by predicates of our own: each ready-made leaf costs 300 bytes in a popup
// that must be there when the click ends and a worker that starts hundreds of times a day.
const isWhole = (x: unknown): x is number => Number.isSafeInteger(x);
const isTime = (x: unknown) => isWhole(x) && Math.abs(x) <= 8.64e15;
const oneOf = <const T extends string>(known: readonly T[]) =>
  v.custom<T>((x) => known.includes(x as T));
const isRecord = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** A moment as the clock gives it: whole, and within what a Date can hold. */
const time = v.custom<Ms>(isTime);
/** Routine time: not negative, at most a day. */
const span = v.custom<Ms>((x) => typeof x === 'number' && x >= 0 && x <= DAY);
const count = v.custom<number>((x) => isWhole(x) && x >= 0);
const flag = v.custom<boolean>((x) => typeof x === 'boolean');
const name = v.custom<string>((x) => typeof x === 'string' && x.length <= 64);
const legs = v.custom<Leg[]>(
  (x) =>
    Array.isArray(x) &&
    x.length > 0 &&
    x.every((leg) => LEGS.includes(leg)) &&
    new Set(x).size === x.length,
);

export const settingsShape = v.object({
  rhythm: v.custom<Rhythm>(
    (x) => isRecord(x) && Object.values(x).every(isWhole) && checkRhythm(x).ok,
  ),
});

function isStoredAnswer(id: string, x: unknown): x is Answer {
  return (
    QUESTION_IDS.includes(id as QuestionId) &&
    isRecord(x) &&
    isTime(x.at) &&
    Array.isArray(x.left) &&
    Array.isArray(x.right) &&
    isAnswer(id as QuestionId, { left: x.left, right: x.right })
  );
}

/** One answer nobody could have given makes the whole document untrustworthy. */
export const screeningShape = v.object({
  answers: v.custom<Screening['answers']>(
    (x) => isRecord(x) && Object.entries(x).every(([id, answer]) => isStoredAnswer(id, answer)),
  ),
  restUntil: v.custom<Screening['restUntil']>(
    (x) =>
      isRecord(x) &&
      Object.entries(x).every(([leg, until]) => LEGS.includes(leg as Leg) && isTime(until)),
  ),
});

const endedBreak = v.object({
  routine: name,
  legs,
  startedAt: time,
  endedAt: time,
  doneMs: span,
  outcome: oneOf(['finished', 'stopped', 'hurt', 'interrupted']),
});

const runningBreak = v.object({
  routine: name,
  legs,
  startedAt: time,
  totalMs: v.custom<Ms>((x) => isWhole(x) && x > 0 && x <= DAY),
  elapsedMs: span,
  since: time,
  running: flag,
  pausedUntil: v.custom<Ms | null>((x) => x === null || isTime(x)),
});

const phase = v.union([
  v.object({ kind: oneOf(['waiting']), dueAt: time }),
  v.object({ kind: oneOf(['due']), dueSince: time, reminded: flag }),
  v.object({ kind: oneOf(['paused']), until: time }),
  v.object({ kind: oneOf(['onBreak']), break: runningBreak }),
]);

export const scheduleShape = v.object({
  phase,
  turn: count,
  seenAt: time,
  last: v.union([v.custom<null>((x) => x === null), endedBreak]),
});

export const historyShape = v.object({ breaks: v.array(endedBreak) });

export const quarantineShape = v.object({
  kept: v.array(
    v.object({
      key: name,
      reason: oneOf(['corrupt', 'newer']),
      at: time,
      told: flag,
      // Whatever it is, it is kept.
      raw: v.custom<unknown>(() => true),
    }),
  ),
});
