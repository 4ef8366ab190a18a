import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Command, Refusal, Reply } from '../core/engine/command.ts';
import type { OptionsPlace } from '../core/places.ts';
import type { RoutineId } from '../core/routines/routines.ts';
import type { View } from '../core/stored/view.ts';
import type { Words } from '../core/words/words.ts';

/** What a page gives its views: the only way they reach anything outside themselves. */
export interface Page {
  readonly words: Words;
  /** Calls back with what there is to show, now and after every change; returns how to stop. */
  watch(changed: (view: View) => void, failed: (error: unknown) => void): () => void;
  send(command: Command): Promise<Reply>;
  openOptions(place: OptionsPlace): void;
  /** Brings up the break window; `start`: with the check that comes before a routine. */
  openBreak(start?: RoutineId | 'suggested'): void;
  report(where: string, error: unknown): void;
}

export interface Desk extends Page {
  readonly view: View;
  /** Sends a command; a refusal is told to the user, unless the view tells of it itself. */
  ask(command: Command, told?: readonly Refusal['reason'][]): Promise<Reply>;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a view outside its page');
  return desk;
}
