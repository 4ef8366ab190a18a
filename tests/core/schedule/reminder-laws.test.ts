import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../../core/journal/journal.ts';
import type { Schedule, ScheduleEvent } from '../../../core/schedule/schedule.ts';
import { type Lived, live } from '../support/lives.ts';
import { AWAY, anyLife, presentLife } from '../support/moments.ts';
import { type Script, watch } from '../support/on-time.ts';
import { every, LATER, pauseUntil, START, unshown } from '../support/schedules.ts';
import { HOUR, MIN, NINE, SEC } from '../support/times.ts';

const everyMin = fc.integer({ min: 5, max: 180 });
const lateness = fc.array(fc.nat(AWAY - 1), { minLength: 1, maxLength: 8 });
const lateBy = (late: readonly number[]) => (n: number) => late[n % late.length] ?? 0;

/** What answers a reminder; everything else must leave it standing. */
const ANSWERS: readonly ScheduleEvent['kind'][] = [
  ...(['later', 'pause', 'startBreak', 'skip', 'moved'] as const),
];

const shown = (steps: readonly Lived[]) =>
  steps.flatMap(({ event }) => (event.kind === 'reminded' ? [event.dueSince] : []));

/** All but when, and how often, it was shown. */
function decided({ phase, ...schedule }: Schedule) {
  const { kind, dueSince } = { dueSince: null, ...phase };
  return {
    ...schedule,
    shown: null,
    quietUntil: null,
    phase: phase.kind === 'due' ? { kind, dueSince } : phase,
  };
}

describe('somebody at the desk, alarms late by less than an absence', () => {
  test('every interval ends in one reminder, counted from deadline to deadline', () => {
    fc.assert(
      fc.property(
        everyMin,
        lateness,
        fc.integer({ min: 1, max: 12 }),
        (minutes, late, intervals) => {
          const script = { plan: every(minutes), lateBy: lateBy(late) };
          const { reminders } = watch({ ...script, until: intervals * minutes * MIN + AWAY });
          const wanted = Array.from(
            { length: intervals },
            (_, n) => NINE + (n + 1) * minutes * MIN,
          );
          const first = reminders.filter(({ again }) => !again);
          expect(first.map(({ dueSince }) => dueSince).slice(0, intervals)).toEqual(wanted);
          for (const { dueSince, shownAt } of first) expect(shownAt - dueSince).toBeLessThan(AWAY);
        },
      ),
    );
  });

  test('a reminder that nobody answers is shown once more, five minutes after the first time', () => {
    fc.assert(
      fc.property(everyMin, lateness, (minutes, late) => {
        const script = { plan: every(minutes), lateBy: lateBy(late), until: 12 * minutes * MIN };
        const { reminders } = watch(script);
        const times = Map.groupBy(reminders, ({ dueSince }) => dueSince);
        for (const [first, second, ...more] of times.values()) {
          expect(more).toEqual([]);
          if (!first || !second) continue;
          expect([first.again, second.again]).toEqual([false, true]);
          expect(second.shownAt - first.shownAt).toBeGreaterThanOrEqual(5 * MIN);
          expect(second.shownAt - first.shownAt).toBeLessThan(5 * MIN + AWAY);
        }
      }),
    );
  });

  test('a wait that nobody touches ends when it said it would, and not before', () => {
    fc.assert(
      fc.property(presentLife, (life) => {
        for (const { before, event, now, after } of live(life)) {
          if (before.phase.kind !== 'waiting' || event.kind !== 'wake') continue;
          const { dueAt } = before.phase;
          expect(after.phase).toEqual(now < dueAt ? before.phase : unshown(dueAt));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a reminder stands until it is answered or its interval is over', () => {
    fc.assert(
      fc.property(presentLife, (life) => {
        for (const { before, event, now, after, plan } of live(life)) {
          if (before.phase.kind !== 'due' || ANSWERS.includes(event.kind)) continue;
          expect(after.phase.kind).toBe('due');
          const over = now >= before.phase.dueSince + plan.rhythm.everyMin * MIN;
          if (!over && event.kind !== 'planChanged')
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
          ({ does }) => !['setRhythm', 'setReminders', 'browserStarted'].includes(does),
        );
        const dues = [...new Set(shown(live({ ...life, moments })))];
        dues.slice(1).forEach((due, n) => {
          expect(due - (dues[n] ?? due)).toBeGreaterThanOrEqual(5 * MIN);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('extra wake-ups may show it earlier, and change nothing else', () => {
    const deed = fc.record({
      at: fc.nat(10 * HOUR),
      event: fc.oneof(
        fc.record({
          kind: fc.constantFrom('resume', 'pauseBreak', 'resumeBreak', 'browserStarted'),
        }) as fc.Arbitrary<ScheduleEvent>,
        fc.constant(LATER),
        fc
          .integer({ min: 20, max: 900 })
          .map(
            (sec) =>
              ({ ...START, routine: 'r', legs: ['left'], totalMs: sec * SEC }) as ScheduleEvent,
          ),
        fc.nat(2 * HOUR).map((ms) => pauseUntil(NINE + 2 * HOUR + ms)),
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
            plan: every(minutes),
            deeds,
            lateBy: lateBy(late),
            until: 10 * HOUR,
          };
          const plain = watch(script);
          const woken = watch({ ...script, extraWakes });
          expect(woken.states.map(decided)).toEqual(plain.states.map(decided));
        },
      ),
    );
  });
});

describe('whatever the clock does', () => {
  test('a reminder that was shown is shown again once, and by a browser that started anew', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        for (const { before, event, after } of live(life)) {
          if (before.phase.kind !== 'due' || !before.phase.reminded) continue;
          if (after.phase.kind !== 'due' || after.phase.reminded) continue;
          const anew = event.kind === 'browserStarted' || after.turn > before.turn;
          const repeated = !before.phase.again && after.phase.again;
          expect(anew || repeated, 'neither missed, nor lost, nor the second time').toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('one step brings at most one reminder, and counts at most one as missed', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        for (const { before, after, ended, notes } of live(life)) {
          const of = (...kinds: readonly Note['what'][]) =>
            notes.filter(({ what }) => kinds.includes(what)).length;
          expect(of('missed')).toBeLessThanOrEqual(1);
          expect(of('due')).toBeLessThanOrEqual(1 + of('missed'));
          const had = ended.length + of('missed', 'skipped', 'moved');
          expect(after.turn - before.turn).toBe(had);
        }
      }),
      { numRuns: 300 },
    );
  });
});
