import type { Reminder } from '../engine/state.ts';
import { firstOf, type Offer, routineOffered } from '../routines/offer.ts';
import { isStanding, type RoutineId } from '../routines/routines.ts';
import { segmentsOf, totalMs, wholeMs } from '../routines/segments.ts';
import { techniqueOf } from '../routines/techniques.ts';
import type { EndedBreak } from '../schedule/schedule.ts';
import { LEGS } from '../screening/levels.ts';
import { MINUTE, type Ms } from '../time.ts';
import type { MessageKey, Words } from './words.ts';

/** The two lines of a notification. */
export interface Note {
  readonly title: string;
  readonly body: string;
}

export interface NudgeFacts {
  /** Reminders shown before this one: whole, at least 0, one more each time. All variation comes from it. */
  readonly shown: number;
  /** How long the user has sat. */
  readonly satMs: Ms;
  /** A long break, to be taken away from the desk. */
  readonly long: boolean;
  /** Whether there are buttons to start with; where there are none, a click starts. */
  readonly hasButtons: boolean;
  /** Whether routines that are done standing are wanted. */
  readonly standing: boolean;
}

/**
 * A cue that stays the same is soon no longer seen (brief 5.1, MAINSBRIDGE2018). The kinds of opening take
 * turns, and openings, titles and endings each go round on their own. No two of the rounds for a routine
 * share a divisor, so that a whole text comes back after 23 * 7 * 5 reminders, and every second or third
 * reminder meets all forms as well.
 */
const KINDS = ['named', 'does', 'sat', 'ask'] as const;
/** Six forms of each kind and five of the last. */
const OPENINGS = 23;
const TITLES = 7;
const LEADS = 6;
const ENDINGS = 5;

/** Nothing is said of a shorter time. */
const SAT_LEAST: Ms = 20 * MINUTE;
const SAT_STEP: Ms = 5 * MINUTE;
/** From here on the number would only scold. */
const SAT_UNTOLD: Ms = 120 * MINUTE;

const formOf = (set: string, nth: number) => `nudge_${set}_${nth}` as MessageKey;
const turnOf = (set: string, shown: number, count: number) => formOf(set, 1 + (shown % count));

/**
 * What a reminder says: never the same body twice in a row, whatever it is for. The first one is the
 * plainest. It says nothing of which legs it is for, nor a length that would give that away: whoever sees
 * the screen would learn a health answer.
 */
export function nudgeOf(says: Reminder, facts: NudgeFacts, words: Words): Note {
  return { title: titleOf(says, facts, words), body: bodyOf(says, facts, words) };
}

function titleOf(says: Reminder, { shown }: NudgeFacts, words: Words): string {
  if (says.kind !== 'routine') {
    const nth = shown % ENDINGS;
    return words.t(nth === 0 ? 'reminder_plain_title' : formOf('pause', nth));
  }
  const nth = shown % TITLES;
  return words.t(
    nth === 0 ? 'reminder_title' : formOf('title', nth),
    nameOf(says.offer, words),
    words.length(totalMs(segmentsOf(routineOffered(says.offer).steps, LEGS))),
  );
}

function bodyOf(says: Reminder, facts: NudgeFacts, words: Words): string {
  const { shown, hasButtons } = facts;
  if (shown === 0) return words.t(firstBody(says, hasButtons));
  const lead = (set: string) => words.t(turnOf(set, shown, LEADS));
  const ending = (set: string) => words.t(turnOf(set, shown, ENDINGS));
  const click = hasButtons ? [] : [ending('click')];
  const join = (sentences: readonly string[]) =>
    sentences.reduce((before, sentence) => words.t('nudge_joined', before, sentence));
  switch (says.kind) {
    case 'plain':
      return join([lead('plain'), ...(says.unscreened ? [ending('open')] : [])]);
    case 'daily':
      return join([lead('rest'), ending('look'), ...click]);
    case 'routine': {
      const { offer } = says;
      // On one leg alone nobody is sent for a walk; the words are then those of any short break.
      const walks = (facts.long && offer.legs.length === 2) || isStanding(routineOffered(offer));
      const order = walks ? [ending(orderFor(offer, facts))] : [];
      const start = walks ? click : [ending(hasButtons ? 'start' : 'click')];
      return join([openingOf(offer, facts, words), ...order, ...start]);
    }
  }
}

function firstBody(says: Reminder, hasButtons: boolean): MessageKey {
  if (says.kind === 'daily') return 'reminder_daily_body';
  if (says.kind === 'routine') return hasButtons ? 'reminder_body' : 'reminder_body_click';
  return says.unscreened ? 'reminder_plain_unscreened' : 'reminder_plain_body';
}

/** What it begins with. */
function beginningOf(offer: Offer) {
  return techniqueOf(firstOf(offer)?.technique ?? 'ankle_pumps');
}

/** A notification is read by whoever sees the screen, and what someone calls a routine may tell of a leg. */
function nameOf({ routine, own }: Offer, { t }: Words): string {
  return own ? t('routine_own_name') : t(`routine_${routine as RoutineId}_name`);
}

function openingOf(offer: Offer, { shown, satMs }: NudgeFacts, words: Words): string {
  const nth = shown % OPENINGS;
  const form = 1 + Math.floor(nth / KINDS.length);
  const { id, class: by } = beginningOf(offer);
  switch (KINDS[nth % KINDS.length]) {
    case 'named': {
      // "Get up and walk" without another choice is told to nobody.
      const standing = isStanding(routineOffered(offer));
      const name = standing ? nameOf(offer, words) : words.t(`technique_${id}_name`);
      return words.t(formOf('named', form), name);
    }
    case 'does':
      return words.t(formOf(by === 'MOVE' ? 'feet' : 'hands', form));
    case 'sat':
      if (!(satMs >= SAT_LEAST)) return words.t(formOf('rest', form));
      return words.t(formOf('sat', form), satFor(satMs, words));
    default:
      return words.t(formOf('ask', form));
  }
}

function satFor(satMs: Ms, words: Words): string {
  const rounded = Math.round(satMs / SAT_STEP) * SAT_STEP;
  return rounded < SAT_UNTOLD ? words.length(rounded) : words.t('nudge_a_while');
}

/** Walk if you can; if not, move your feet; massage is an extra (brief 5.2). Another choice is always named. */
function orderFor(offer: Offer, { standing }: NudgeFacts): string {
  if (beginningOf(offer).class !== 'MOVE') return 'extra';
  return standing ? 'walk' : 'away';
}

/** What is said a minute before a break; `shown` as for {@link nudgeOf}. */
export function headsUpOf(shown: number, words: Words): Note {
  return noteOf('soon', shown, 4, words);
}

/** A break for the eyes, for comfort only; `shown`: how many of these were shown before. */
export function eyesOf(shown: number, words: Words): Note {
  return noteOf('eyes', shown, 6, words);
}

/**
 * What is said of a routine that ended while no view was open. Its length only where all of it was done,
 * for both legs: less of it is nobody's business but the user's.
 */
export function endingOf({ routine, doneMs, outcome }: EndedBreak, words: Words): Note {
  const whole = wholeMs(routine);
  const full = outcome === 'finished' && whole > 0 && doneMs >= whole;
  const title = full ? words.t('ending_title', words.length(whole)) : words.t('ending_title_plain');
  return { title, body: words.t('ending_body') };
}

function noteOf(set: string, shown: number, count: number, words: Words): Note {
  return {
    title: words.t(turnOf(`${set}_title`, shown, count)),
    body: words.t(turnOf(`${set}_body`, shown, count)),
  };
}
