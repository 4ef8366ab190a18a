import { beginState, type State } from '../core/engine/state.ts';
import { monthKey, withBreaks } from '../core/history/history.ts';
import type { EndedBreak } from '../core/schedule/schedule.ts';
import { decode, encode } from '../core/stored/document.ts';
import { HISTORY, QUARANTINE, SCHEDULE, SCREENING, SETTINGS } from '../core/stored/documents.ts';
import { quarantine, readStored, STATE_KEYS, type Unreadable } from '../core/stored/read.ts';
import type { Ms } from '../core/time.ts';
import { readDocuments, removeDocuments, writeDocuments } from './storage.ts';

/** Puts unreadable values aside before anything is written over them. */
async function putAside(
  unreadable: readonly Unreadable[],
  raw: Readonly<Record<string, unknown>>,
  now: Ms,
): Promise<void> {
  if (unreadable.length === 0) return;
  const kept = unreadable.map((one) => quarantine(one, raw[one.key], now));
  await writeDocuments(Object.assign({}, ...kept));
  await removeDocuments(unreadable.map(({ key }) => key));
}

/** The state as it is kept, with defaults for what is missing or could not be read. */
export async function loadState(now: Ms): Promise<State> {
  const raw = await readDocuments(STATE_KEYS);
  const { settings, screening, schedule, unreadable } = readStored(raw);
  await putAside(unreadable, raw, now);
  return schedule ? { settings, screening, schedule } : beginState(settings, screening, now);
}

/** The months that breaks ended in, with those breaks added. */
async function addToHistory(
  ended: readonly EndedBreak[],
  now: Ms,
): Promise<Record<string, object>> {
  const documents: Record<string, object> = {};
  const keys = [...new Set(ended.map(({ endedAt }) => monthKey(endedAt)))];
  const raw = keys.length > 0 ? await readDocuments(keys) : {};
  for (const key of keys) {
    const month = decode(HISTORY, raw[key]);
    if (month.kind === 'unreadable') {
      Object.assign(documents, quarantine({ key, reason: month.reason }, raw[key], now));
    }
    const added = ended.filter(({ endedAt }) => monthKey(endedAt) === key);
    documents[key] = encode(HISTORY, withBreaks(month.value, added));
  }
  return documents;
}

/** Writes what changed, all of it or nothing. */
export async function saveState(
  before: State,
  after: State,
  ended: readonly EndedBreak[],
  now: Ms,
): Promise<void> {
  const documents = await addToHistory(ended, now);
  documents.schedule = encode(SCHEDULE, after.schedule);
  if (after.settings !== before.settings) documents.settings = encode(SETTINGS, after.settings);
  if (after.screening !== before.screening) {
    documents.screening = encode(SCREENING, after.screening);
  }
  await writeDocuments(documents);
}

/** The user has read that a value was put aside; the value itself stays. */
export async function markTold(key: string): Promise<void> {
  const kept = decode(QUARANTINE, (await readDocuments([key]))[key]);
  if (kept.kind === 'ok' && kept.value) {
    await writeDocuments({ [key]: encode(QUARANTINE, { ...kept.value, told: true }) });
  }
}
