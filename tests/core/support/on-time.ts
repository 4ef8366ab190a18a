import { beginSchedule } from '../../../core/schedule/catch-up.ts';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import { next } from '../../../core/schedule/next.ts';
import type { Plan } from '../../../core/schedule/plan.ts';
import type { Schedule, ScheduleEvent } from '../../../core/schedule/schedule.ts';
import type { Ms } from '../../../core/time.ts';
import { reminded } from './schedules.ts';
import { NINE, SEC } from './times.ts';

interface Shown {
  readonly dueSince: Ms;
  readonly shownAt: Ms;
  /** For the second time. */
  readonly again: boolean;
}

export interface Watched {
  /** How things stood after each deed, and at the end. */
  readonly states: readonly Schedule[];
  /** Every reminder shown: when the break fell due, and when it was shown. */
  readonly reminders: readonly Shown[];
}

export interface Script {
  readonly plan: Plan;
  /** What the user does, and when: milliseconds from the start, ascending. */
  readonly deeds?: readonly { readonly at: Ms; readonly event: ScheduleEvent }[];
  /** Signs of life besides the alarm. */
  readonly extraWakes?: readonly Ms[];
  /** By how much the n-th alarm is late; short of an absence. */
  readonly lateBy?: (n: number) => Ms;
  readonly until: Ms;
}

/** Runs a browser whose alarm comes every time, with somebody there all the time. */
export function watch({
  plan,
  deeds = [],
  extraWakes = [],
  lateBy = () => 0,
  until,
}: Script): Watched {
  const states: Schedule[] = [];
  const reminders: Shown[] = [];
  let schedule = beginSchedule(NINE, plan);
  const take = (event: ScheduleEvent, now: Ms) => {
    schedule = next(schedule, event, now, plan).schedule;
    const { phase } = schedule;
    if (phase.kind !== 'due' || phase.reminded) return;
    const { dueSince, again } = phase;
    reminders.push({ dueSince, shownAt: now, again });
    schedule = next(schedule, reminded(phase.dueSince), now, plan).schedule;
  };
  const end = NINE + until;
  const planned = [
    ...deeds.map(({ at, event }) => ({ at: NINE + at, event, deed: true })),
    ...extraWakes.map((at) => ({ at: NINE + at, event: { kind: 'wake' } as const, deed: false })),
    { at: end, event: { kind: 'wake' } as const, deed: true },
  ].sort((a, b) => a.at - b.at);
  let alarms = 0;
  for (const { at, event, deed } of planned) {
    for (;;) {
      // In a routine, an alarm that is late by more than seconds tells of a sleep.
      const latest = schedule.phase.kind === 'onBreak' ? 19 * SEC : Number.POSITIVE_INFINITY;
      const alarmAt = wakeBy(schedule, plan) + Math.min(lateBy(alarms), latest);
      if (alarmAt >= at) break;
      alarms += 1;
      take({ kind: 'wake' }, alarmAt);
    }
    take(event, at);
    if (deed) states.push(schedule);
  }
  return { states, reminders };
}
