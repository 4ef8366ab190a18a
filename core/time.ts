/** A point in time or a span, in milliseconds. Points count from the Unix epoch. */
export type Ms = number;

export const SECOND: Ms = 1_000;
export const MINUTE: Ms = 60 * SECOND;
export const HOUR: Ms = 60 * MINUTE;
export const DAY: Ms = 24 * HOUR;
export const WEEK: Ms = 7 * DAY;
