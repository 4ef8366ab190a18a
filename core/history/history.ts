import { isSameDay } from 'date-fns';
import type { EndedBreak } from '../schedule/schedule.ts';
import type { Ms } from '../time.ts';

/** The breaks of one calendar month, oldest first. */
export interface HistoryMonth {
  readonly breaks: readonly EndedBreak[];
}

export const EMPTY_MONTH: HistoryMonth = { breaks: [] };

/** The storage key of the month a moment falls in, by the user's own calendar. */
export function monthKey(at: Ms): `history:${string}` {
  const date = new Date(at);
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `history:${date.getFullYear()}-${month}`;
}

/** Adds breaks; one that is there already (the same start) is put right, not counted twice. */
export function withBreaks(month: HistoryMonth, ended: readonly EndedBreak[]): HistoryMonth {
  const kept = month.breaks.filter((one) => !ended.some((e) => e.startedAt === one.startedAt));
  return { breaks: [...kept, ...ended] };
}

/** A break without a word on how it felt: what was done is no health answer, what hurt is one. */
export function withoutFeeling<T extends Pick<EndedBreak, 'outcome'>>(one: T): Omit<T, 'felt'> {
  const { felt: _, ...rest } = one as T & { felt?: unknown };
  return { ...rest, outcome: one.outcome === 'hurt' ? 'stopped' : one.outcome } as Omit<T, 'felt'>;
}

/** Routines finished on the day of `now`. */
export function finishedToday(month: HistoryMonth, now: Ms): number {
  return month.breaks.filter((b) => b.outcome === 'finished' && isSameDay(b.endedAt, now)).length;
}
