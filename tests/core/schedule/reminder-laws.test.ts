import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScheduleEvent } from '../../../core/schedule/schedule.ts';
import { type Lived, live } from '../support/lives.ts';
import { AWAY, anyLife, presentLife } from '../support/moments.ts';
import { type Script, watch } from '../support/on-time.ts';
import { every, START } from '../support/schedules.ts';
import { HOUR, MIN, NINE, SEC } from '../support/times.ts';

const everyMin = fc.integer({ min: 5, max: 180 });
const lateness = fc.array(fc.nat(AWAY - 1), { minLength: 1, maxLength: 8 });
const lateBy = (late: readonly number[]) => (n: number) => late[n % late.length] ?? 0;

/** What answers a reminder; everything else must leave it standing. */
const ANSWERS: readonly ScheduleEvent['kind'][] = ['later', 'pause', 'startBreak'];

const shown = (steps: readonly Lived[]) =>
  steps.flatMap(({ event }) => (event.kind === 'reminded' ? [event.dueSince] : []));

describe('somebody at the desk, alarms late by less than an absence', () => {
  test('every interval ends in exactly one reminder, counted from deadline to deadline', () => {
    fc.assert(
      fc.property(
        everyMin,
        lateness,
        fc.integer({ min: 1, max: 12 }),
        (minutes, late, intervals) => {
          const script = { rhythm: every(minutes), lateBy: lateBy(late) };
          const { reminders } = watch({ ...script, until: intervals * minutes * MIN + AWAY });
          const wanted = Array.from(
            { length: intervals },
            (_, n) => NINE + (n + 1) * minutes * MIN,
          );
          expect(reminders.map(({ dueSince }) => dueSince).slice(0, intervals)).toEqual(wanted);
          for (const { dueSince, shownAt } of reminders)
            expect(shownAt - dueSince).toBeLessThan(AWAY);
        },
      ),
    );
  });

  test('a wait that nobody touches ends when it said it would, and not before', () => {
    fc.assert(
      fc.property(presentLife, (life) => {
        for (const { before, event, now, after } of live(life)) {
          if (before.phase.kind !== 'waiting' || event.kind !== 'wake') continue;
          const { dueAt } = before.phase;
          const due = { kind: 'due', dueSince: dueAt, reminded: false };
          expect(after.phase).toEqual(now < dueAt ? before.phase : due);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a reminder stands until it is answered or its interval is over', () => {
    fc.assert(
      fc.property(presentLife, (life) => {
        for (const { before, event, now, after, rhythm } of live(life)) {
          if (before.phase.kind !== 'due' || ANSWERS.includes(event.kind)) continue;
          expect(after.phase.kind).toBe('due');
          const over = now >= before.phase.dueSince + rhythm.everyMin * MIN;
          if (!over && event.kind !== 'rhythmChanged')
            expect(after.phase).toMatchObject({ dueSince: before.phase.dueSince });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('breaks fall due at least five minutes apart', () => {
    fc.assert(
      fc.property(presentLife, (life) => {
        const moments = life.moments.filter(
          ({ does }) => does !== 'setRhythm' && does !== 'browserStarted',
        );
        const dues = shown(live({ ...life, moments }));
        dues.slice(1).forEach((due, n) => {
          expect(due - (dues[n] ?? due)).toBeGreaterThanOrEqual(5 * MIN);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('extra wake-ups change nothing', () => {
    const deed = fc.record({
      at: fc.nat(10 * HOUR),
      event: fc.oneof(
        fc.record({
          kind: fc.constantFrom('later', 'resume', 'pauseBreak', 'resumeBreak', 'browserStarted'),
        }) as fc.Arbitrary<ScheduleEvent>,
        fc
          .integer({ min: 20, max: 900 })
          .map(
            (sec) =>
              ({ ...START, routine: 'r', legs: ['left'], totalMs: sec * SEC }) as ScheduleEvent,
          ),
        fc.nat(2 * HOUR).map((ms) => ({ kind: 'pause', until: NINE + 2 * HOUR + ms }) as const),
      ),
    });
    const wakes = fc.array(fc.nat(10 * HOUR), { maxLength: 200 });
    fc.assert(
      fc.property(
        everyMin,
        lateness,
        fc.array(deed, { maxLength: 12 }),
        wakes,
        (minutes, late, deeds, extraWakes) => {
          const script: Script = {
            rhythm: every(minutes),
            deeds,
            lateBy: lateBy(late),
            until: 10 * HOUR,
          };
          const plain = watch(script);
          const woken = watch({ ...script, extraWakes });
          expect(woken.states).toEqual(plain.states);
        },
      ),
    );
  });
});

describe('whatever the clock does', () => {
  test('a reminder that was shown is shown again only by a browser that started anew', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        for (const { before, event, after } of live(life)) {
          if (before.phase.kind !== 'due' || !before.phase.reminded) continue;
          if (after.phase.kind !== 'due' || after.phase.reminded) continue;
          const anew = event.kind === 'browserStarted' || after.turn > before.turn;
          expect(anew, 'shown again, although it is neither missed nor lost').toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('one step brings at most one reminder, and counts at most one as missed', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        for (const { before, after, ended } of live(life)) {
          const missed = after.turn - before.turn - ended.length;
          expect(missed).toBeGreaterThanOrEqual(0);
          expect(missed).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
