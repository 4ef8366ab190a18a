import { useState } from 'preact/hooks';
import type { Command } from '../../core/engine/command.ts';
import type { Reminders } from '../../core/schedule/reminders.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';

/** How saving went, to be said where the setting is. */
export interface Saved {
  readonly ok: boolean;
  readonly says: MessageKey;
}

export interface Saving<T = Reminders> {
  /** Saves a part of these choices, at once; false where that did not work. */
  save(change: Partial<T>): Promise<boolean>;
  tell(saved: Saved | undefined): void;
}

/** Saves what is changed in one group of settings by a command, and says how that went. */
export function useSaveBy<T>(
  commandOf: (change: Partial<T>) => Command,
): Saving<T> & { readonly saved: Saved | undefined } {
  const { ask } = useDesk();
  const [saved, tell] = useState<Saved>();
  const save = async (change: Partial<T>) => {
    // The same words twice are read out only if they were gone in between.
    tell(undefined);
    const { ok } = await ask(commandOf(change));
    tell({ ok, says: ok ? 'reminders_saved' : 'reminders_failed' });
    return ok;
  };
  return { saved, save, tell };
}

/** The same for how to remind. */
export function useSave() {
  return useSaveBy<Reminders>((reminders) => ({ do: 'saveReminders', reminders }));
}
