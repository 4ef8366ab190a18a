import { expect, test } from 'vitest';
import type { ScheduleEvent } from '../../../core/schedule/schedule.ts';
import type { Ms } from '../../../core/time.ts';
import { attend, dueFrom, follow, look } from '../support/schedules.ts';
import { MIN, NINE } from '../support/times.ts';

const MUSIC = look({ idle: 'idle', sound: true });

/** A reminder shown at nine that nobody answers, and what each look of the next half hour sees. */
const afterLooks = (seen: (minute: number) => ScheduleEvent) => {
  const looks = [5, 10, 15, 20, 25, 30].map((minute): [Ms, ScheduleEvent] => [
    NINE + minute * MIN,
    seen(minute),
  ]);
  return follow(dueFrom(NINE), looks);
};

test('music in an empty room: a whole interval without answer or input is an absence', () => {
  const after = afterLooks(() => MUSIC);
  expect(after).toMatchObject({ phase: { kind: 'away' }, goneAt: NINE, turn: 0 });
  const later = follow(after, [[NINE + 35 * MIN, MUSIC]]);
  expect(later.phase.kind).toBe('away');
  const back = follow(attend(later, NINE + 36 * MIN), [[NINE + 36 * MIN, look()]]);
  expect(back.phase).toMatchObject({ kind: 'waiting', dueAt: NINE + 66 * MIN });
});

test('somebody who ignored it, typed on and then listens is there: the next break falls due', () => {
  const after = afterLooks((minute) => (minute === 20 ? look() : MUSIC));
  expect(after).toMatchObject({ phase: { kind: 'due', dueSince: NINE + 30 * MIN }, turn: 1 });
});
