import type { Schedule } from '../../core/schedule/schedule.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import { QUESTION_IDS } from '../../core/screening/questions.ts';
import { MINUTE } from '../../core/time.ts';

/** Documents as the extension itself would have written them. */

const NOTHING: Partial<Record<QuestionId, string>> = { q8: 'none' };

/** All fourteen questions answered with "nothing to report". */
export function readyScreening(at = Date.now()): object {
  const answers = Object.fromEntries(
    QUESTION_IDS.map((id) => {
      const none = NOTHING[id] ?? 'no';
      return [id, { left: [none], right: [none], at }];
    }),
  );
  return { schema: 1, answers, restUntil: {} };
}

/** A wait of the default rhythm with its deadline at `dueAt`. */
export function waitingSchedule(dueAt: number, more: Partial<Schedule> = {}): object {
  const now = Date.now();
  return {
    schema: 1,
    phase: { kind: 'waiting', dueAt },
    turn: 0,
    seenAt: Math.min(now, dueAt - MINUTE),
    last: null,
    ...more,
  };
}
