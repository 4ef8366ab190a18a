import type { Outcome } from '../core/engine/outcome.ts';
import type { State } from '../core/engine/state.ts';
import {
  type HistoryMonth,
  monthKey,
  withBreaks,
  withoutFeeling,
} from '../core/history/history.ts';
import { afterLoss } from '../core/history/recent.ts';
import { type Journal, withNotes } from '../core/journal/journal.ts';
import { beginSchedule } from '../core/schedule/catch-up.ts';
import type { EndedBreak } from '../core/schedule/schedule.ts';
import { decode, encode } from '../core/stored/document.ts';
import {
  HISTORY,
  JOURNAL,
  OWN_ROUTINES,
  RECENT,
  SCHEDULE,
  SCREENING,
  SETTINGS,
} from '../core/stored/documents.ts';
import * as quarantine from '../core/stored/quarantine.ts';
import { readStored, STATE_KEYS, type Unreadable } from '../core/stored/read.ts';
import type { Ms } from '../core/time.ts';
import { readAllDocuments, readDocuments, removeDocuments, writeDocuments } from './storage.ts';

/** Puts unreadable values aside before anything is written over them; `standIns` take their place. */
async function putAside(
  unreadable: readonly Unreadable[],
  now: Ms,
  standIns: Record<string, object> = {},
): Promise<void> {
  if (unreadable.length === 0) return;
  const keys = unreadable.map(({ key }) => key);
  const raw = await readDocuments([...keys, ...quarantine.QUARANTINE_KEYS]);
  await writeDocuments({ ...quarantine.putAside(unreadable, raw, now), ...standIns });
  await removeDocuments(keys.filter((key) => !(key in standIns)));
}

/** The state as it is kept, with defaults for what is missing or could not be read. */
export async function loadState(now: Ms): Promise<State> {
  const stored = readStored(await readDocuments(STATE_KEYS));
  const { settings, screening, schedule, routines, unreadable } = stored;
  const lost = unreadable.some(({ key }) => key === 'recent');
  const recent = lost ? afterLoss(now) : stored.recent;
  await putAside(unreadable, now, lost ? { recent: encode(RECENT, recent) } : {});
  return {
    settings,
    screening,
    schedule: schedule ?? beginSchedule(now, settings),
    recent,
    routines,
  };
}

/** A month as it is kept; one that cannot be read is put aside, and begins anew. */
async function readMonth(key: string, now: Ms): Promise<HistoryMonth> {
  const month = decode(HISTORY, (await readDocuments([key]))[key]);
  if (month.kind === 'unreadable') await putAside([{ key, reason: month.reason }], now);
  return month.value;
}

/** Looks into this month's history, so that its loss is said and not just seen. */
export async function checkHistory(now: Ms): Promise<void> {
  await readMonth(monthKey(now), now);
}

/** The months that breaks ended in, with those breaks added. */
async function addToHistory(
  ended: readonly EndedBreak[],
  now: Ms,
): Promise<Record<string, object>> {
  const documents: Record<string, object> = {};
  for (const key of new Set(ended.map(({ endedAt }) => monthKey(endedAt)))) {
    const added = ended.filter(({ endedAt }) => monthKey(endedAt) === key);
    documents[key] = encode(HISTORY, withBreaks(await readMonth(key, now), added));
  }
  return documents;
}

/** The last week's decisions; a document that cannot be read is put aside, and begins anew. */
async function readJournal(now: Ms): Promise<Journal> {
  const journal = decode(JOURNAL, (await readDocuments(['journal'])).journal);
  if (journal.kind === 'unreadable')
    await putAside([{ key: 'journal', reason: journal.reason }], now);
  return journal.value;
}

/** Writes what changed, all of it or nothing. */
export async function saveState(
  before: State,
  { state: after, ended, notes }: Omit<Outcome, 'reply'>,
  now: Ms,
): Promise<void> {
  const documents = await addToHistory(ended, now);
  documents.schedule = encode(SCHEDULE, after.schedule);
  if (after.settings !== before.settings) documents.settings = encode(SETTINGS, after.settings);
  if (after.recent !== before.recent) documents.recent = encode(RECENT, after.recent);
  if (after.routines !== before.routines) {
    documents.routines = encode(OWN_ROUTINES, after.routines);
  }
  if (after.screening !== before.screening) {
    documents.screening = encode(SCREENING, after.screening);
  }
  if (notes.length > 0) {
    documents.journal = encode(JOURNAL, withNotes(await readJournal(now), notes, now));
  }
  await writeDocuments(documents);
}

/** The user has read that values were put aside; the values stay. */
export async function markTold(family: quarantine.Family, now: Ms): Promise<void> {
  const key = quarantine.quarantineKey(family);
  await writeDocuments(quarantine.markTold(family, (await readDocuments([key]))[key], now));
}

/** Forgets how breaks felt in every month there is, and answers that were put aside as unreadable. */
export async function forgetFeelings(): Promise<void> {
  const all = await readAllDocuments();
  const months = Object.keys(all).filter((key) => key.startsWith('history:'));
  const documents = months.map((key) => {
    const month = decode(HISTORY, all[key]);
    // One that cannot be read is none of ours to change: it is put aside when it is next looked into.
    if (month.kind !== 'ok') return [];
    return [[key, encode(HISTORY, { breaks: month.value.breaks.map(withoutFeeling) })] as const];
  });
  await writeDocuments(Object.fromEntries(documents.flat()));
  const told = quarantine.FAMILIES.filter(
    (family) => family !== 'settings' && family !== 'routines',
  );
  await removeDocuments(told.map(quarantine.quarantineKey));
}
