import { type HistoryMonth, monthKey } from '../../core/history/history.ts';
import type { Recent } from '../../core/history/recent.ts';
import { beginSchedule } from '../../core/schedule/catch-up.ts';
import { DEFAULT_PLAN } from '../../core/schedule/plan.ts';
import type { EndedBreak, Phase } from '../../core/schedule/schedule.ts';
import { isNone, QUESTIONS } from '../../core/screening/questions.ts';
import { type Screening, UNSCREENED } from '../../core/screening/screening.ts';
import { encode } from '../../core/stored/document.ts';
import { HISTORY, RECENT, SCHEDULE, SCREENING } from '../../core/stored/documents.ts';
import { MINUTE, type Ms, SECOND } from '../../core/time.ts';

/** Not before today: the first questions are asked anew each day, and breaks are counted by the day. */
function minutesAgo(minutes: number, now: Ms): Ms {
  return Math.max(new Date(now).setHours(0, 0, 0, 0), now - minutes * MINUTE);
}

/** "None of these" to the first so many questions. */
function screeningAt(at: Ms, questions: number): Screening {
  const answers = QUESTIONS.slice(0, questions).map(({ id, options }) => {
    const none = options.filter(isNone).map((option) => option.id);
    const chosen = none.slice(0, 1);
    return [id, { left: chosen, right: chosen, at }];
  });
  return { ...UNSCREENED, answers: Object.fromEntries(answers) };
}

/** Three breaks of today, newest last; just after midnight they are all of this minute. */
function breaksBefore(now: Ms): EndedBreak[] {
  const done = [
    ['meeting60', 60 * SECOND, 75],
    ['sitting180', 180 * SECOND, 45],
    ['pump60', 60 * SECOND, 14],
  ] as const;
  return done.map(([routine, doneMs, minutes]): EndedBreak => {
    const endedAt = minutesAgo(minutes, now);
    return {
      ...{ routine, legs: ['left', 'right'], outcome: 'finished', felt: 'good' },
      ...{ startedAt: endedAt - doneMs, endedAt, doneMs },
    };
  });
}

/** The same breaks as what the next suggestion is made from; none of them was massage. */
function recentOf(breaks: readonly EndedBreak[]): Recent {
  return {
    breaks: breaks.map(({ routine, startedAt, endedAt, outcome, felt = null }) => ({
      ...{ routine, startedAt, endedAt, outcome, felt, massagedMs: 0 },
    })),
  };
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
  const waiting: Phase = { kind: 'waiting', dueAt: now + 16 * MINUTE - 30 * SECOND, warned: false };
  const month: HistoryMonth = { breaks };
  return {
    screening: encode(
      SCREENING,
      screeningAt(minutesAgo(90, now), moment.answered ?? QUESTIONS.length),
    ),
    schedule: encode(SCHEDULE, {
      ...beginSchedule(now, DEFAULT_PLAN),
      phase: moment.phase ?? waiting,
      turn: 3,
      last: breaks.at(-1) ?? null,
    }),
    recent: encode(RECENT, recentOf(breaks)),
    [monthKey(now)]: encode(HISTORY, month),
  };
}
