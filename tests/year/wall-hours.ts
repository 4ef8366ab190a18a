import type { WorkingHours } from '../../core/schedule/hours.ts';
import type { Ms } from '../../core/time.ts';
import { DAY, HOUR, MIN } from '../core/support/times.ts';

const two = (n: number) => String(n).padStart(2, '0');

function rangesOf({ week, today }: WorkingHours, date: Date) {
  const key = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return today?.day === key ? today.ranges : (week[date.getDay()] ?? []);
}

/**
 * Working hours a second time, as someone would tell them who looks at a calendar and a wall clock: no
 * sums of time at all.
 */
export function opensByWall(hours: WorkingHours, at: Ms): boolean {
  if (!hours.on) return true;
  const date = new Date(at);
  const minute = date.getHours() * 60 + date.getMinutes();
  const crosses = ({ from, to }: { from: number; to: number }) => to <= from;
  const begun = rangesOf(hours, date).some(
    (range) => minute >= range.from && (crosses(range) || minute < range.to),
  );
  if (begun) return true;
  const eve = new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1, 12);
  return rangesOf(hours, eve).some((range) => crosses(range) && minute < range.to);
}

/** In the hours about a change of the clock, what a wall clock shows is no time of its own. */
export function isClockChange(at: Ms): boolean {
  const offset = (when: Ms) => new Date(when).getTimezoneOffset();
  return offset(at - 3 * HOUR) !== offset(at + 3 * HOUR);
}

/** The first minute of a later local day at which hours begin; nine o'clock where none do. */
export function morningByWall(hours: WorkingHours, at: Ms): Ms {
  const date = new Date(at);
  const tomorrow = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
  if (hours.on) {
    for (let minute = tomorrow; minute < tomorrow + 14 * DAY; minute += MIN) {
      if (opensByWall(hours, minute) && !opensByWall(hours, minute - MIN)) return minute;
    }
  }
  return new Date(tomorrow).setHours(9, 0);
}
