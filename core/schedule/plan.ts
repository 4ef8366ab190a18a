import { DEFAULT_HOURS, type WorkingHours } from './hours.ts';
import { DEFAULT_REMINDERS, type Reminders } from './reminders.ts';
import { DEFAULT_RHYTHM, type Rhythm } from './rhythm.ts';

/** What the user chose: how often, when at all, and in what way. */
export interface Plan {
  readonly rhythm: Rhythm;
  readonly hours: WorkingHours;
  readonly reminders: Reminders;
}

export const DEFAULT_PLAN: Plan = {
  rhythm: DEFAULT_RHYTHM,
  hours: DEFAULT_HOURS,
  reminders: DEFAULT_REMINDERS,
};
