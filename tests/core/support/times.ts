import type { Ms } from '../../../core/time.ts';

/** Units of the tests' own, so that a slip in core's constants shows. */
export const SEC: Ms = 1_000;
export const MIN: Ms = 60_000;
export const HOUR: Ms = 3_600_000;
export const DAY: Ms = 86_400_000;

/** The first moment of the next day, wherever the tests run. */
export const midnightAfter = (at: Ms): Ms => {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
};

/** A Wednesday morning, when the tests' clocks start. */
export const NINE: Ms = Date.UTC(2026, 2, 4, 9);

/** So many minutes after that. */
export const at = (minutes: number): Ms => NINE + minutes * MIN;

/** Early on that day by the local clock: for what ends at midnight. */
export const EIGHT: Ms = new Date(2026, 2, 4, 8).getTime();
