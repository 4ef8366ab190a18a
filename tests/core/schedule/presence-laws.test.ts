import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import { isHolding } from '../../../core/schedule/hold.ts';
import { type Lived, live } from '../support/lives.ts';
import { anyLife } from '../support/moments.ts';
import { HOUR, MIN, SEC } from '../support/times.ts';

const inEveryStep = (law: (step: Lived) => void) =>
  fc.assert(
    fc.property(anyLife, (life) => {
      live(life).forEach(law);
    }),
    { numRuns: 300 },
  );
/** What holds is only seen at a look. */
const isLook = (event: Lived['event']) => event.kind === 'wake' && event.signs !== undefined;
const kinds = ({ notes }: Lived) => notes.map(({ what }) => what);

describe('whatever the browser finds', () => {
  test('nobody who is away long enough to have rested is waited for, nor reminded', () => {
    inEveryStep(({ after: { phase, goneAt }, now, plan }) => {
      if (phase.kind !== 'waiting' && phase.kind !== 'due') return;
      expect(now - (goneAt ?? now)).toBeLessThan(plan.reminders.awayMin * MIN);
    });
  });

  test('whoever comes back from a rest begins a whole interval, and is left alone at first', () => {
    inEveryStep((step) => {
      const { after, event, now, plan } = step;
      const only = event.kind === 'wake' || event.kind === 'browserStarted';
      if (!only || !kinds(step).includes('back')) return;
      expect(after).toMatchObject({
        phase: { kind: 'waiting', dueAt: now + plan.rhythm.everyMin * MIN },
        ...{ goneAt: null, satSince: now, quietUntil: now + 30 * SEC },
      });
    });
  });

  test('somebody is away or there: a chair is empty since when it is, and not since later', () => {
    inEveryStep(({ after, now }) => {
      expect(after.goneAt ?? now).toBeLessThanOrEqual(now);
      if (after.phase.kind === 'away') expect(after.goneAt).not.toBeNull();
    });
  });

  test('nothing but a meeting and an empty chair holds for longer than it may', () => {
    inEveryStep(({ after, event, now, plan }) => {
      const { hold } = after;
      if (!isLook(event) || !hold || !isHolding(after, now, plan)) return;
      if (hold.why === 'away') expect(after.goneAt).not.toBeNull();
      else if (hold.why === 'meeting') expect(after.meetingUntil).toBeGreaterThan(now);
      else expect(now - hold.since).toBeLessThan(plan.reminders.holdMaxMin * MIN);
    });
  });

  test('nothing is held that is not to be shown', () => {
    inEveryStep(({ after: { phase, hold }, event, plan }) => {
      if (!hold || !isLook(event)) return;
      const nudges = plan.reminders.headsUp || plan.reminders.eyes;
      const shows =
        (phase.kind === 'due' && !phase.reminded) ||
        (phase.kind === 'paused' && phase.asks) ||
        (phase.kind === 'waiting' && nudges);
      expect(shows, `${hold.why} in ${phase.kind}`).toBe(true);
    });
  });

  test('the silence lasts half a minute at most', () => {
    inEveryStep(({ after, now }) => {
      expect(after.quietUntil).toBeLessThanOrEqual(now + 30 * SEC);
    });
  });

  test('a sitting begins before now, and with nothing but a rest, a break, a pause or moving', () => {
    const begins = ['ended', 'back', 'moved', 'resumed', 'opened', 'clockBack'];
    inEveryStep((step) => {
      const { before, after, now } = step;
      expect(after.satSince).toBeLessThanOrEqual(now);
      if (after.satSince === before.satSince) return;
      expect(kinds(step).filter((what) => begins.includes(what))).not.toEqual([]);
    });
  });
});

describe('the next look', () => {
  test('comes within five minutes, and half a minute, while somebody waits for something', () => {
    inEveryStep(({ after, now, plan }) => {
      const { kind } = after.phase;
      if (kind !== 'waiting' && kind !== 'due' && kind !== 'onBreak') return;
      expect(wakeBy(after, plan) - now).toBeLessThanOrEqual(5.5 * MIN);
    });
  });

  test('comes within an hour while the chair is empty, and a minute while a full screen holds', () => {
    inEveryStep(({ after, event, now, plan }) => {
      if (after.phase.kind === 'away') expect(wakeBy(after, plan) - now).toBeLessThanOrEqual(HOUR);
      const { hold } = after;
      if (!isLook(event) || hold?.why !== 'fullScreen' || !isHolding(after, now, plan)) return;
      expect(wakeBy(after, plan) - now).toBeLessThanOrEqual(1.5 * MIN);
    });
  });

  test('needs no heartbeat in a pause: it comes with its end, its question or a meeting’s end', () => {
    inEveryStep(({ after, plan }) => {
      const { phase, meetingUntil } = after;
      if (phase.kind !== 'paused' || phase.asks) return;
      expect([phase.until, phase.askAt, meetingUntil]).toContain(wakeBy(after, plan));
    });
  });
});
