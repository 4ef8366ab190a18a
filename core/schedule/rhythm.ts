import { MINUTE, type Ms } from '../time.ts';

/**
 * How often to nudge and for how long. Defaults: a nudge every 30 minutes of desk time with one
 * minute of movement, every second one longer (clinical brief 5.2, after NHS-SIT and HSE-DSE).
 */
export interface Rhythm {
  /** Minutes from one break to the next. */
  readonly everyMin: number;
  /** Every n-th break is a long one; 0 means none is. */
  readonly longEvery: number;
  /** Longest routine to offer in an ordinary break, in seconds. */
  readonly shortSec: number;
  /** Longest routine to offer in a long break, in seconds. */
  readonly longSec: number;
}

export type RhythmField = keyof Rhythm;

export const RHYTHM_BOUNDS: Record<RhythmField, { readonly min: number; readonly max: number }> = {
  everyMin: { min: 5, max: 180 },
  longEvery: { min: 0, max: 10 },
  // 20 s is the shortest routine there is and 300 s the longest (brief, section 4).
  shortSec: { min: 20, max: 180 },
  longSec: { min: 60, max: 300 },
};

export const DEFAULT_RHYTHM: Rhythm = { everyMin: 30, longEvery: 2, shortSec: 60, longSec: 300 };

/** The presets of the clinical brief, 5.2; any other rhythm is the user's own. */
export const PRESETS = {
  /** NHS advice (30 minutes) and the regulator's 5 to 10 minutes an hour (HSE-DSE). */
  standard: DEFAULT_RHYTHM,
  /** HSE-DSE. */
  light: { everyMin: 60, longEvery: 1, shortSec: 60, longSec: 300 },
  /** Low friction, and the weakest evidence. */
  busy: { everyMin: 30, longEvery: 0, shortSec: 20, longSec: 300 },
  /** DURAN2023: five minutes of walking every half hour. */
  study: { everyMin: 30, longEvery: 1, shortSec: 60, longSec: 300 },
} as const satisfies Record<string, Rhythm>;

export type PresetId = keyof typeof PRESETS;

export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];

/** The preset a rhythm is, if it is one. */
export function presetOf(rhythm: Rhythm): PresetId | undefined {
  return PRESET_IDS.find((id) =>
    RHYTHM_FIELDS.every((field) => PRESETS[id][field] === rhythm[field]),
  );
}

/** From one eye nudge to the next (brief 5.2). */
export const EYES_EVERY_MS: Ms = 20 * MINUTE;

export const RHYTHM_FIELDS = Object.keys(RHYTHM_BOUNDS) as readonly RhythmField[];

/** Why a field was refused: not a whole number, or outside its bounds. */
export type RhythmError = 'notWhole' | 'outOfBounds';

export type RhythmCheck =
  | { readonly ok: true; readonly rhythm: Rhythm }
  | { readonly ok: false; readonly errors: Partial<Record<RhythmField, RhythmError>> };

function readWhole(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  // Only plain digits: Number('') is 0 and Number('1e2') is 100, and neither was meant.
  return typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : undefined;
}

/**
 * Reads a rhythm from form text or numbers. Every field is checked, so that each can show its own
 * error; anything that is not a whole number within {@link RHYTHM_BOUNDS} is refused.
 */
export function checkRhythm(input: Partial<Record<RhythmField, unknown>>): RhythmCheck {
  const errors: Partial<Record<RhythmField, RhythmError>> = {};
  const rhythm = { ...DEFAULT_RHYTHM } as Record<RhythmField, number>;
  for (const field of RHYTHM_FIELDS) {
    const value = readWhole(input[field]);
    const { min, max } = RHYTHM_BOUNDS[field];
    if (value === undefined) errors[field] = 'notWhole';
    else if (value < min || value > max) errors[field] = 'outOfBounds';
    else rhythm[field] = value;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, rhythm };
}

/** Whether the break after `turn` finished ones is a long one. */
export function isLongBreak(turn: number, rhythm: Rhythm): boolean {
  return rhythm.longEvery > 0 && (turn + 1) % rhythm.longEvery === 0;
}

/** Longest routine that fits the coming break, in seconds. */
export function breakSec(turn: number, rhythm: Rhythm): number {
  return isLongBreak(turn, rhythm) ? rhythm.longSec : rhythm.shortSec;
}

/** How many breaks of the coming break's kind (long or ordinary) have been before it. */
export function roundOf(turn: number, rhythm: Rhythm): number {
  const longOnes = rhythm.longEvery > 0 ? Math.floor(turn / rhythm.longEvery) : 0;
  return isLongBreak(turn, rhythm) ? longOnes : turn - longOnes;
}
