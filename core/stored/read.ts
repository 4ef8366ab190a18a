import type { Recent } from '../history/recent.ts';
import type { Routines } from '../routines/own.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Screening } from '../screening/screening.ts';
import { type DocumentKind, decode } from './document.ts';
import { OWN_ROUTINES, RECENT, SCHEDULE, SCREENING, SETTINGS, type Settings } from './documents.ts';

/** The documents everything is decided from. */
export const STATE_KEYS = ['settings', 'screening', 'schedule', 'recent', 'routines'] as const;

export interface Unreadable {
  readonly key: string;
  readonly reason: 'corrupt' | 'newer';
}

export interface Stored {
  readonly settings: Settings;
  readonly screening: Screening;
  /** null: none was kept yet, or it could not be read. */
  readonly schedule: Schedule | null;
  readonly recent: Recent;
  readonly routines: Routines;
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
    recent: read('recent', RECENT),
    routines: read('routines', OWN_ROUTINES),
    unreadable,
  };
}
