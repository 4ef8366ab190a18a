import type { Note } from '../../../core/journal/journal.ts';
import { beginSchedule } from '../../../core/schedule/catch-up.ts';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import { isHolding } from '../../../core/schedule/hold.ts';
import { next } from '../../../core/schedule/next.ts';
import type { Plan } from '../../../core/schedule/plan.ts';
import type { EndedBreak, Schedule, ScheduleEvent } from '../../../core/schedule/schedule.ts';
import type { Ms } from '../../../core/time.ts';
import type { Life, Moment } from './moments.ts';
import { every, look, pauseUntil, reminded } from './schedules.ts';
import { NINE } from './times.ts';

/** One call of `next`, with what went in and what came out. */
export interface Lived {
  readonly before: Schedule;
  readonly event: ScheduleEvent;
  readonly now: Ms;
  /** In force after the step. */
  readonly plan: Plan;
  readonly after: Schedule;
  readonly ended: readonly EndedBreak[];
  readonly notes: readonly Note[];
}

function eventOf(moment: Moment, n: number, now: Ms, from: Plan): ScheduleEvent {
  switch (moment.does) {
    case 'pause':
      return pauseUntil(now + moment.for);
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
    case 'setReminders':
      return { kind: 'planChanged', from };
    case 'look':
      return look(moment.signs);
    case 'later':
      return { kind: 'later', byMs: moment.byMs };
    case 'pauseOpen':
      return pauseUntil(null, now + moment.askIn);
    case 'meeting':
      return { kind: 'meeting', until: moment.for && now + moment.for };
    default:
      return { kind: moment.does };
  }
}

function planAfter(moment: Moment, plan: Plan): Plan {
  if (moment.does === 'setRhythm') return every(moment.everyMin, plan.reminders);
  if (moment.does !== 'setReminders') return plan;
  return { ...plan, reminders: { ...plan.reminders, ...moment.reminders } };
}

/** Lives it, with a browser that shows every reminder as soon as it may, and says so. */
export function live(life: Life): readonly Lived[] {
  let plan = every(life.everyMin);
  let now = NINE;
  let schedule = beginSchedule(now, plan);
  const lived: Lived[] = [];
  const step = (event: ScheduleEvent) => {
    const { schedule: then, ended, notes } = next(schedule, event, now, plan);
    lived.push({ before: schedule, event, now, plan, after: then, ended, notes });
    schedule = then;
  };
  /** The browser shows what is due, and says so. */
  const happen = (event: ScheduleEvent) => {
    step(event);
    const { phase } = schedule;
    const free =
      schedule.goneAt === null && now >= schedule.quietUntil && !isHolding(schedule, now, plan);
    if (free && phase.kind === 'due' && !phase.reminded) step(reminded(phase.dueSince));
  };
  const ring = (lateBy: Ms) => {
    now = Math.max(now, wakeBy(schedule, plan)) + lateBy;
  };
  life.moments.forEach((moment, n) => {
    if (moment.gap !== 'alarm') now += moment.by;
    else {
      for (let time = 1; time < moment.times; time++) {
        ring(moment.lateBy);
        happen({ kind: 'wake' });
      }
      ring(moment.lateBy);
    }
    const event = eventOf(moment, n, now, plan);
    plan = planAfter(moment, plan);
    happen(event);
  });
  return lived;
}
