import { EMPTY_MONTH, type HistoryMonth } from '../history/history.ts';
import { DEFAULT_RHYTHM, type Rhythm } from '../schedule/rhythm.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { type Screening, UNSCREENED } from '../screening/screening.ts';
import type { Ms } from '../time.ts';
import type { DocumentKind } from './document.ts';
import {
  historyShape,
  quarantineShape,
  scheduleShape,
  screeningShape,
  settingsShape,
} from './shapes.ts';

export interface Settings {
  readonly rhythm: Rhythm;
}

export const SETTINGS: DocumentKind<Settings> = {
  schema: 1,
  shape: settingsShape,
  fallback: { rhythm: DEFAULT_RHYTHM },
  migrations: {},
};

/** Health answers: local storage only. Unreadable means not screened. */
export const SCREENING: DocumentKind<Screening> = {
  schema: 1,
  shape: screeningShape,
  fallback: UNSCREENED,
  migrations: {},
};

/** There is no schedule before the first look at the clock; the worker begins one. */
export const SCHEDULE: DocumentKind<Schedule | null> = {
  schema: 1,
  shape: scheduleShape,
  fallback: null,
  migrations: {},
};

export const HISTORY: DocumentKind<HistoryMonth> = {
  schema: 1,
  shape: historyShape,
  fallback: EMPTY_MONTH,
  migrations: {},
};

/** A stored value that could not be read, kept aside whole. */
export interface Kept {
  /** The key it was found under. */
  readonly key: string;
  readonly reason: 'corrupt' | 'newer';
  readonly at: Ms;
  /** The user has been told. */
  readonly told: boolean;
  readonly raw: unknown;
}

export interface Quarantine {
  readonly kept: readonly Kept[];
}

export const QUARANTINE: DocumentKind<Quarantine> = {
  schema: 1,
  shape: quarantineShape,
  fallback: { kept: [] },
  migrations: {},
};
