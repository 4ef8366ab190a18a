import type { WorkingHours } from '../../../core/schedule/hours.ts';
import { MIN } from './times.ts';

/**
 * A zone's wall clock, minute by minute, and working hours drawn on it: no calendar sums and no Date of
 * the zone. A wall time is a number of minutes as if it were UTC.
 */
export interface Clock {
  readonly start: number;
  readonly minutes: readonly number[];
  /** Where a reading comes first. */
  readonly firsts: ReadonlyMap<number, number>;
}

const DAY_MIN = 1440;

/** The readings from one moment to another, both whole minutes. */
export function clockOf(zone: string, start: number, end: number): Clock {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const minutes: number[] = [];
  const firsts = new Map<number, number>();
  for (let at = start; at < end; at += MIN) {
    const reading = Date.parse(`${format.format(at).replace(' ', 'T')}Z`) / MIN;
    if (!firsts.has(reading)) firsts.set(reading, minutes.length);
    minutes.push(reading);
  }
  return { start, minutes, firsts };
}

/** The minute at which the clock first says so; what it leaves out is counted from the minute before. */
function first({ minutes, firsts }: Clock, reading: number): number {
  const exactly = firsts.get(reading);
  if (exactly !== undefined) return exactly;
  const gap = minutes.findIndex(
    (here, n) => here < reading && (minutes[n + 1] ?? Number.NaN) > reading,
  );
  return gap < 0 ? minutes.length : gap + reading - (minutes[gap] ?? 0);
}

/** For every minute of the clock, whether it lies within the hours. */
export function drawn(clock: Clock, hours: WorkingHours): readonly boolean[] {
  const open: boolean[] = clock.minutes.map(() => false);
  const dates = new Set(clock.minutes.map((reading) => Math.floor(reading / DAY_MIN)));
  for (const date of dates) {
    const day = new Date(date * DAY_MIN * MIN);
    const isToday = hours.today?.day === day.toISOString().slice(0, 10);
    for (const { from, to } of (isToday ? hours.today?.ranges : hours.week[day.getUTCDay()]) ??
      []) {
      const midnight = date * DAY_MIN;
      const end = first(clock, midnight + to + (to <= from ? DAY_MIN : 0));
      for (let n = first(clock, midnight + from); n < end; n++) open[n] = true;
    }
  }
  return open;
}

/** What a moment's answers are, as far as the clock goes; null: not within it. */
export function look(clock: Clock, open: readonly boolean[], at: number) {
  const now = Math.floor((at - clock.start) / MIN);
  const date = (n: number) => Math.floor((clock.minutes[n] ?? 0) / DAY_MIN);
  const find = (wanted: (n: number) => boolean) => {
    for (let n = now + 1; n < clock.minutes.length; n++) {
      if (wanted(n)) return clock.start + n * MIN;
    }
    return null;
  };
  const opens = (n: number) => open[n] === true && open[n - 1] === false;
  return {
    isOpen: open[now] === true,
    closesAt: open[now] ? find((n) => open[n] === false) : null,
    opensAt: find(opens),
    nextMorning: find((n) => opens(n) && date(n) > date(now)),
  };
}
