import type { RegionId } from '../help/regions.ts';
import { EMPTY_MONTH, type HistoryMonth } from '../history/history.ts';
import { NOTHING_RECENT, type Recent } from '../history/recent.ts';
import type { DayContext } from '../routines/suggest.ts';
import { DEFAULT_RHYTHM, type Rhythm } from '../schedule/rhythm.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { type Screening, UNSCREENED } from '../screening/screening.ts';
import type { Ms } from '../time.ts';
import type { DocumentKind } from './document.ts';
import { scheduleFrom1, screeningFrom1 } from './migrations.ts';
import {
  historyShape,
  quarantineShape,
  recentShape,
  scheduleShape,
  screeningShape,
  settingsShape,
} from './shapes.ts';

export interface Settings {
  readonly rhythm: Rhythm;
  /** Whose numbers to call; null: not said yet. */
  readonly region: RegionId | null;
  /** Suggest routines that are done standing, too. */
  readonly standing: boolean;
  /** What today is like, until its end. */
  readonly today: { readonly context: DayContext; readonly until: Ms } | null;
}

export const SETTINGS: DocumentKind<Settings> = {
  schema: 2,
  shape: settingsShape,
  fallback: { rhythm: DEFAULT_RHYTHM, region: null, standing: false, today: null },
  migrations: { 1: (old) => ({ ...old, region: null, standing: false, today: null }) },
};

/** Health answers: local storage only. Unreadable means not screened. */
export const SCREENING: DocumentKind<Screening> = {
  schema: 2,
  shape: screeningShape,
  fallback: UNSCREENED,
  migrations: { 1: screeningFrom1 },
};

/** There is no schedule before the first look at the clock; the worker begins one. */
export const SCHEDULE: DocumentKind<Schedule | null> = {
  schema: 2,
  shape: scheduleShape,
  fallback: null,
  migrations: { 1: scheduleFrom1 },
};

/** What was done lately. */
export const RECENT: DocumentKind<Recent> = {
  schema: 1,
  shape: recentShape,
  fallback: NOTHING_RECENT,
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
