import type { State } from '../../../core/engine/state.ts';
import { type Intent, step } from '../../../core/engine/step.ts';
import type { Note } from '../../../core/journal/journal.ts';
import { beginSchedule } from '../../../core/schedule/catch-up.ts';
import { wakeBy } from '../../../core/schedule/deadline.ts';
import type { Plan } from '../../../core/schedule/plan.ts';
import type { Schedule } from '../../../core/schedule/schedule.ts';
import { PRESENT, type Signs } from '../../../core/schedule/signs.ts';
import type { Ms } from '../../../core/time.ts';
import { answered } from './answers.ts';
import { type Shown, wantedOf } from './shows.ts';
import { SETTINGS_SET, stateOf } from './states.ts';
import { NINE, SEC } from './times.ts';

/** What the browser can tell from one moment to another, `to` not included. */
export type Spell = Partial<Signs> & { readonly from: Ms; readonly to: Ms };

export interface Desk {
  /** What goes on in the browser; nothing, and with somebody there, where nothing is said. */
  readonly spells?: readonly Spell[];
  /** What the user does, and when. */
  readonly deeds?: readonly (readonly [Ms, Intent])[];
  /** The computer sleeps from one moment to another: no look is taken. */
  readonly asleep?: { readonly from: Ms; readonly to: Ms };
}

export interface Sat {
  readonly state: State;
  readonly schedule: Schedule;
  /** What came up, and when. */
  readonly shown: readonly { readonly at: Ms; readonly what: Shown }[];
  readonly notes: readonly Note[];
  /** Every look at the clock. */
  readonly looks: readonly Ms[];
}

/** Somebody with nothing to report who follows this plan, from NINE or another moment on. */
export function atDesk(plan: Plan, schedule: Schedule = beginSchedule(NINE, plan)): State {
  return { ...stateOf(answered({}, schedule.seenAt), schedule), settings: settingsOf(plan) };
}

const settingsOf = (plan: Plan) => ({ ...SETTINGS_SET, ...plan });

function signsAt(spells: readonly Spell[], now: Ms): Signs {
  const { from, to, ...signs } = spells.find((one) => one.from <= now && now < one.to) ?? {
    ...{ from: 0, to: 0 },
  };
  return { ...PRESENT, ...signs };
}

/** What the browser tells of by itself; the sound of a tab is only seen at a look. */
const eventsOf = (spells: readonly Spell[]): readonly Ms[] =>
  spells.filter(({ idle, fullScreen }) => idle || fullScreen).flatMap(({ from, to }) => [from, to]);

/** A browser that looks when the schedule asks for it, or something happens, and shows what is wanted. */
export function sit(from: State, until: Ms, { spells = [], deeds = [], asleep }: Desk = {}): Sat {
  let state = from;
  const shown: Sat['shown'][number][] = [];
  const notes: Note[] = [];
  const looks: Ms[] = [];
  const events: readonly (readonly [Ms, Intent])[] = [
    ...eventsOf(spells).map((at) => [at, { do: 'wake' }] as const),
    ...deeds,
  ].sort(([a], [b]) => a - b);
  const take = (intent: Intent, now: Ms) => {
    const outcome = step(state, intent, now, signsAt(spells, now));
    state = outcome.state;
    notes.push(...outcome.notes);
  };
  const look = (intent: Intent, now: Ms) => {
    looks.push(now);
    take(intent, now);
    for (const [what, report] of wantedOf(state, now)) {
      shown.push({ at: now, what });
      take(report, now);
    }
  };
  const awake = (at: Ms) => (asleep && asleep.from <= at && at < asleep.to ? asleep.to : at);
  for (let n = 0; ; ) {
    const { schedule, settings } = state;
    // No browser rings an alarm sooner.
    const alarm = awake(Math.max(wakeBy(schedule, settings), schedule.seenAt + 30 * SEC));
    const [at, intent] = events[n] ?? [Number.POSITIVE_INFINITY, { do: 'wake' }];
    const happens = awake(at);
    if (Math.min(alarm, happens) > until) break;
    if (happens <= alarm) {
      n += 1;
      look(intent, happens);
    } else look({ do: 'wake' }, alarm);
  }
  return { state, schedule: state.schedule, shown, notes, looks };
}
