import type { Command } from '../../../core/engine/command.ts';
import type { Outcome } from '../../../core/engine/outcome.ts';
import type { State } from '../../../core/engine/state.ts';
import { type Intent, step } from '../../../core/engine/step.ts';
import type { Schedule } from '../../../core/schedule/schedule.ts';
import type { Screening } from '../../../core/screening/screening.ts';
import type { Ms } from '../../../core/time.ts';
import { answered, type Changes } from './answers.ts';
import { begun, HALF_HOURLY } from './schedules.ts';
import { NINE } from './times.ts';

export function stateOf(screening: Screening, schedule: Schedule = begun()): State {
  return { settings: { rhythm: HALF_HOURLY }, screening, schedule };
}

/** A fresh schedule, and these answers. */
export const stateWith = (changes: Changes = {}): State => stateOf(answered(changes));

/** The state after each of the commands, all of them accepted. */
export function played(state: State, ...commands: readonly (readonly [Ms, Intent])[]): State {
  return commands.reduce((before, [at, intent]) => {
    const outcome = step(before, intent, at);
    if (!outcome.reply.ok) throw new Error(`${intent.do}: ${outcome.reply.reason}`);
    return outcome.state;
  }, state);
}

export const press = (button: Extract<Command, { do: 'player' }>['press']): Intent => ({
  do: 'player',
  press: button,
});

export const begin = (routine: string, at: Ms = NINE) =>
  [at, { do: 'start', routine } as Intent] as const;

export const answer = (
  question: string,
  left: readonly string[],
  right: readonly string[] = left,
): Intent => ({ do: 'answer', question, left: [...left], right: [...right] }) as Intent;

export const reasonOf = ({ reply }: Outcome) => (reply.ok ? undefined : reply.reason);
