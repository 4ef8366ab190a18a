import * as v from 'valibot';
import { ROUTINE_IDS } from '../routines/routines.ts';
import { QUESTION_IDS } from '../screening/questions.ts';
import { FAMILIES } from '../stored/quarantine.ts';

const text = v.custom<string>((x) => typeof x === 'string' && x.length <= 64);
const chosen = v.array(text);
// Kept as it came: the rhythm's own check says which field is wrong and why.
const field = v.union([text, v.custom<number>((x) => typeof x === 'number')]);

/** What a view, a notification or the toolbar may ask of the background, the only writer. */
export const commandSchema = v.union([
  /** Look at the clock now: a view opened, or a routine ran to its end. */
  v.object({ do: v.literal('sync') }),
  v.object({ do: v.literal('start'), routine: v.exactOptional(v.picklist(ROUTINE_IDS)) }),
  v.object({ do: v.literal('later') }),
  v.object({ do: v.literal('pause'), for: v.picklist(['30min', '1h', '2h', 'today']) }),
  v.object({ do: v.literal('resume') }),
  v.object({
    do: v.literal('player'),
    press: v.picklist(['pause', 'resume', 'next', 'back', 'stop', 'hurts']),
  }),
  v.object({
    do: v.literal('saveRhythm'),
    rhythm: v.object({ everyMin: field, longEvery: field, shortSec: field, longSec: field }),
  }),
  v.object({
    do: v.literal('answer'),
    question: v.picklist(QUESTION_IDS),
    left: chosen,
    right: chosen,
  }),
  /** "I tapped this by mistake": the first questions again, and whatever else locks, in one go. */
  v.object({
    do: v.literal('undoLock'),
    answers: v.array(v.object({ question: v.picklist(QUESTION_IDS), left: chosen, right: chosen })),
  }),
  v.object({ do: v.literal('testReminder') }),
  v.object({ do: v.literal('dismissNotice'), family: v.picklist(FAMILIES) }),
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
  | { readonly reason: 'noBreakRunning' }
  | { readonly reason: 'breakRunning' }
  | { readonly reason: 'badAnswer' }
  /** A lock is left by answering Q1 and Q2 again, not by changing one answer. */
  | { readonly reason: 'locked' }
  | { readonly reason: 'badRhythm'; readonly fields: Partial<Record<string, string>> }
  /** Storage or the browser failed; nothing was changed. */
  | { readonly reason: 'failed' };

export type Reply = { readonly ok: true } | ({ readonly ok: false } & Refusal);

/** Reads a message; undefined where it is not a command of ours. */
export function parseCommand(message: unknown): Command | undefined {
  const parsed = v.safeParse(commandSchema, message);
  return parsed.success ? parsed.output : undefined;
}
