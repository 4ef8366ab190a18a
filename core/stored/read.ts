import type { Schedule } from '../schedule/schedule.ts';
import type { Screening } from '../screening/screening.ts';
import type { Ms } from '../time.ts';
import { type DocumentKind, decode, encode } from './document.ts';
import {
  QUARANTINE,
  QUARANTINE_PREFIX,
  type Quarantined,
  SCHEDULE,
  SCREENING,
  SETTINGS,
  type Settings,
} from './documents.ts';

/** The documents everything is decided from. */
export const STATE_KEYS = ['settings', 'screening', 'schedule'] as const;

export interface Unreadable {
  readonly key: string;
  readonly reason: 'corrupt' | 'newer';
}

export interface Stored {
  readonly settings: Settings;
  readonly screening: Screening;
  /** null: none was kept yet, or it could not be read. */
  readonly schedule: Schedule | null;
  /** What could not be read; safe defaults stand in for it. */
  readonly unreadable: readonly Unreadable[];
}

/** Reads the documents out of storage's raw values. Never throws, whatever is in them. */
export function readStored(raw: Readonly<Record<string, unknown>>): Stored {
  const unreadable: Unreadable[] = [];
  const read = <T>(key: (typeof STATE_KEYS)[number], kind: DocumentKind<T>): T => {
    const decoded = decode(kind, raw[key]);
    if (decoded.kind === 'unreadable') unreadable.push({ key, reason: decoded.reason });
    return decoded.value;
  };
  return {
    settings: read('settings', SETTINGS),
    screening: read('screening', SCREENING),
    schedule: read('schedule', SCHEDULE),
    unreadable,
  };
}

/** The document that keeps an unreadable value aside, and its key: one for each time it happens. */
export function quarantine(
  { key, reason }: Unreadable,
  raw: unknown,
  at: Ms,
): Record<string, object> {
  const kept: Quarantined = { key, reason, at, told: false, raw };
  return { [`${QUARANTINE_PREFIX}${key}:${at}`]: encode(QUARANTINE, kept) };
}
