import type { Leg } from '../../core/screening/levels.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import type { Answer, Screening } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import { BLANK } from '../core/support/answers.ts';
import { QUESTIONS_IN_ORDER, rowOf } from '../core/support/decision-table.ts';
import { rulingOf } from '../core/support/oracle.ts';
import { DAY, HOUR, midnightAfter } from '../core/support/times.ts';
import { withUseLost } from './told.ts';

const LEGS: readonly Leg[] = ['left', 'right'];

/** An answer as it is given; it holds from the moment it is recorded. */
export type Given = Omit<Answer, 'at'> & { readonly question: QuestionId };

const mapAnswers = (
  record: Screening,
  change: (id: QuestionId, one: Answer) => Answer,
): Screening => ({
  ...record,
  answers: Object.fromEntries(
    Object.entries(record.answers).map(([id, one]) => [id, change(id as QuestionId, one)]),
  ),
});

export const locksIn = (id: QuestionId, { left, right }: Pick<Answer, 'left' | 'right'>): boolean =>
  [...left, ...right].some((option) => rowOf(id, option)?.holds === 'lock');

/** The questions whose answers lock. */
export const lockingQuestions = ({ answers }: Screening): readonly QuestionId[] =>
  QUESTIONS_IN_ORDER.filter((id) => answers[id] && locksIn(id, answers[id]));

/** How hard a record is locked: not, by a stop, by an emergency. */
export function rankOf(record: Screening, now: Ms): number {
  const ruling = rulingOf(record, now);
  if (ruling.kind !== 'locked') return 0;
  return ruling.level === 'EMERGENCY' ? 2 : 1;
}

/** From when a lock may be left by someone who was checked: the next day, or 24 hours after an emergency. */
export function dueAt(record: Screening, now: Ms): Ms {
  const times = lockingQuestions(record).map((id) => record.answers[id]?.at ?? now);
  const at = Math.min(now, Math.max(...times));
  return rankOf(record, now) === 2 ? at + DAY : midnightAfter(at);
}

/** What the clock does to a record: set back, it makes nothing longer than it can have been. */
export function atClock(record: Screening, now: Ms): Screening {
  const kept = mapAnswers(record, (id, one) =>
    locksIn(id, one) ? { ...one, at: Math.min(one.at, now) } : one,
  );
  const atMost = (at: Ms | null, most: Ms) => (at === null ? null : Math.min(at, most));
  return {
    ...kept,
    rests: record.rests.map((rest) => ({ ...rest, until: Math.min(rest.until, now + 48 * HOUR) })),
    hurts: record.hurts.map((at) => Math.min(at, now)),
    gentleUntil: atMost(record.gentleUntil, now + 7 * DAY),
    skips: record.skips.map((skip) => ({
      ...skip,
      until: Math.min(skip.until, midnightAfter(now)),
    })),
  };
}

export const withAnswers = (record: Screening, given: readonly Given[], now: Ms): Screening =>
  given.reduce((before, { question, ...answer }) => {
    const used = withUseLost(before, now);
    const asked = (leg: Leg) => used.reask[leg].filter((id) => id !== question);
    return {
      ...used,
      answers: { ...used.answers, [question]: { ...answer, at: now } },
      reask: { left: asked('left'), right: asked('right') },
    };
  }, record);

/** A routine hurt these legs: two days without massage; the second time in 14 days, until it is known why. */
export function hurt(record: Screening, legs: readonly Leg[], startedAt: Ms, now: Ms): Screening {
  const before = record.hurts.filter((at) => at !== startedAt && now - at <= 14 * DAY);
  const ids: readonly QuestionId[] = before.length > 0 ? ['q2', 'q3', 'q9', 'q10', 'q13'] : [];
  const asked = (leg: Leg) => [
    ...new Set([...record.reask[leg], ...(legs.includes(leg) ? ids : [])]),
  ];
  const others = record.rests.filter(({ leg, why }) => why !== 'hurt' || !legs.includes(leg));
  return {
    ...record,
    rests: [
      ...others,
      ...legs.map((leg) => ({ leg, until: now + 48 * HOUR, why: 'hurt' as const })),
    ],
    reask: { left: asked('left'), right: asked('right') },
    hurts: [...before, startedAt],
  };
}

/** Something new was felt: the first two questions are to be answered in full. */
export const changed = (record: Screening): Screening =>
  mapAnswers(record, (id, one) => (id === 'q1' || id === 'q2' ? { ...one, stale: true } : one));

/** All new answers after a check by a professional: gently for a week. */
export function leaving(record: Screening, given: readonly Given[], now: Ms): Screening {
  const { rests, hurts, skips } = record;
  const anew = withAnswers({ ...BLANK, rests, hurts, skips }, given, now);
  return { ...anew, gentleUntil: now + 7 * DAY };
}

/** Everything deleted but what locks, and what has an end of its own: rests, cramps, the gentle days. */
export const deleted = ({ answers, rests, skips, gentleUntil }: Screening): Screening => ({
  ...BLANK,
  rests,
  skips,
  gentleUntil,
  answers: Object.fromEntries(
    Object.entries(answers).filter(([id, one]) => locksIn(id as QuestionId, one)),
  ),
});

/** A routine that gave a cramp is left out for the rest of the day. */
export function cramped(record: Screening, routine: string, now: Ms): Screening {
  const skip = { routine, until: midnightAfter(now) } as Screening['skips'][number];
  return { ...record, skips: [...record.skips, skip] };
}

/** "Nothing has changed": the same answers, given anew. */
export const confirmed = (record: Screening, ids: readonly QuestionId[], now: Ms): Screening =>
  withAnswers(
    record,
    ids.flatMap((question) => {
      const { at: _, ...answer } = record.answers[question] ?? { at: now, left: [], right: [] };
      return answer.left.length > 0 ? [{ question, ...answer }] : [];
    }),
    now,
  );

/** Whether two records come to the same, now and for the questions that are asked again. */
export const sameAsked = (a: Screening, b: Screening): boolean =>
  LEGS.every((leg) => [...a.reask[leg]].sort().join() === [...b.reask[leg]].sort().join());
