import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playedAt } from '../../../core/schedule/deadline.ts';
import { decode, encode } from '../../../core/stored/document.ts';
import { SCHEDULE } from '../../../core/stored/documents.ts';
import { type Lived, live } from '../support/lives.ts';
import { anyLife } from '../support/moments.ts';
import { anySchedule } from '../support/stored.ts';

const inEveryLife = (law: (steps: readonly Lived[]) => void) =>
  fc.assert(
    fc.property(anyLife, (life) => {
      law(live(life));
    }),
    { numRuns: 300 },
  );

const stored = (value: object): unknown => JSON.parse(JSON.stringify(value));

describe('breaks', () => {
  test('that end are reported exactly once, in the order they were begun', () => {
    inEveryLife((steps) => {
      const begun = steps
        .filter(({ event, before, after }) => {
          const was = before.phase.kind === 'onBreak' && before.phase.break.routine;
          const is = after.phase.kind === 'onBreak' && after.phase.break.routine;
          return event.kind === 'startBreak' && is !== was && is !== false;
        })
        .map(({ event }) => event.kind === 'startBreak' && event.routine);
      const last = steps.at(-1)?.after.phase;
      const running = last?.kind === 'onBreak' ? [last.break.routine] : [];
      const ended = steps.flatMap((step) => step.ended.map(({ routine }) => routine));
      expect([...ended, ...running]).toEqual(begun);
    });
  });

  test('that just ended are the last one', () => {
    inEveryLife((steps) => {
      for (const { before, after, ended } of steps) {
        expect(after.last).toEqual(ended.at(-1) ?? before.last);
      }
    });
  });

  test('end after they began, with no more done than the time between allows', () => {
    inEveryLife((steps) => {
      for (const { ended } of steps) {
        for (const { startedAt, endedAt, doneMs } of ended) {
          expect(doneMs).toBeGreaterThanOrEqual(0);
          expect(doneMs).toBeLessThanOrEqual(endedAt - startedAt);
        }
      }
    });
  });

  test('in which nobody jumped have no more done than there was to do', () => {
    inEveryLife((steps) => {
      const jumped = new Set(
        steps.map(({ before: { phase }, event }) =>
          event.kind === 'seekBreak' && phase.kind === 'onBreak' ? phase.break.routine : '',
        ),
      );
      for (const { before, ended } of steps) {
        for (const { routine, doneMs } of ended) {
          if (before.phase.kind !== 'onBreak' || jumped.has(routine)) continue;
          expect(doneMs).toBeLessThanOrEqual(before.phase.break.totalMs);
        }
      }
    });
  });

  test('have no more played in them than the clock showed, and only more as it runs', () => {
    inEveryLife((steps) => {
      for (const { before, after, now } of steps) {
        if (before.phase.kind !== 'onBreak' || after.phase.kind !== 'onBreak') continue;
        const [was, is] = [before.phase.break, after.phase.break];
        if (was.routine !== is.routine) continue;
        expect(playedAt(is, now)).toBeGreaterThanOrEqual(playedAt(was, before.seenAt));
        expect(playedAt(is, now)).toBeLessThanOrEqual(now - is.startedAt);
      }
    });
  });

  test('each move the turn on by one, and nothing ever moves it back', () => {
    inEveryLife((steps) => {
      for (const { before, after, ended } of steps) {
        expect(after.turn).toBeGreaterThanOrEqual(before.turn + ended.length);
      }
    });
  });
});

describe('what is stored', () => {
  test('comes back as it was, wherever a life has led', () => {
    inEveryLife((steps) => {
      for (const { after } of steps) {
        expect(decode(SCHEDULE, stored(encode(SCHEDULE, after)))).toEqual({
          kind: 'ok',
          value: after,
        });
      }
    });
  });

  test('comes back as it was, for any schedule there can be', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        expect(decode(SCHEDULE, stored(encode(SCHEDULE, schedule)))).toEqual({
          kind: 'ok',
          value: schedule,
        });
      }),
    );
  });
});
