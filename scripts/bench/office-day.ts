import { type HistoryMonth, monthKey } from '../../core/history/history.ts';
import type { EndedBreak, Phase } from '../../core/schedule/schedule.ts';
import { isNone, QUESTIONS } from '../../core/screening/questions.ts';
import type { Screening } from '../../core/screening/screening.ts';
import { encode } from '../../core/stored/document.ts';
import { HISTORY, SCHEDULE, SCREENING } from '../../core/stored/documents.ts';
import { MINUTE, type Ms, SECOND } from '../../core/time.ts';

/** "None of these" to the first so many questions. */
function screeningAt(at: Ms, questions: number): Screening {
  const answers = QUESTIONS.slice(0, questions).map(({ id, options }) => {
    const none = options.filter(isNone).map((option) => option.id);
    const chosen = none.slice(0, 1);
    return [id, { left: chosen, right: chosen, at }];
  });
  return { answers: Object.fromEntries(answers), restUntil: {} };
}

/** Three breaks of today, newest last; just after midnight they are all of this minute. */
function breaksBefore(now: Ms): EndedBreak[] {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return [75, 45, 14].map((minutesAgo): EndedBreak => {
    const endedAt = Math.max(midnight, now - minutesAgo * MINUTE);
    const doneMs = 60 * SECOND;
    return {
      ...{ routine: 'pump60', legs: ['left', 'right'], outcome: 'finished' },
      ...{ startedAt: endedAt - doneMs, endedAt, doneMs },
    };
  });
}

interface Moment {
  /** What is going on instead of the wait for the next break. */
  readonly phase?: Phase;
  /** How far the safety check has come. */
  readonly answered?: number;
}

/**
 * What storage holds on an ordinary afternoon: the safety check answered, three breaks done, the next
 * one in sixteen minutes.
 */
export function officeDay(now: Ms, moment: Moment = {}): Record<string, object> {
  const breaks = breaksBefore(now);
  // Half a minute early: what is left is rounded up, and must not tick over while one looks.
  const waiting: Phase = { kind: 'waiting', dueAt: now + 16 * MINUTE - 30 * SECOND };
  const month: HistoryMonth = { breaks };
  return {
    screening: encode(
      SCREENING,
      screeningAt(now - 90 * MINUTE, moment.answered ?? QUESTIONS.length),
    ),
    schedule: encode(SCHEDULE, {
      phase: moment.phase ?? waiting,
      turn: 3,
      seenAt: now,
      last: breaks.at(-1) ?? null,
    }),
    [monthKey(now)]: encode(HISTORY, month),
  };
}
