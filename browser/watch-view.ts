import { readView, type View, viewKeys } from '../core/stored/view.ts';
import { onDocumentsChanged, readDocuments } from './storage.ts';

/** Calls back with what there is to show, now and after every change; returns how to stop. */
export function watchView(changed: (view: View) => void, failed: (error: unknown) => void) {
  const read = () => {
    const now = Date.now();
    readDocuments(viewKeys(now)).then((raw) => changed(readView(raw, now)), failed);
  };
  read();
  return onDocumentsChanged(read);
}
