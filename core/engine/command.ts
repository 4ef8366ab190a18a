import * as v from 'valibot';
import type { Guidance } from '../guidance/guidance.ts';
import { REGION_IDS } from '../help/regions.ts';
import { isOwnId, isRoutineId, type OwnId, type Problem } from '../routines/own.ts';
import type { AnyRoutineId } from '../routines/routines.ts';
import { DAY_CONTEXTS } from '../routines/suggest.ts';
import { LATER_MIN, LONGEST_MEETING_MIN } from '../schedule/deadline.ts';
import { isHours, type WorkingHours } from '../schedule/hours.ts';
import type { Reminders } from '../schedule/reminders.ts';
import { FEELINGS } from '../screening/after-routine.ts';
import { LEGS } from '../screening/levels.ts';
import { QUESTION_IDS } from '../screening/questions.ts';
import { LEGS_NOW } from '../screening/right-now.ts';
import { flag, isRecord, isTime, name, oneOf, orNull, time } from '../stored/leaves.ts';
import { FAMILIES } from '../stored/quarantine.ts';
import type { Ms } from '../time.ts';

const oneOfNumbers = <const T extends number>(known: readonly T[]) =>
  v.custom<T>((x) => known.includes(x as T));
const minutes = v.custom<number>((x) => typeof x === 'number' && x > 0 && x <= LONGEST_MEETING_MIN);

const anyId = v.custom<AnyRoutineId>(isRoutineId);
const chosen = v.array(name);
// Kept as it came: the rhythm's own check says which field is wrong and why.
const field = v.union([name, v.custom<number>((x) => typeof x === 'number')]);

const days = v.exactOptional(
  v.custom<Record<string, Ms>>((x) => isRecord(x) && Object.values(x).every(isTime)),
);
const given = {
  question: oneOf(QUESTION_IDS),
  left: chosen,
  right: chosen,
  /** The days of what it tells of, by leg and option. */
  since: v.exactOptional(v.object({ left: days, right: days })),
};
const answers = v.array(v.object(given));

/** What a view, a notification or the toolbar may ask of the background, the only writer. */
export const commandSchema = v.union([
  /** Look at the clock now: a view opened, shows a routine still, or saw it run to its end. */
  v.object({ do: v.literal('sync') }),
  v.object({
    do: v.literal('start'),
    routine: v.exactOptional(anyId),
    /**
     * The right-now check was passed; `at`: when its first tap was given; `legs`: its third tap, where
     * that was asked.
     */
    check: v.exactOptional(
      v.pipe(
        v.custom<object>(isRecord),
        v.object({ at: time, legs: v.exactOptional(oneOf(LEGS_NOW)) }),
      ),
    ),
  }),
  /** Puts the break off by so many minutes; 5 where nothing is said. */
  v.object({ do: v.literal('later'), for: v.exactOptional(oneOfNumbers(LATER_MIN)) }),
  /** "Skip this one", and "I just moved": the next break is a whole interval away. */
  v.object({ do: oneOf(['skip', 'moved']) }),
  /** `tomorrow`: until the next day's working hours begin; `open`: until resumed. */
  v.object({ do: v.literal('pause'), for: oneOf(['30min', '1h', '2h', 'tomorrow', 'open']) }),
  v.object({ do: v.literal('resume') }),
  /** In a meeting for so many minutes from now; null: it is over. */
  v.object({ do: v.literal('meeting'), forMin: orNull(minutes) }),
  v.object({
    do: v.literal('player'),
    press: oneOf(['pause', 'resume', 'next', 'back', 'stop', 'hurts']),
  }),
  v.object({
    do: v.literal('saveRhythm'),
    rhythm: v.object({ everyMin: field, longEvery: field, shortSec: field, longSec: field }),
  }),
  /** Any part of how to remind; what is not named stays. */
  v.object({ do: v.literal('saveReminders'), reminders: v.custom<Partial<Reminders>>(isRecord) }),
  /** Any part of how a routine is heard. */
  v.object({ do: v.literal('saveGuidance'), guidance: v.custom<Partial<Guidance>>(isRecord) }),
  v.object({ do: v.literal('saveHours'), hours: v.custom<WorkingHours>(isHours) }),
  /** How the last routine felt; `legs`: which of them hurt. */
  v.object({
    do: v.literal('felt'),
    feeling: oneOf(FEELINGS),
    legs: v.exactOptional(v.array(oneOf(LEGS))),
  }),
  v.object({ do: v.literal('answer'), ...given }),
  /** "Nothing has changed": answers of the slow questions hold anew. */
  v.object({ do: v.literal('confirm'), questions: v.array(oneOf(QUESTION_IDS)) }),
  /** "I tapped this by mistake": the first questions again, and whatever else locks, in one go. */
  v.object({ do: v.literal('undoLock'), answers }),
  /** "I've been checked, and they said it is OK to carry on": all questions anew. */
  v.object({ do: v.literal('leaveLock'), answers }),
  /** "Have you had your leg checked?" "Not yet." */
  v.object({ do: v.literal('notChecked') }),
  v.object({ do: v.literal('deleteAnswers') }),
  v.object({ do: v.literal('saveRegion'), region: oneOf(REGION_IDS) }),
  v.object({ do: v.literal('saveStanding'), standing: flag }),
  /** A routine of the user's own: new, or in the place of the one with that id. */
  v.object({
    do: v.literal('saveRoutine'),
    id: v.custom<OwnId>(isOwnId),
    routine: v.custom<object>(isRecord),
  }),
  v.object({ do: v.literal('deleteRoutine'), id: v.custom<OwnId>(isOwnId) }),
  v.object({ do: v.literal('favourite'), routine: anyId, on: flag }),
  v.object({ do: v.literal('today'), context: orNull(oneOf(DAY_CONTEXTS)) }),
  v.object({ do: v.literal('testReminder') }),
  v.object({ do: v.literal('dismissNotice'), family: oneOf(FAMILIES) }),
]);

export type Command = v.InferOutput<typeof commandSchema>;
export type GivenAnswer = Extract<Command, { do: 'undoLock' }>['answers'][number];
export type PlayerPress = Extract<Command, { do: 'player' }>['press'];
export type PauseChoice = Extract<Command, { do: 'pause' }>['for'];

/** Why a command was refused; `fields` says which and why where a form is concerned. */
export type Refusal =
  | { readonly reason: 'notUnderstood' }
  /** The safety check does not allow it, or nothing fits. */
  | { readonly reason: 'notOffered' }
  /** The right-now check comes first. */
  | { readonly reason: 'checkFirst' }
  /** The check before the routine left other legs for it than were shown. */
  | { readonly reason: 'legsChanged' }
  /** The leg has had its five minutes of massage in this routine. */
  | { readonly reason: 'enoughMassage' }
  | { readonly reason: 'noBreakRunning' }
  | { readonly reason: 'breakRunning' }
  | { readonly reason: 'badAnswer' }
  /** A lock is left by answering Q1 and Q2 again, not by changing one answer. */
  | { readonly reason: 'locked' }
  /** Someone who was checked starts again the next day at the earliest. */
  | { readonly reason: 'tooSoon' }
  /** The break was put off as often in a row as the user lets it be. */
  | { readonly reason: 'noMoreLater' }
  /** A number out of its bounds, or no choice of ours. */
  | { readonly reason: 'badReminders' }
  | { readonly reason: 'badGuidance' }
  | { readonly reason: 'badHours' }
  | { readonly reason: 'badRoutine'; readonly problems: readonly Problem[] }
  /** There are as many routines as there may be. */
  | { readonly reason: 'tooManyRoutines' }
  | { readonly reason: 'badRhythm'; readonly fields: Partial<Record<string, string>> }
  /** Storage or the browser failed; nothing was changed. */
  | { readonly reason: 'failed' };

export type Reply = { readonly ok: true } | ({ readonly ok: false } & Refusal);

/** Reads a message; undefined where it is not a command of ours. */
export function parseCommand(message: unknown): Command | undefined {
  const parsed = v.safeParse(commandSchema, message);
  return parsed.success ? parsed.output : undefined;
}
