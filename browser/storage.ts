import browser from 'webextension-polyfill';

/** Everything stays in local storage: nothing here is ever synced. */
const { local } = browser.storage;

/** Reads several documents at once; what is not there is left out. */
export async function readDocuments(keys: readonly string[]): Promise<Record<string, unknown>> {
  return local.get([...keys]);
}

/** Reads everything there is; only for what is asked for once. */
export async function readAllDocuments(): Promise<Record<string, unknown>> {
  return local.get(null);
}

/** Writes several documents in one go: all of them are kept, or none. */
export async function writeDocuments(documents: Record<string, object>): Promise<void> {
  await local.set(documents);
}

export async function removeDocuments(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await local.remove([...keys]);
}

/** Calls back whenever any document changed; returns how to stop. */
export function onDocumentsChanged(changed: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
