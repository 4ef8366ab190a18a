import fc from 'fast-check';
import { INSISTENCE, type Reminders } from '../../../core/schedule/reminders.ts';
import type { BreakOutcome } from '../../../core/schedule/schedule.ts';
import type { Signs } from '../../../core/schedule/signs.ts';
import type { Ms } from '../../../core/time.ts';
import { DAY, HOUR, MIN, SEC } from './times.ts';

/** An absence of this length counts as rest, a shorter one does not. */
export const AWAY: Ms = 5 * MIN;

/** How time passes before something happens. */
export type Gap =
  /** The one alarm fires so many times, each of them so much too late. */
  | { readonly gap: 'alarm'; readonly times: number; readonly lateBy: Ms }
  /** Something else happens first, or alarms go missing for that long. */
  | { readonly gap: 'after'; readonly by: Ms }
  /** The clock is set, forward or back. */
  | { readonly gap: 'jump'; readonly by: Ms };

const PLAIN = ['browserStarted', 'resume', 'pauseBreak', 'resumeBreak', 'skip', 'moved'] as const;
type Plain = 'wake' | (typeof PLAIN)[number];

export type Happening =
  | { readonly does: Plain }
  | { readonly does: 'look'; readonly signs: Signs }
  | { readonly does: 'later'; readonly byMs: Ms }
  | { readonly does: 'pauseOpen'; readonly askIn: Ms }
  | { readonly does: 'meeting'; readonly for: Ms | null }
  | { readonly does: 'setReminders'; readonly reminders: Partial<Reminders> }
  | { readonly does: 'pause'; readonly for: Ms }
  | { readonly does: 'start'; readonly totalMs: Ms }
  | { readonly does: 'seek'; readonly to: Ms }
  | { readonly does: 'end'; readonly outcome: BreakOutcome }
  | { readonly does: 'setRhythm'; readonly everyMin: number };

export type Moment = Gap & Happening;

export interface Life {
  readonly everyMin: number;
  readonly moments: readonly Moment[];
}

interface Weighted<T> {
  readonly weight: number;
  readonly arbitrary: fc.Arbitrary<T>;
}

/** Mostly short, so that much happens in a life. */
const everyMin = fc.oneof(fc.integer({ min: 5, max: 12 }), fc.integer({ min: 5, max: 180 }));
const totalSec = fc.oneof(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 20, max: 900 }));

const happening: readonly Weighted<Happening>[] = [
  { weight: 8, arbitrary: fc.constant({ does: 'wake' } as const) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom(...PLAIN),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('pause' as const),
      for: fc.oneof(fc.constant(0), fc.nat(25 * HOUR)),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('start' as const),
      totalMs: totalSec.map((sec) => sec * SEC),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('seek' as const),
      to: fc.integer({ min: -MIN, max: 20 * MIN }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('end' as const),
      outcome: fc.constantFrom('stopped', 'hurt', 'finished'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('later' as const),
      byMs: fc.constantFrom(5, 10, 15, 30).map((minutes) => minutes * MIN),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('pauseOpen' as const),
      askIn: fc.integer({ min: 1, max: 3 * DAY }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('meeting' as const),
      for: fc.option(fc.integer({ min: MIN, max: 2 * HOUR }), { nil: null }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('setRhythm' as const), everyMin }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('setReminders' as const),
      reminders: fc.record({
        insist: fc.constantFrom(...INSISTENCE),
        headsUp: fc.boolean(),
        eyes: fc.boolean(),
        laterMax: fc.integer({ min: 1, max: 10 }),
      }),
    }),
  },
];

/** What the browser finds when nobody sits there, or something goes on. */
const finding: Weighted<Happening> = {
  weight: 6,
  arbitrary: fc.record({
    does: fc.constant('look' as const),
    signs: fc.record({
      idle: fc.constantFrom('active', 'idle', 'locked'),
      fullScreen: fc.boolean(),
      sound: fc.boolean(),
      call: fc.boolean(),
      watched: fc.boolean(),
    }),
  }),
};

const alarm = (latest: Ms) =>
  fc.record({
    gap: fc.constant('alarm' as const),
    times: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 })),
    lateBy: fc.oneof(fc.constant(0), fc.nat(latest)),
  });
const pass = (longest: Ms) =>
  fc.record({
    gap: fc.constant('after' as const),
    by: fc.oneof(fc.constant(0), fc.nat(MIN), fc.nat(longest)),
  });
const jump = fc.record({
  gap: fc.constant('jump' as const),
  by: fc
    .tuple(fc.constantFrom(SEC, MIN, HOUR, DAY, 365 * DAY), fc.integer({ min: -90, max: 90 }))
    .map(([unit, many]) => unit * many),
});

const lifeOf = (
  gap: fc.Arbitrary<Gap>,
  happenings: readonly Weighted<Happening>[],
): fc.Arbitrary<Life> =>
  fc.record({
    everyMin,
    moments: fc.array(
      fc.tuple(gap, fc.oneof(...happenings)).map(([when, what]) => ({ ...when, ...what })),
      { maxLength: 24 },
    ),
  });

/** Anything a clock and a browser can do to us. */
export const anyLife = lifeOf(fc.oneof(alarm(20 * MIN), pass(HOUR), jump), [...happening, finding]);
/** Somebody is there all the time: alarms come, if late by less than an absence. */
export const presentLife = lifeOf(fc.oneof(alarm(AWAY - 1), pass(AWAY)), happening);
