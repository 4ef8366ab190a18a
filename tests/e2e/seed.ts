import { NOTHING_RECENT } from '../../core/history/recent.ts';
import { beginSchedule } from '../../core/schedule/catch-up.ts';
import { DEFAULT_PLAN } from '../../core/schedule/plan.ts';
import type { RunningBreak, Schedule } from '../../core/schedule/schedule.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import { QUESTION_IDS } from '../../core/screening/questions.ts';
import { UNSCREENED } from '../../core/screening/screening.ts';
import { encode } from '../../core/stored/document.ts';
import { RECENT, SCHEDULE, SCREENING } from '../../core/stored/documents.ts';
import { MINUTE, type Ms } from '../../core/time.ts';

/** Documents as the extension itself would have written them. */

const NOTHING: Partial<Record<QuestionId, string>> = { q8: 'none' };

/** No question answered yet. */
export function unscreened(): object {
  return encode(SCREENING, UNSCREENED);
}

/** All fourteen questions answered with "nothing to report". */
export function readyScreening(at = Date.now()): object {
  const answers = Object.fromEntries(
    QUESTION_IDS.map((id) => {
      const none = NOTHING[id] ?? 'no';
      return [id, { left: [none], right: [none], at }];
    }),
  );
  return encode(SCREENING, { ...UNSCREENED, answers });
}

/** A wait of the default rhythm with its deadline at `dueAt`. */
export function waitingSchedule(dueAt: number, more: Partial<Schedule> = {}): object {
  const begun = beginSchedule(Math.min(Date.now(), dueAt - MINUTE), DEFAULT_PLAN);
  const phase = { kind: 'waiting', dueAt, warned: false } as const;
  return encode(SCHEDULE, { ...begun, phase, ...more });
}

/** A routine for both legs that has come so far, as if it was neither paused nor gone through. */
export function runningBreak(
  routine: string,
  { totalMs, elapsedMs }: { readonly totalMs: Ms; readonly elapsedMs: Ms },
  now = Date.now(),
): RunningBreak {
  return {
    ...{ routine, legs: ['left', 'right'], swapped: false, startedAt: now - elapsedMs, totalMs },
    ...{ fromMs: 0, playedMs: 0, massagedMs: { left: 0, right: 0 } },
    ...{ elapsedMs, since: now, running: true, pause: null },
  };
}

/** No routine done lately: what is suggested is what a newcomer gets. */
export function nothingRecent(): object {
  return encode(RECENT, NOTHING_RECENT);
}
