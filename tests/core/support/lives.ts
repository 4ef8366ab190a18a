import { beginSchedule } from '../../../core/schedule/catch-up.ts';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import { next } from '../../../core/schedule/next.ts';
import type { Rhythm } from '../../../core/schedule/rhythm.ts';
import type { EndedBreak, Schedule, ScheduleEvent } from '../../../core/schedule/schedule.ts';
import type { Ms } from '../../../core/time.ts';
import type { Life, Moment } from './moments.ts';
import { NINE } from './times.ts';

/** One call of `next`, with what went in and what came out. */
export interface Lived {
  readonly before: Schedule;
  readonly event: ScheduleEvent;
  readonly now: Ms;
  /** In force after the step. */
  readonly rhythm: Rhythm;
  readonly after: Schedule;
  readonly ended: readonly EndedBreak[];
}

function eventOf(moment: Moment, n: number, now: Ms, from: Rhythm): ScheduleEvent {
  switch (moment.does) {
    case 'pause':
      return { kind: 'pause', until: now + moment.for };
    case 'start': // Numbered, so that each break can be told from every other.
      return {
        kind: 'startBreak',
        routine: `r${n}`,
        legs: ['left'],
        swapped: false,
        totalMs: moment.totalMs,
      };
    case 'seek':
      return { kind: 'seekBreak', elapsedMs: moment.to, massagedMs: { left: 0, right: 0 } };
    case 'end':
      return { kind: 'endBreak', outcome: moment.outcome };
    case 'setRhythm':
      return { kind: 'rhythmChanged', from };
    default:
      return { kind: moment.does };
  }
}

/** Lives it, with a browser that shows every reminder at once, and says so. */
export function live(life: Life): readonly Lived[] {
  let rhythm: Rhythm = { everyMin: life.everyMin, longEvery: 2, shortSec: 60, longSec: 300 };
  let now = NINE;
  let schedule = beginSchedule(now, rhythm);
  const lived: Lived[] = [];
  const step = (event: ScheduleEvent) => {
    const { schedule: then, ended } = next(schedule, event, now, rhythm);
    lived.push({ before: schedule, event, now, rhythm, after: then, ended });
    schedule = then;
  };
  /** The browser shows what is due, and says so. */
  const look = (event: ScheduleEvent) => {
    step(event);
    const { phase } = schedule;
    if (phase.kind === 'due' && !phase.reminded)
      step({ kind: 'reminded', dueSince: phase.dueSince });
  };
  const ring = (lateBy: Ms) => {
    now = Math.max(now, wakeBy(schedule, rhythm)) + lateBy;
  };
  life.moments.forEach((moment, n) => {
    if (moment.gap !== 'alarm') now += moment.by;
    else {
      for (let time = 1; time < moment.times; time++) {
        ring(moment.lateBy);
        look({ kind: 'wake' });
      }
      ring(moment.lateBy);
    }
    const event = eventOf(moment, n, now, rhythm);
    if (moment.does === 'setRhythm') rhythm = { ...rhythm, everyMin: moment.everyMin };
    look(event);
  });
  return lived;
}
