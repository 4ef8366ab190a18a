import type { Command, GivenAnswer } from '../../../core/engine/command.ts';
import type { Outcome } from '../../../core/engine/outcome.ts';
import type { State } from '../../../core/engine/state.ts';
import { type Intent, step } from '../../../core/engine/step.ts';
import { NOTHING_RECENT } from '../../../core/history/recent.ts';
import { NO_ROUTINES } from '../../../core/routines/own.ts';
import type { Schedule } from '../../../core/schedule/schedule.ts';
import type { Feeling } from '../../../core/screening/after-routine.ts';
import type { Leg } from '../../../core/screening/levels.ts';
import type { QuestionId } from '../../../core/screening/questions.ts';
import type { LegsNow } from '../../../core/screening/right-now.ts';
import type { Screening } from '../../../core/screening/screening.ts';
import type { Settings } from '../../../core/stored/documents.ts';
import type { Ms } from '../../../core/time.ts';
import { answered, type Changes, noneOf, type Ticks } from './answers.ts';
import { QUESTIONS_IN_ORDER } from './decision-table.ts';
import { begun, PLAN } from './schedules.ts';
import { NINE } from './times.ts';

export const SETTINGS_SET: Settings = {
  ...PLAN,
  region: null,
  standing: false,
  today: null,
};

export function stateOf(screening: Screening, schedule: Schedule = begun()): State {
  return {
    settings: SETTINGS_SET,
    screening,
    schedule,
    recent: NOTHING_RECENT,
    routines: NO_ROUTINES,
  };
}

/** A fresh schedule, and these answers. */
export const stateWith = (changes: Changes = {}): State => stateOf(answered(changes));

/** What is asked at one moment, in this order. */
export type Asked = readonly [Ms, ...Intent[]];

/** The state after each of the commands, all of them accepted. */
export function played(state: State, ...commands: readonly Asked[]): State {
  let now = state;
  for (const [at, ...intents] of commands) {
    for (const intent of intents) {
      // A check is tapped as it is sent.
      const tapped = intent.do === 'start' && intent.check;
      const sent = tapped ? { ...intent, check: { ...tapped, at } } : intent;
      const outcome = step(now, sent, at);
      if (!outcome.reply.ok) throw new Error(`${intent.do}: ${outcome.reply.reason}`);
      now = outcome.state;
    }
  }
  return now;
}

export const press = (button: Extract<Command, { do: 'player' }>['press']): Intent => ({
  do: 'player',
  press: button,
});

/** Asks for a routine, with as much of the right-now check as is said here, tapped at `at`. */
export const start = (
  routine?: string,
  check?: { readonly legs?: LegsNow },
  at: number = NINE,
): Intent =>
  ({
    do: 'start',
    ...(routine && { routine }),
    ...(check && { check: { at, ...check } }),
  }) as Intent;

/** Begins a routine on a check with nothing to report, and its first step at once. */
export const begin = (routine: string, at: Ms = NINE): Asked => [
  at,
  start(routine, { legs: 'fine' }, at),
  press('next'),
];

export const felt = (feeling: Feeling, legs?: readonly Leg[]): Intent =>
  ({ do: 'felt', feeling, ...(legs && { legs }) }) as Intent;

export const answer = (
  question: string,
  left: readonly string[],
  right: readonly string[] = left,
): Intent => ({ do: 'answer', question, left: [...left], right: [...right] }) as Intent;

const given = (question: QuestionId, ticks: Ticks): GivenAnswer => {
  const { left, right } = 'left' in ticks ? ticks : { left: ticks, right: ticks };
  return { question, left: [...left], right: [...right] };
};

/** Answers to these questions, "none" where nothing else is said. */
export const answersTo = (questions: readonly QuestionId[], changes: Changes = {}) =>
  questions.map((id) => given(id, changes[id] ?? [noneOf(id)]));

/** Answers to all fourteen. */
export const allAnswers = (changes: Changes = {}) => answersTo(QUESTIONS_IN_ORDER, changes);

export const reasonOf = ({ reply }: Outcome) => (reply.ok ? undefined : reply.reason);
