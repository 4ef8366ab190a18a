import type { Ms } from '../time.ts';
import { decode, encode } from './document.ts';
import { type Kept, QUARANTINE } from './documents.ts';
import type { Unreadable } from './read.ts';

/** What a value was, for telling the user about it. */
export const FAMILIES = ['settings', 'screening', 'schedule', 'routines', 'history'] as const;
export type Family = (typeof FAMILIES)[number];

export const QUARANTINE_KEYS: readonly string[] = FAMILIES.map(quarantineKey);

/** Where a family's unreadable values are kept. */
export function quarantineKey(family: Family): string {
  return `quarantine:${family}`;
}

export function familyOf(key: string): Family {
  if (key === 'journal') return 'schedule';
  return FAMILIES.find((family) => key.startsWith(family)) ?? 'history';
}

/** What a family has kept aside so far. A quarantine that is itself unreadable is kept in turn. */
export function readKept(family: Family, raw: unknown, now: Ms): readonly Kept[] {
  const decoded = decode(QUARANTINE, raw);
  if (decoded.kind !== 'unreadable') return decoded.value.kept;
  return [{ key: quarantineKey(family), reason: decoded.reason, at: now, told: true, raw }];
}

/**
 * The quarantine documents with these unreadable values added to what they hold already. `raw` has the
 * values and the quarantines as they are stored.
 */
export function putAside(
  unreadable: readonly Unreadable[],
  raw: Readonly<Record<string, unknown>>,
  now: Ms,
): Record<string, object> {
  const documents: Record<string, object> = {};
  for (const family of FAMILIES) {
    const mine = unreadable.filter(({ key }) => familyOf(key) === family);
    if (mine.length === 0) continue;
    const added = mine.map((one) => ({ ...one, at: now, told: false, raw: raw[one.key] }));
    const kept = [...readKept(family, raw[quarantineKey(family)], now), ...added];
    documents[quarantineKey(family)] = encode(QUARANTINE, { kept });
  }
  return documents;
}

/** The quarantine with everything in it marked as told. */
export function markTold(family: Family, raw: unknown, now: Ms): Record<string, object> {
  const kept = readKept(family, raw, now).map((one) => ({ ...one, told: true }));
  return { [quarantineKey(family)]: encode(QUARANTINE, { kept }) };
}
