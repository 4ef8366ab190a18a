import * as v from 'valibot';
import { REGION_IDS } from '../help/regions.ts';
import { HOLDS, type Note } from '../journal/journal.ts';
import { checkOwn, isOwnRoutine, isRoutineId, type OwnRoutine } from '../routines/own.ts';
import { DAY_CONTEXTS } from '../routines/suggest.ts';
import { READY_MS } from '../schedule/deadline.ts';
import { isHours, type WorkingHours } from '../schedule/hours.ts';
import { isReminders, type Reminders } from '../schedule/reminders.ts';
import { checkRhythm, type Rhythm } from '../schedule/rhythm.ts';
import type { OwnInBreak } from '../schedule/schedule.ts';
import { FEELINGS } from '../screening/after-routine.ts';
import { LEGS, type Leg } from '../screening/levels.ts';
import { QUESTION_IDS, type QuestionId } from '../screening/questions.ts';
import { type Answer, isAnswer, type Screening } from '../screening/screening.ts';
import { DAY, type Ms } from '../time.ts';
import { flag, isRecord, isTime, isWhole, name, oneOf, orNull, time } from './leaves.ts';

/** Routine time: not negative, at most a day. */
const span = v.custom<Ms>((x) => typeof x === 'number' && x >= 0 && x <= DAY);
const count = v.custom<number>((x) => isWhole(x) && x >= 0);
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
  hours: v.custom<WorkingHours>(isHours),
  reminders: v.custom<Reminders>(isReminders),
  region: orNull(oneOf(REGION_IDS)),
  standing: flag,
  today: orNull(v.object({ context: oneOf(DAY_CONTEXTS), until: time })),
});

/** Days by leg and option; whether they belong to what was chosen matters when they are given. */
const isStoredSince = (x: unknown) =>
  isRecord(x) &&
  Object.entries(x).every(
    ([leg, days]) =>
      LEGS.includes(leg as Leg) && isRecord(days) && Object.values(days).every(isTime),
  );

function isStoredAnswer(id: string, x: unknown): x is Answer {
  return (
    QUESTION_IDS.includes(id as QuestionId) &&
    isRecord(x) &&
    isTime(x.at) &&
    Array.isArray(x.left) &&
    Array.isArray(x.right) &&
    isAnswer(id as QuestionId, { left: x.left, right: x.right }) &&
    (x.since === undefined || isStoredSince(x.since)) &&
    (x.stale === undefined || typeof x.stale === 'boolean')
  );
}

const questions = v.array(oneOf(QUESTION_IDS));

/** One answer nobody could have given makes the whole document untrustworthy. */
export const screeningShape = v.object({
  answers: v.custom<Screening['answers']>(
    (x) => isRecord(x) && Object.entries(x).every(([id, answer]) => isStoredAnswer(id, answer)),
  ),
  rests: v.array(
    v.object({ leg: oneOf(LEGS), until: time, why: oneOf(['hurt', 'sore', 'change', 'ill']) }),
  ),
  reask: v.object({ left: questions, right: questions }),
  hurts: v.array(time),
  gentleUntil: orNull(time),
  lighter: count,
  skips: v.array(v.object({ routine: v.custom<string>(isRoutineId), until: time })),
  askedAt: orNull(time),
  notCheckedAt: orNull(time),
});

const outcome = oneOf(['finished', 'stopped', 'hurt', 'interrupted']);

const endedBreak = v.object({
  routine: name,
  name: v.exactOptional(name),
  legs,
  startedAt: time,
  endedAt: time,
  doneMs: span,
  outcome,
  felt: v.exactOptional(oneOf(FEELINGS)),
});

export const recentShape = v.object({
  breaks: v.array(
    v.object({
      routine: name,
      startedAt: time,
      endedAt: time,
      outcome,
      felt: orNull(oneOf(FEELINGS)),
      massagedMs: span,
    }),
  ),
});

export const routinesShape = v.object({
  own: v.custom<OwnRoutine[]>((x) => Array.isArray(x) && x.every(isOwnRoutine)),
  favourites: v.array(name),
});

const pause = { until: orNull(time), askAt: orNull(time), asks: flag };

const ownInBreak = v.custom<OwnInBreak>((x) => isRecord(x) && checkOwn(x).ok);

const runningBreak = v.object({
  routine: name,
  own: v.exactOptional(ownInBreak),
  legs,
  swapped: flag,
  startedAt: time,
  totalMs: v.custom<Ms>((x) => isWhole(x) && x > 0 && x <= DAY),
  fromMs: span,
  playedMs: span,
  massagedMs: v.object({ left: span, right: span }),
  // It begins with the get-ready, before its first step.
  elapsedMs: v.custom<Ms>((x) => typeof x === 'number' && x >= -READY_MS && x <= DAY),
  since: time,
  running: flag,
  pause: orNull(v.object(pause)),
});

const mark = v.custom<true>((x) => x === true);

const phase = v.union([
  v.object({ kind: oneOf(['waiting']), dueAt: time, warned: flag }),
  v.object({
    kind: oneOf(['due']),
    dueSince: time,
    reminded: flag,
    shownAt: orNull(time),
    again: flag,
    outdated: v.exactOptional(mark),
    touched: v.exactOptional(mark),
  }),
  v.object({ kind: oneOf(['paused']), ...pause }),
  v.object({ kind: oneOf(['off']), until: orNull(time) }),
  v.object({ kind: oneOf(['away']) }),
  v.object({ kind: oneOf(['onBreak']), break: runningBreak }),
]);

export const scheduleShape = v.object({
  phase,
  turn: count,
  seenAt: time,
  last: orNull(endedBreak),
  satSince: time,
  goneAt: orNull(time),
  quietUntil: time,
  hold: orNull(v.object({ why: oneOf(HOLDS), since: time, released: flag })),
  meetingUntil: orNull(time),
  laters: count,
  shown: count,
  eyesAt: orNull(time),
  eyesShown: count,
});

/** A note that says no more than when and what is one of a version that knew less, or more. */
export const journalShape = v.object({
  notes: v.array(v.custom<Note>((x) => isRecord(x) && isTime(x.at) && typeof x.what === 'string')),
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
