import * as v from 'valibot';
import { checkRhythm, type Rhythm } from '../schedule/rhythm.ts';
import { LEGS } from '../screening/levels.ts';
import { QUESTION_IDS, type QuestionId } from '../screening/questions.ts';
import { type Answer, isAnswer } from '../screening/screening.ts';

/** A moment or a span as the clock gives it: whole, and within what a Date can hold. */
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const span = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(86_400_000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(64));
const legs = v.pipe(v.array(v.picklist(LEGS)), v.minLength(1), v.maxLength(2));

const rhythm = v.pipe(
  v.object({
    everyMin: v.number(),
    longEvery: v.number(),
    shortSec: v.number(),
    longSec: v.number(),
  }),
  v.check((value: Rhythm) => checkRhythm(value).ok),
);

export const settingsShape = v.object({ rhythm });

const chosen = v.pipe(v.array(name), v.minLength(1), v.maxLength(16));
const answer = v.object({ left: chosen, right: chosen, at: time });

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
  totalMs: v.pipe(span, v.minValue(1)),
  elapsedMs: span,
  since: time,
  running: v.boolean(),
  pausedUntil: v.nullable(time),
});

const phase = v.variant('kind', [
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
  key: name,
  reason: v.picklist(['corrupt', 'newer']),
  at: time,
  /** The user has been told. */
  told: v.boolean(),
  raw: v.unknown(),
});
