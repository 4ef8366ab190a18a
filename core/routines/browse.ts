import { LEGS } from '../screening/levels.ts';
import { MINUTE, type Ms } from '../time.ts';
import { type Needs, needsOf } from './needs.ts';
import { type Allowance, type Offer, offerOf } from './offer.ts';
import type { OwnRoutine } from './own.ts';
import { type AnyRoutine, ROUTINES, stepsOf } from './routines.ts';
import { segmentsOf, totalMs } from './segments.ts';

/** Lengths to choose by, in minutes: at most so long. */
export const UP_TO_MIN = [1, 2, 3, 5] as const;
export type UpToMin = (typeof UP_TO_MIN)[number];

/** What else to choose by. */
export const TRAITS = [
  'favourite',
  'own',
  'discreet',
  'seated',
  'standing',
  'noKit',
  'dressed',
] as const;
export type Trait = (typeof TRAITS)[number];

/** What is asked for; all of it at once. */
export interface Filters {
  /** Null: however long. */
  readonly upToMin: UpToMin | null;
  readonly traits: readonly Trait[];
}

export const NO_FILTERS: Filters = { upToMin: null, traits: [] };

/** A routine to choose, or to see why it is not for today. */
export interface Entry {
  readonly routine: AnyRoutine;
  /** Undefined where today does not allow it. */
  readonly offer: Offer | undefined;
  readonly favourite: boolean;
  /** Of what would be done: for the legs allowed, with what is swapped. Of all of it where nothing is. */
  readonly totalMs: Ms;
  readonly needs: Needs;
}

function entryOf(routine: AnyRoutine, favourite: boolean, allowance: Allowance): Entry {
  const offer = offerOf(routine.id, allowance);
  const steps = stepsOf(routine, { swapped: offer?.swapped ?? false });
  const segments = segmentsOf(steps, offer?.legs ?? LEGS);
  return { routine, offer, favourite, totalMs: totalMs(segments), needs: needsOf(segments) };
}

/** All routines: the favourites first, then the user's own, then ours, shortest first. */
export function entriesOf(
  own: readonly OwnRoutine[],
  favourites: readonly string[],
  allowance: Allowance,
): readonly Entry[] {
  const all = [...own, ...ROUTINES].map((routine) =>
    entryOf(routine, favourites.includes(routine.id), allowance),
  );
  return [...all.filter((one) => one.favourite), ...all.filter((one) => !one.favourite)];
}

/** Discreet: nobody will notice any of it (brief 3.1: discreet 3 of 3). */
const HAS: Readonly<Record<Trait, (entry: Entry) => boolean>> = {
  favourite: ({ favourite }) => favourite,
  own: ({ routine }) => 'name' in routine,
  discreet: ({ needs }) => needs.discretion === 3,
  seated: ({ needs }) => !needs.standing,
  standing: ({ needs }) => needs.standing,
  noKit: ({ needs }) => needs.kit.length === 0,
  dressed: ({ needs }) => needs.clothes.length === 0,
};

export function passes(entry: Entry, { upToMin, traits }: Filters): boolean {
  const fits = upToMin === null || entry.totalMs <= upToMin * MINUTE;
  return fits && traits.every((trait) => HAS[trait](entry));
}

export function isFiltering({ upToMin, traits }: Filters): boolean {
  return upToMin !== null || traits.length > 0;
}

/** What cannot be asked for together with it: nothing would be left. */
const AGAINST: Partial<Record<Trait, Trait>> = { seated: 'standing', standing: 'seated' };

/** With a trait asked for, or no longer. */
export function withTrait({ upToMin, traits }: Filters, trait: Trait, on: boolean): Filters {
  const others = traits.filter((one) => one !== trait && !(on && one === AGAINST[trait]));
  return { upToMin, traits: on ? [...others, trait] : others };
}
