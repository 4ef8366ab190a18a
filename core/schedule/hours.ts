import { isRecord, isWhole } from '../stored/leaves.ts';
import type { Ms } from '../time.ts';

/**
 * A stretch of a day, in minutes after local midnight, 0 to 1439 both. `to` at or before `from` is on the
 * next day: 22:00 to 6:00 crosses midnight, 0:00 to 0:00 is the whole day.
 */
export interface HoursRange {
  readonly from: number;
  readonly to: number;
}

/** Seven lists, Sunday first: the ranges that begin on that day. They may touch and overlap. */
export type HoursWeek = readonly (readonly HoursRange[])[];

/** When reminders may come. */
export interface WorkingHours {
  /** Off: at any time. */
  readonly on: boolean;
  readonly week: HoursWeek;
  /** What begins on one date (`2026-11-23`, local) instead of its weekday's ranges. */
  readonly today: { readonly day: string; readonly ranges: readonly HoursRange[] } | null;
}

const OFFICE: readonly HoursRange[] = [{ from: 9 * 60, to: 17 * 60 }];
export const DEFAULT_HOURS: WorkingHours = {
  on: false,
  week: [[], OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, []],
  today: null,
};

export const MOST_RANGES = 12;
const DAY_MIN = 24 * 60;
/** Every week has an opening and one day at most differs from its weekday: none is further away. */
const LOOK_AHEAD_DAYS = 14;
const MORNING_HOUR = 9;

interface Stretch {
  readonly from: Ms;
  readonly to: Ms;
}

/** A local date as `2026-11-23`. */
export function dayKey(at: Ms): string {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The ranges that begin on the local date of `at`, whether hours are on or off. */
export function rangesOn({ week, today }: WorkingHours, at: Ms): readonly HoursRange[] {
  if (today && today.day === dayKey(at)) return today.ranges;
  return week[new Date(at).getDay()] ?? [];
}

/** The first moment of the local day `days` after that of `at`. */
function dayFrom(at: Ms, days: number): Ms {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/** The day before: a zone that moved across the date line has left one out, so it is not always "- 1". */
const dayBefore = (at: Ms): Ms => dayFrom(dayFrom(at, 0) - 1, 0);

/** What begins on a day, first things first; the wall clock's times, whatever it does in between. */
function stretchesOn(hours: WorkingHours, day: Ms): readonly Stretch[] {
  const ranges = rangesOn(hours, day);
  if (ranges.length === 0) return [];
  const date = new Date(day);
  const wall = (min: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate(), 0, min).getTime();
  const stretches = ranges.map(({ from, to }) => ({
    from: wall(from),
    to: wall(to > from ? to : to + DAY_MIN),
  }));
  // The hour that is left out in spring may swallow a range.
  return stretches.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
}

/** Whether reminders may come at `at`; always, where hours are off. */
export function isOpen(hours: WorkingHours, at: Ms): boolean {
  if (!hours.on) return true;
  // What holds now began yesterday or today; tomorrow too, where the clock was set back over midnight.
  for (let day = dayBefore(at), n = 0; n < 3 && day <= at; day = dayFrom(day, 1), n++) {
    if (stretchesOn(hours, day).some(({ from, to }) => from <= at && at < to)) return true;
  }
  return false;
}

/**
 * When the hours that `at` lies in end, with all that touches or overlaps them. null where hours are off,
 * where `at` lies outside or is no time, and where they do not end within a fortnight.
 */
export function closesAt(hours: WorkingHours, at: Ms): Ms | null {
  if (!hours.on) return null;
  let end = at;
  for (let day = dayBefore(at), n = -1; n <= LOOK_AHEAD_DAYS + 1; day = dayFrom(day, 1), n++) {
    if (day > end) return end > at ? end : null;
    for (const { from, to } of stretchesOn(hours, day)) if (from <= end && to > end) end = to;
  }
  return null;
}

/**
 * The next opening after `at`; one that only goes on from another is none. null where hours are off, `at`
 * is no time, or there is none within a fortnight.
 */
export function opensAt(hours: WorkingHours, at: Ms): Ms | null {
  if (!hours.on) return null;
  let end = at;
  for (let day = dayBefore(at), n = -1; n <= LOOK_AHEAD_DAYS; day = dayFrom(day, 1), n++) {
    for (const { from, to } of stretchesOn(hours, day)) {
      if (from > end) return from;
      if (to > end) end = to;
    }
  }
  return null;
}

/**
 * The first opening on a later local day than that of `at`. Where there is none, as with hours that are
 * off, nine o'clock of the next day. NaN for what is no time.
 */
export function nextMorning(hours: WorkingHours, at: Ms): Ms {
  const tomorrow = dayFrom(at, 1);
  const opening = opensAt(hours, Math.max(at, tomorrow - 1));
  return opening ?? new Date(tomorrow).setHours(MORNING_HOUR, 0);
}

const isMinute = (x: unknown) => isWhole(x) && x >= 0 && x < DAY_MIN;

const isRanges = (x: unknown): boolean =>
  Array.isArray(x) &&
  x.length <= MOST_RANGES &&
  x.every((range) => isRecord(range) && isMinute(range.from) && isMinute(range.to));

/**
 * Whether a value is complete working hours: seven days of at most twelve ranges, whole minutes, and
 * where they are on at least one range in the week.
 */
export function isHours(x: unknown): x is WorkingHours {
  if (!isRecord(x) || typeof x.on !== 'boolean') return false;
  const { week, today } = x;
  if (!Array.isArray(week) || week.length !== 7 || !week.every(isRanges)) return false;
  if (x.on && week.every(({ length }) => length === 0)) return false;
  if (today === null) return true;
  if (!isRecord(today) || typeof today.day !== 'string') return false;
  return /^\d{4}-\d\d-\d\d$/.test(today.day) && isRanges(today.ranges);
}
