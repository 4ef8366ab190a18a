import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlayerPress } from '../../../core/engine/command.ts';
import type { State } from '../../../core/engine/state.ts';
import { step } from '../../../core/engine/step.ts';
import { momentAt } from '../../../core/routines/moment.ts';
import { ROUTINES } from '../../../core/routines/routines.ts';
import { segmentsOfBreak } from '../../../core/routines/running.ts';
import { totalMs } from '../../../core/routines/segments.ts';
import { elapsedAt, playedAt } from '../../../core/schedule/deadline.ts';
import type { RunningBreak } from '../../../core/schedule/schedule.ts';
import { decode, encode } from '../../../core/stored/document.ts';
import { SCHEDULE } from '../../../core/stored/documents.ts';
import { answered } from '../support/answers.ts';
import { onBreak } from '../support/schedules.ts';
import { attended, press, stateOf } from '../support/states.ts';
import { MIN, NINE, SEC } from '../support/times.ts';

const READY = 5 * SEC;

interface Deed {
  /** Since the deed before. */
  readonly afterMs: number;
  readonly does: Exclude<PlayerPress, 'stop' | 'hurts'> | 'look' | 'reopen';
}

const PRESSES = ['pause', 'resume', 'next', 'back'] as const;
// Nobody is away for so short a time, so that nothing but the player ends or moves a routine.
const gap = fc.oneof(fc.constant(0), fc.nat(4 * SEC), fc.nat(40 * SEC), fc.nat(4 * MIN));
const deeds = (...does: readonly Deed['does'][]): fc.Arbitrary<readonly Deed[]> =>
  fc.array(fc.record({ afterMs: gap, does: fc.constantFrom(...does) }), { maxLength: 30 });

const begun: fc.Arbitrary<State> = fc
  .tuple(
    fc.constantFrom(...ROUTINES.map(({ id }) => id)),
    fc.constantFrom<readonly string[]>(['left'], ['right'], ['left', 'right']),
  )
  .map(([routine, legs]) => {
    const total = totalMs(segmentsOfBreak({ routine, legs, swapped: false }));
    const made = onBreak({ routine, legs, totalMs: total, elapsedMs: -READY });
    return stateOf(answered(), made);
  });

const runningIn = ({ schedule: { phase } }: State): RunningBreak | undefined =>
  phase.kind === 'onBreak' ? phase.break : undefined;

/** As a worker that died finds it when it comes back. */
function reopened(state: State): State {
  const kept = JSON.parse(JSON.stringify(encode(SCHEDULE, state.schedule)));
  return { ...state, schedule: decode(SCHEDULE, kept).value ?? state.schedule };
}

/** A stopwatch beside the routine: it knows seconds that went by, and nothing of how they are stored. */
class Stopwatch {
  at = -READY;
  runs = true;
  /** Wall time in which the routine ran, once its first step had begun. */
  played = 0;
  constructor(readonly segments: ReturnType<typeof segmentsOfBreak>) {}

  get whole(): number {
    return totalMs(this.segments);
  }

  pass(ms: number): void {
    if (!this.runs) return;
    const then = Math.min(this.whole, this.at + ms);
    this.played += Math.max(0, then) - Math.max(0, this.at);
    this.at = then;
  }

  press(what: PlayerPress): void {
    if (what === 'pause') this.runs = false;
    if (what === 'resume') this.runs = true;
    const starts = this.segments.map(({ startMs }) => startMs);
    if (what === 'next') this.at = starts.find((start) => start > this.at) ?? this.whole;
    if (what !== 'back') return;
    // A segment that has run three seconds is begun anew; before that, the one before it is.
    const reached = starts.filter((start) => start <= this.at);
    const n = reached.length - 1;
    const inIt = this.at - (reached[n] ?? 0) > 3 * SEC;
    this.at = this.at < 0 ? -READY : (starts[inIt ? n : n - 1] ?? 0);
  }
}

/** Lives the deeds; `each` sees every moment at which something was done. */
function live(
  first: State,
  all: readonly Deed[],
  each: (state: State, now: number, watch: Stopwatch) => void = () => {},
) {
  const running = runningIn(first);
  if (!running) throw new Error('no routine');
  const watch = new Stopwatch(segmentsOfBreak(running));
  let [state, now] = [first, NINE];
  for (const { afterMs, does } of all) {
    now += afterMs;
    watch.pass(afterMs);
    // The worker looks as often as it asks to be woken: a routine nobody looks at was slept through.
    state = attended(state, now);
    if (!runningIn(state)) {
      expect(state.schedule.last?.doneMs).toBe(watch.played);
      return { state, now, watch };
    }
    if (does === 'reopen') state = reopened(state);
    else {
      const intent = does === 'look' ? ({ do: 'sync' } as const) : press(does);
      const { reply, ended, state: then } = step(state, intent, now);
      state = then;
      if (reply.ok && does !== 'look') watch.press(does);
      if (!reply.ok && reply.reason !== 'noBreakRunning')
        expect([does, reply.reason]).toEqual(['back', 'enoughMassage']);
      // Reached, or left paused for half an hour: whichever it was, what was played is in the record.
      for (const { doneMs } of ended) expect(doneMs).toBe(watch.played);
    }
    const still = runningIn(state);
    if (!still) return { state, now, watch };
    each(state, now, watch);
  }
  return { state, now, watch };
}

describe('the clock of a routine', () => {
  test('is where a stopwatch is that was pressed as often, and loses or repeats no second', () => {
    fc.assert(
      fc.property(begun, deeds(...PRESSES, 'look', 'reopen'), (first, all) => {
        live(first, all, (state, now, watch) => {
          const running = runningIn(state);
          if (!running) throw new Error('no routine');
          expect(elapsedAt(running, now)).toBe(watch.at);
          expect(playedAt(running, now)).toBe(watch.played);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('read at any moment, as often as one likes, is as it was', () => {
    fc.assert(
      fc.property(begun, deeds(...PRESSES), deeds('look', 'reopen'), (first, all, reads) => {
        // The same presses at the same moments, with looks at the clock in between.
        const timed = (list: readonly Deed[]) => {
          let at = 0;
          return list.map(({ afterMs, does }) => {
            at += afterMs;
            return { at, does };
          });
        };
        const presses = timed(all);
        const end = presses.at(-1)?.at ?? 0;
        const looks = timed(reads).filter(({ at }) => at <= end);
        const merged = [...presses, ...looks].sort((a, b) => a.at - b.at);
        const both = merged.map(({ at, does }, n) => ({
          afterMs: at - (merged[n - 1]?.at ?? 0),
          does,
        }));
        const [plain, read] = [live(first, all), live(first, both)];
        expect(runningIn(read.state)).toEqual(runningIn(plain.state));
        expect(read.state.schedule.last).toEqual(plain.state.schedule.last);
      }),
      { numRuns: 100 },
    );
  });

  test('is a function of what is stored and now: a second later it is a second further, or at the end', () => {
    fc.assert(
      fc.property(begun, deeds(...PRESSES), fc.nat(4 * MIN), (first, all, more) => {
        const { state, now } = live(first, all);
        const [kept, again] = [runningIn(state), runningIn(reopened(state))];
        if (!kept || !again) return;
        const at = elapsedAt(kept, now);
        const then = Math.min(kept.totalMs, at + (kept.running ? more : 0));
        for (const running of [kept, again, kept]) {
          expect(elapsedAt(running, now + more)).toBe(then);
          expect(momentAt(segmentsOfBreak(running), elapsedAt(running, now + more))).toEqual(
            momentAt(segmentsOfBreak(kept), then),
          );
        }
      }),
    );
  });
});
