import type { Ms } from '../../../core/time.ts';

/** Units of the tests' own, so that a slip in core's constants shows. */
export const SEC: Ms = 1_000;
export const MIN: Ms = 60_000;
export const HOUR: Ms = 3_600_000;
export const DAY: Ms = 86_400_000;

/** A Wednesday morning, when the tests' clocks start. */
export const NINE: Ms = Date.UTC(2026, 2, 4, 9);
