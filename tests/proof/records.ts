import { withAnswer } from '../../core/screening/changes.ts';
import type { Screening } from '../../core/screening/screening.ts';
import type { Ms } from '../../core/time.ts';
import { answered, type Changes, sides, tapped } from '../core/support/answers.ts';
import { DAY, MIN, NINE } from '../core/support/times.ts';
import type { Session } from './offers.ts';

/** How old the answers are, and what of the day's first two questions was answered today. */
export const AGES = ['today', 'yesterday', 'week', 'year', 'unused'] as const;
export type Age = (typeof AGES)[number];

const answeredAgo = (changes: Changes, days: number) => answered(changes, NINE - days * DAY);

/** A record that came about through answers, as old as that. */
export function aged(changes: Changes, age: Age): Screening {
  switch (age) {
    case 'today':
      return answered(changes);
    case 'yesterday':
      return answeredAgo(changes, 1);
    case 'week':
      return tapped(answeredAgo(changes, 8), NINE - MIN);
    case 'year':
      return tapped(answeredAgo(changes, 400), NINE - MIN);
    case 'unused': {
      const before = answeredAgo(changes, 40);
      const locked = (id: 'q1' | 'q2') => changes[id] ?? ['no'];
      const first = withAnswer(before, 'q1', sides(locked('q1'), NINE - MIN));
      return withAnswer(first, 'q2', sides(locked('q2'), NINE - MIN));
    }
  }
}

/** What of the caps on massage is used up. */
export const USED: Readonly<Record<string, readonly Session[]>> = {
  free: [{ endedAt: NINE - 120 * MIN, massagedMs: 90_000 }],
  gap: [{ endedAt: NINE - 119 * MIN, massagedMs: 10_000 }],
  // All within the two hours as well: the day's cap is what must hold when these are over.
  day: [1, 2, 3].map((n) => ({ endedAt: NINE - n * MIN, massagedMs: 90_000 })),
};

export const recentOf = (sessions: readonly Session[]) => ({
  breaks: sessions.map(
    ({ endedAt, massagedMs }): RecentLike => ({
      routine: 'massage180',
      startedAt: endedAt - 100_000,
      endedAt,
      outcome: 'finished',
      felt: null,
      massagedMs,
    }),
  ),
});

interface RecentLike {
  readonly routine: string;
  readonly startedAt: Ms;
  readonly endedAt: Ms;
  readonly outcome: 'finished';
  readonly felt: null;
  readonly massagedMs: Ms;
}
