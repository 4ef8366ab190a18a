import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Command, Reply } from '../core/engine/command.ts';
import type { View } from '../core/stored/view.ts';
import type { Words } from '../core/words/words.ts';

/** What a page gives its views: the only way they reach anything outside themselves. */
export interface Page {
  readonly words: Words;
  /** Calls back with what there is to show, now and after every change; returns how to stop. */
  watch(changed: (view: View) => void, failed: (error: unknown) => void): () => void;
  send(command: Command): Promise<Reply>;
  openOptions(view: 'settings' | 'check' | 'undo' | 'welcome'): void;
  openBreak(): void;
  report(where: string, error: unknown): void;
}

export interface Desk extends Page {
  readonly view: View;
  /** Sends a command; a refusal is told to the user unless it is about a form's fields. */
  ask(command: Command): Promise<Reply>;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a view outside its page');
  return desk;
}
