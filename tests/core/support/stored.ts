import fc from 'fast-check';
import type { Recent } from '../../../core/history/recent.ts';
import { HOLDS } from '../../../core/journal/journal.ts';
import { DEFAULT_HOURS } from '../../../core/schedule/hours.ts';
import type { Plan } from '../../../core/schedule/plan.ts';
import { INSISTENCE } from '../../../core/schedule/reminders.ts';
import type { Rhythm } from '../../../core/schedule/rhythm.ts';
import type {
  BreakOutcome,
  EndedBreak,
  Phase,
  RunningBreak,
  Schedule,
} from '../../../core/schedule/schedule.ts';
import type { Feeling } from '../../../core/screening/after-routine.ts';
import { DAY, NINE } from './times.ts';

const moment = fc.oneof(
  fc.integer({ min: -600, max: 600 }).map((min) => NINE + min * 60_000),
  fc.integer({ min: -30 * DAY, max: 30 * DAY }).map((ms) => NINE + ms),
);
const span = fc.nat(900_000);
const legs = fc.constantFrom<readonly string[]>(['left'], ['right'], ['left', 'right']);

export const anyRhythm: fc.Arbitrary<Rhythm> = fc.record({
  everyMin: fc.integer({ min: 5, max: 180 }),
  longEvery: fc.integer({ min: 0, max: 10 }),
  shortSec: fc.integer({ min: 20, max: 180 }),
  longSec: fc.integer({ min: 60, max: 300 }),
});

/** At any hour: what working hours do is tested by themselves. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  rhythm: anyRhythm,
  hours: fc.constant(DEFAULT_HOURS),
  reminders: fc.record({
    insist: fc.constantFrom(...INSISTENCE),
    tone: fc.boolean(),
    volume: fc.nat(100),
    headsUp: fc.boolean(),
    eyes: fc.boolean(),
    awayMin: fc.integer({ min: 2, max: 30 }),
    laterMax: fc.integer({ min: 1, max: 10 }),
    holdFullScreen: fc.boolean(),
    holdSound: fc.boolean(),
    holdCalls: fc.boolean(),
    holdMaxMin: fc.integer({ min: 5, max: 240 }),
  }),
});

const outcome = fc.constantFrom<BreakOutcome>('finished', 'stopped', 'hurt', 'interrupted');
const feeling = fc.constantFrom<Feeling>('good', 'sore', 'hurt', 'change', 'cramp');
const ended = {
  routine: fc.string({ maxLength: 64 }),
  legs,
  startedAt: moment,
  endedAt: moment,
  doneMs: span,
  outcome,
};

export const anyEndedBreak: fc.Arbitrary<EndedBreak> = fc.oneof(
  fc.record(ended),
  fc.record({ ...ended, felt: feeling }),
);

export const anyRecent: fc.Arbitrary<Recent> = fc.record({
  breaks: fc.array(
    fc.record({
      routine: fc.string({ maxLength: 64 }),
      startedAt: moment,
      endedAt: moment,
      outcome,
      felt: fc.option(feeling, { nil: null }),
      massagedMs: span,
    }),
    { maxLength: 30 },
  ),
});

const orNone = fc.option(moment, { nil: null });
const pause = { until: orNone, askAt: orNone, asks: fc.boolean() };

const runningBreak: fc.Arbitrary<RunningBreak> = fc.record({
  routine: fc.string({ maxLength: 64 }),
  legs,
  swapped: fc.boolean(),
  startedAt: moment,
  totalMs: fc.integer({ min: 1, max: 900_000 }),
  fromMs: span,
  playedMs: span,
  massagedMs: fc.record({ left: span, right: span }),
  elapsedMs: fc.integer({ min: -5000, max: 900_000 }),
  since: moment,
  running: fc.boolean(),
  pause: fc.option(fc.record(pause), { nil: null }),
});

const phase: fc.Arbitrary<Phase> = fc.oneof(
  fc.record({ kind: fc.constant('waiting' as const), dueAt: moment, warned: fc.boolean() }),
  fc.record({
    kind: fc.constant('due' as const),
    dueSince: moment,
    reminded: fc.boolean(),
    shownAt: orNone,
    again: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('paused' as const), ...pause }),
  fc.record({ kind: fc.constant('off' as const), until: orNone }),
  fc.constant({ kind: 'away' as const }),
  fc.record({ kind: fc.constant('onBreak' as const), break: runningBreak }),
);

/** Everything the stored shape lets through, also what no rule ever makes. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  phase,
  turn: fc.nat(10_000),
  seenAt: moment,
  last: fc.option(anyEndedBreak, { nil: null }),
  satSince: moment,
  goneAt: orNone,
  quietUntil: moment,
  hold: fc.option(
    fc.record({ why: fc.constantFrom(...HOLDS), since: moment, released: fc.boolean() }),
    { nil: null },
  ),
  meetingUntil: orNone,
  laters: fc.nat(10),
  shown: fc.nat(10_000),
  eyesAt: orNone,
  eyesShown: fc.nat(10_000),
});
