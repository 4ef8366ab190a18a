import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Command, Refusal, Reply } from '../core/engine/command.ts';
import type { Instruments } from '../core/guidance/instruments.ts';
import type { Journal } from '../core/journal/journal.ts';
import type { OptionsPlace } from '../core/places.ts';
import type { AnyRoutineId } from '../core/routines/routines.ts';
import type { View } from '../core/stored/view.ts';
import type { KeySetting, System } from '../core/system.ts';
import type { Words } from '../core/words/words.ts';

/** What the browser itself has to be asked, where settings are made. */
export interface BrowserSettings {
  /** What the browser calls itself. */
  readonly name: string;
  readSystem(): Promise<System>;
  /** Undefined where the browser cannot say. */
  areNotificationsBlocked(): Promise<boolean | undefined>;
  /** Plays the tone of a reminder in this page, at a volume in percent. */
  playTone(volume: number): Promise<void>;
  readKeys(): Promise<readonly KeySetting[]>;
  /** False where the browser lets nobody open its page for changing keys. */
  openKeySettings(): Promise<boolean>;
  hasCallPermission(): Promise<boolean>;
  /** To be called straight from a click; false where the user refuses. */
  askCallPermission(): Promise<boolean>;
  dropCallPermission(): Promise<void>;
  /** Calls back when it came or went; returns how to stop. */
  onCallPermissionChanged(changed: () => void): () => void;
}

/** What a page gives its views: the only way they reach anything outside themselves. */
export interface Page {
  readonly words: Words;
  /** Calls back with what there is to show, now and after every change; returns how to stop. */
  watch(changed: (view: View) => void, failed: (error: unknown) => void): () => void;
  send(command: Command): Promise<Reply>;
  openOptions(place: OptionsPlace): void;
  /** Brings up the break window; `start`: with the check that comes before a routine. */
  openBreak(start?: AnyRoutineId | 'suggested'): void;
  /** In the toolbar popup: the same in the break window, which stays open at a click elsewhere. */
  enlarge?(): void;
  report(where: string, error: unknown): void;
  /** What a view is heard with; its code is fetched when it is asked for. */
  instruments(): Promise<Instruments>;
  /**
   * On the options page: calls back with what was decided about the reminders, now and after every change;
   * returns how to stop.
   */
  watchJournal?(changed: (journal: Journal) => void): () => void;
  /** On the options page. */
  readonly browser?: BrowserSettings;
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

/** For views that only the options page shows. */
export function useBrowser(): BrowserSettings {
  const { browser } = useDesk();
  if (!browser) throw new Error('a view outside the options page');
  return browser;
}
