import { useState } from 'preact/hooks';
import type { Reminders } from '../../core/schedule/reminders.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';

/** How saving went, to be said where the setting is. */
export interface Saved {
  readonly ok: boolean;
  readonly says: MessageKey;
}

export interface Saving {
  /** Saves a part of how to remind, at once; false where that did not work. */
  save(change: Partial<Reminders>): Promise<boolean>;
  tell(saved: Saved | undefined): void;
}

/** Saves what is changed in one group of settings, and says how that went. */
export function useSave(): Saving & { readonly saved: Saved | undefined } {
  const { ask } = useDesk();
  const [saved, tell] = useState<Saved>();
  const save = async (change: Partial<Reminders>) => {
    // The same words twice are read out only if they were gone in between.
    tell(undefined);
    const { ok } = await ask({ do: 'saveReminders', reminders: change });
    tell({ ok, says: ok ? 'reminders_saved' : 'reminders_failed' });
    return ok;
  };
  return { saved, save, tell };
}
