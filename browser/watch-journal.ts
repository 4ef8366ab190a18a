import type { Journal } from '../core/journal/journal.ts';
import { decode } from '../core/stored/document.ts';
import { JOURNAL } from '../core/stored/documents.ts';
import { report } from './report.ts';
import { onDocumentsChanged, readDocuments } from './storage.ts';

/** Calls back with the last week's notes, now and after every change of them; returns how to stop. */
export function watchJournal(changed: (journal: Journal) => void): () => void {
  let shown: string | undefined;
  const read = async () => {
    const { journal } = await readDocuments(['journal']);
    const seen = JSON.stringify(journal ?? null);
    if (seen === shown) return;
    shown = seen;
    // One that cannot be read is the worker's to put aside; until then there is nothing to tell.
    changed(decode(JOURNAL, journal).value);
  };
  const readAndReport = () => void read().catch((error) => report('watch the journal', error));
  readAndReport();
  return onDocumentsChanged(readAndReport);
}
