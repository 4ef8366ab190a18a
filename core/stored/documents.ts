import { DEFAULT_GUIDANCE, type Guidance } from '../guidance/guidance.ts';
import type { RegionId } from '../help/regions.ts';
import { EMPTY_MONTH, type HistoryMonth } from '../history/history.ts';
import { NOTHING_RECENT, type Recent } from '../history/recent.ts';
import { EMPTY_JOURNAL, type Journal } from '../journal/journal.ts';
import { NO_ROUTINES, type Routines } from '../routines/own.ts';
import type { DayContext } from '../routines/suggest.ts';
import { DEFAULT_PLAN, type Plan } from '../schedule/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { type Screening, UNSCREENED } from '../screening/screening.ts';
import type { Ms } from '../time.ts';
import type { DocumentKind } from './document.ts';
import { scheduleFrom1, scheduleFrom2, screeningFrom1 } from './migrations.ts';
import {
  historyShape,
  journalShape,
  quarantineShape,
  recentShape,
  routinesShape,
  scheduleShape,
  screeningShape,
  settingsShape,
} from './shapes.ts';

export interface Settings extends Plan {
  /** Whose numbers to call; null: not said yet. */
  readonly region: RegionId | null;
  /** Suggest routines that are done standing, too. */
  readonly standing: boolean;
  /** What today is like, until its end. */
  readonly today: { readonly context: DayContext; readonly until: Ms } | null;
  /** How a routine is heard. */
  readonly guidance: Guidance;
}

export const SETTINGS: DocumentKind<Settings> = {
  schema: 4,
  shape: settingsShape,
  fallback: {
    ...{ ...DEFAULT_PLAN, region: null, standing: false, today: null },
    guidance: DEFAULT_GUIDANCE,
  },
  migrations: {
    1: (old) => ({ ...old, region: null, standing: false, today: null }),
    2: (old) => ({ ...old, hours: DEFAULT_PLAN.hours, reminders: DEFAULT_PLAN.reminders }),
    3: (old) => ({ ...old, guidance: DEFAULT_GUIDANCE }),
  },
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
  schema: 3,
  shape: scheduleShape,
  fallback: null,
  migrations: { 1: scheduleFrom1, 2: scheduleFrom2 },
};

/** The last week's decisions: why there was a reminder, or none. */
export const JOURNAL: DocumentKind<Journal> = {
  schema: 1,
  shape: journalShape,
  fallback: EMPTY_JOURNAL,
  migrations: {},
};

/** What was done lately. */
export const RECENT: DocumentKind<Recent> = {
  schema: 1,
  shape: recentShape,
  fallback: NOTHING_RECENT,
  migrations: {},
};

/** The user's own routines, and favourites. */
export const OWN_ROUTINES: DocumentKind<Routines> = {
  schema: 1,
  shape: routinesShape,
  fallback: NO_ROUTINES,
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
