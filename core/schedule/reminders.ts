import type { Channel } from '../journal/journal.ts';
import { isRecord } from '../stored/leaves.ts';

/**
 * How a break is brought to mind. `quiet`: the badge alone. `normal`: a notification, and the same one
 * once more five minutes later. `firm`: the break window comes up.
 */
export const INSISTENCE = ['quiet', 'normal', 'firm'] as const;
export type Insistence = (typeof INSISTENCE)[number];

/** How the user wants to be reminded, and when not. */
export interface Reminders {
  readonly insist: Insistence;
  /** A soft tone comes with a reminder. */
  readonly tone: boolean;
  /** Of the tone, in percent. */
  readonly volume: number;
  /** A word one minute before the break. */
  readonly headsUp: boolean;
  /** The eyes' own nudge, every 20 minutes (brief 5.2: mixed evidence, comfort only; off by default). */
  readonly eyes: boolean;
  /** An absence of so many minutes counts as rest. */
  readonly awayMin: number;
  /** How often in a row a break can be put off; then it stays as a quiet badge. */
  readonly laterMax: number;
  /** Hold back while a browser window is full screen. */
  readonly holdFullScreen: boolean;
  /** Hold back while a tab plays sound. */
  readonly holdSound: boolean;
  /** Hold back while a call page is open and audible; needs a permission the user gives. */
  readonly holdCalls: boolean;
  /** A held break is shown after so many minutes all the same. */
  readonly holdMaxMin: number;
}

/** Away counts from 5 minutes (brief 5.2); the other numbers are judgement. */
export const DEFAULT_REMINDERS: Reminders = {
  insist: 'normal',
  tone: false,
  volume: 40,
  headsUp: false,
  eyes: false,
  awayMin: 5,
  laterMax: 3,
  holdFullScreen: true,
  holdSound: false,
  holdCalls: false,
  holdMaxMin: 60,
};

export const REMINDERS_BOUNDS = {
  volume: { min: 0, max: 100 },
  awayMin: { min: 2, max: 30 },
  laterMax: { min: 1, max: 10 },
  holdMaxMin: { min: 5, max: 240 },
} as const;

export type RemindersNumber = keyof typeof REMINDERS_BOUNDS;

const NUMBERS = Object.keys(REMINDERS_BOUNDS) as readonly RemindersNumber[];

/** Whether a value is a complete set of these choices, every number whole and within its bounds. */
export function isReminders(x: unknown): x is Reminders {
  return (
    isRecord(x) &&
    Object.entries(DEFAULT_REMINDERS).every(([key, like]) => typeof x[key] === typeof like) &&
    INSISTENCE.includes(x.insist as Insistence) &&
    NUMBERS.every((key) => {
      const { min, max } = REMINDERS_BOUNDS[key];
      const value = x[key] as number;
      return Number.isInteger(value) && value >= min && value <= max;
    })
  );
}

/** How a break is brought to mind that was put off `laters` times in a row. */
export function channelOf(
  { laters }: { readonly laters: number },
  { reminders }: { readonly reminders: Reminders },
): Channel {
  if (laters >= reminders.laterMax || reminders.insist === 'quiet') return 'badge';
  return reminders.insist === 'firm' ? 'window' : 'notification';
}
