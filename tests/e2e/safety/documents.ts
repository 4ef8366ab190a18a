import type { RecentBreak } from '../../../core/history/recent.ts';
import { beginSchedule } from '../../../core/schedule/catch-up.ts';
import { DEFAULT_PLAN } from '../../../core/schedule/plan.ts';
import type { Schedule } from '../../../core/schedule/schedule.ts';
import { QUESTION_IDS, type QuestionId } from '../../../core/screening/questions.ts';
import { type Answer, type Screening, UNSCREENED } from '../../../core/screening/screening.ts';
import { HOUR, MINUTE, type Ms } from '../../../core/time.ts';

/** Documents as the extension itself would have written them, in the present schemas. */

const NOTHING: Partial<Record<QuestionId, string>> = { q8: 'none' };

export type Given = Pick<Answer, 'left' | 'right'> & Partial<Answer>;

/** The same for both legs. */
export const both = (...options: string[]): Given => ({ left: options, right: options });
export const left = (...options: string[]): Given => ({ left: options, right: ['no'] });

/** "Nothing to report", given at that moment. */
export const none = (at: Ms, ...ids: QuestionId[]): Screening['answers'] =>
  Object.fromEntries(ids.map((id) => [id, { ...both(NOTHING[id] ?? 'no'), at }]));

/** All fourteen questions answered at `now` with nothing to report, but for these. */
export function screened(
  now: Ms,
  changed: Partial<Record<QuestionId, Given>> = {},
  more: Partial<Screening> = {},
): Screening & { schema: 2 } {
  const given = Object.entries(changed).map(([id, answer]) => [id, { at: now, ...answer }]);
  const answers = { ...none(now, ...QUESTION_IDS), ...Object.fromEntries(given) };
  return { schema: 2, ...UNSCREENED, answers, ...more };
}

/** All answered, but the day's first two taps are still to come. */
export const screenedYesterday = (now: Ms, changed: Partial<Record<QuestionId, Given>> = {}) =>
  screened(now, { ...none(now - 24 * HOUR, 'q1', 'q2'), ...changed } as typeof changed);

/** A wait of the default rhythm, half over. */
export function waiting(now: Ms, more: Partial<Schedule> = {}): Schedule & { schema: 3 } {
  const phase = { kind: 'waiting', dueAt: now + 15 * MINUTE, warned: false } as const;
  return { schema: 3, ...beginSchedule(now, DEFAULT_PLAN), phase, ...more };
}

/** A break that has just fallen due, and of which nobody was told yet. */
export const due = (now: Ms) =>
  waiting(now, {
    phase: { kind: 'due', dueSince: now, reminded: false, shownAt: null, again: false },
  });

/** Routines done lately. */
export const done = (...breaks: RecentBreak[]) => ({ schema: 1, breaks });

export function finished(routine: string, endedAt: Ms, massagedMs: Ms = 0): RecentBreak {
  const startedAt = endedAt - 5 * MINUTE;
  return { routine, startedAt, endedAt, outcome: 'finished', felt: null, massagedMs };
}

/** The default settings, but for where the user is. */
export const settings = (region: string | null, today: object | null = null) => ({
  ...{ schema: 3, ...DEFAULT_PLAN, region, standing: false, today },
});
