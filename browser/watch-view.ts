import { readView, type View, viewKeys } from '../core/stored/view.ts';
import { onDocumentsChanged, readDocuments } from './storage.ts';

/** What of the stored values can be seen. The worker's looks at the clock are none of it. */
function seenPart(raw: Record<string, unknown>): string {
  return JSON.stringify(raw, (key, value) => (key === 'seenAt' ? undefined : value));
}

/** Calls back with what there is to show, now and after every change of it; returns how to stop. */
export function watchView(changed: (view: View) => void, failed: (error: unknown) => void) {
  let shown: string | undefined;
  const read = async () => {
    const now = Date.now();
    const raw = await readDocuments(viewKeys(now));
    const seen = seenPart(raw);
    if (seen === shown) return;
    shown = seen;
    changed(readView(raw, now));
  };
  const readOrFail = () => void read().catch(failed);
  readOrFail();
  return onDocumentsChanged(readOrFail);
}
