import type { Ms } from '../time.ts';
import { dayKey, type HoursRange, type HoursWeek, type WorkingHours } from './hours.ts';

/** The same hours with other ranges on the local date of `at`; null: as usual. */
export function withToday(
  hours: WorkingHours,
  at: Ms,
  ranges: readonly HoursRange[] | null,
): WorkingHours {
  return { ...hours, today: ranges && { day: dayKey(at), ranges } };
}

/** A list of days in which some are given what one of them has; days are 0 to 6, others change nothing. */
export function copiedTo<T>(
  week: readonly (readonly T[])[],
  fromDay: number,
  toDays: readonly number[],
): readonly (readonly T[])[] {
  const copied = week[fromDay];
  return copied ? week.map((ranges, day) => (toDays.includes(day) ? copied : ranges)) : week;
}

/** A range as it is being typed: `09:30`, or nothing yet. */
export interface RangeDraft {
  readonly from: string;
  readonly to: string;
  /** It was tried to save it: what is missing is told. */
  readonly tried?: boolean;
}

export type WeekDraft = readonly (readonly RangeDraft[])[];

export const ENDS = ['from', 'to'] as const;
export type End = (typeof ENDS)[number];

/** A time that is missing: its day in the draft, its range on that day, and which end. */
export interface Missing {
  readonly day: number;
  readonly index: number;
  readonly end: End;
}

/** Minutes after midnight as a time field has them: 570 is `09:30`. */
export function textOf(minutes: number): string {
  const parts = [Math.floor(minutes / 60), minutes % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** What a time field says, in minutes after midnight (seconds are left out); undefined for no time. */
export function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

export const draftOf = (ranges: readonly HoursRange[]): readonly RangeDraft[] =>
  ranges.map(({ from, to }) => ({ from: textOf(from), to: textOf(to) }));

/** The same draft, told that it was tried to save it. */
export const tried = (week: WeekDraft): WeekDraft =>
  week.map((ranges) => ranges.map((range) => ({ ...range, tried: true })));

/** Whether a field has to say what is wrong with it. */
export const isWrong = (range: RangeDraft, end: End): boolean =>
  range.tried === true && minutesOf(range[end]) === undefined;

/** The times that are missing in a draft, day by day in this order. */
export function missingIn(week: WeekDraft, order: readonly number[]): readonly Missing[] {
  return order.flatMap((day) =>
    (week[day] ?? []).flatMap((range, index) =>
      ENDS.filter((end) => minutesOf(range[end]) === undefined).map((end) => ({ day, index, end })),
    ),
  );
}

/** Reads one day of a draft; undefined where a time is missing. */
export function readRanges(draft: readonly RangeDraft[]): readonly HoursRange[] | undefined {
  const ranges: HoursRange[] = [];
  for (const range of draft) {
    const [from, to] = [minutesOf(range.from), minutesOf(range.to)];
    if (from === undefined || to === undefined) return undefined;
    ranges.push({ from, to });
  }
  return ranges;
}

/** Reads a draft, whole or not at all. */
export function readWeek(draft: WeekDraft): HoursWeek | undefined {
  const week = draft.map(readRanges);
  return week.every((ranges) => ranges !== undefined) ? week : undefined;
}

/** What is put in when a time is added: office hours; after a range that ends early, the rest of them. */
export function nextRange(ranges: readonly RangeDraft[]): RangeDraft {
  const last = ranges.at(-1);
  if (!last) return { from: '09:00', to: '17:00' };
  const [from, to] = [minutesOf(last.from), minutesOf(last.to)];
  const early = from !== undefined && to !== undefined && from < to && to < 16 * 60;
  return early ? { from: textOf(to + 60), to: '17:00' } : { from: '', to: '' };
}

/** How a range ends that does not end on its day; undefined where it does, or is not there yet. */
export function overnight(
  range: RangeDraft,
): 'midnight' | 'wholeDay' | 'nextMorning' | 'nextDay' | undefined {
  const [from, to] = [minutesOf(range.from), minutesOf(range.to)];
  if (from === undefined || to === undefined || from < to) return undefined;
  if (from === to) return 'wholeDay';
  if (to === 0) return 'midnight';
  return to < 12 * 60 ? 'nextMorning' : 'nextDay';
}
