import * as v from 'valibot';
import { checkRhythm, type Rhythm } from '../schedule/rhythm.ts';
import { LEGS } from '../screening/levels.ts';
import { QUESTION_IDS, type QuestionId } from '../screening/questions.ts';
import { type Answer, isAnswer } from '../screening/screening.ts';
import { DAY, type Ms } from '../time.ts';

// Our own predicates rather than a pipe of ready ones: each of those costs 300 bytes in a worker that
// is started hundreds of times a day.
const isWhole = (x: unknown): x is number => Number.isSafeInteger(x);
const isText = (x: unknown) => typeof x === 'string' && x.length <= 64;

/** A moment as the clock gives it: whole, and within what a Date can hold. */
const time = v.custom<Ms>((x) => isWhole(x) && Math.abs(x) <= 8.64e15);
/** Routine time: finite, not negative, at most a day. */
const span = v.custom<Ms>((x) => typeof x === 'number' && x >= 0 && x <= DAY);
const count = v.custom<number>((x) => isWhole(x) && x >= 0);
const name = v.custom<string>(isText);
const legs = v.pipe(
  v.array(v.picklist(LEGS)),
  v.check((given) => given.length > 0 && new Set(given).size === given.length),
);

const rhythm = v.pipe(
  v.object({ everyMin: count, longEvery: count, shortSec: count, longSec: count }),
  v.check((given: Rhythm) => checkRhythm(given).ok),
);

export const settingsShape = v.object({ rhythm });

const answer = v.object({ left: v.array(name), right: v.array(name), at: time });

export const screeningShape = v.object({
  answers: v.pipe(
    v.record(v.picklist(QUESTION_IDS), answer),
    // One answer nobody could have given makes the whole document untrustworthy.
    v.check((answers) =>
      Object.entries(answers).every(([id, given]) => isAnswer(id as QuestionId, given as Answer)),
    ),
  ),
  restUntil: v.object({ left: v.exactOptional(time), right: v.exactOptional(time) }),
});

const endedBreak = v.object({
  routine: name,
  legs,
  startedAt: time,
  endedAt: time,
  doneMs: span,
  outcome: v.picklist(['finished', 'stopped', 'hurt', 'interrupted']),
});

const runningBreak = v.object({
  routine: name,
  legs,
  startedAt: time,
  totalMs: v.custom<Ms>((x) => isWhole(x) && x > 0 && x <= DAY),
  elapsedMs: span,
  since: time,
  running: v.boolean(),
  pausedUntil: v.nullable(time),
});

const phase = v.union([
  v.object({ kind: v.literal('waiting'), dueAt: time }),
  v.object({ kind: v.literal('due'), dueSince: time, reminded: v.boolean() }),
  v.object({ kind: v.literal('paused'), until: time }),
  v.object({ kind: v.literal('onBreak'), break: runningBreak }),
]);

export const scheduleShape = v.object({
  phase,
  turn: count,
  seenAt: time,
  last: v.nullable(endedBreak),
});

export const historyShape = v.object({ breaks: v.array(endedBreak) });

export const quarantineShape = v.object({
  kept: v.array(
    v.object({
      key: name,
      reason: v.picklist(['corrupt', 'newer']),
      at: time,
      told: v.boolean(),
      raw: v.unknown(),
    }),
  ),
});
