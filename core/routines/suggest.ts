import { isSameDay } from 'date-fns';
import type { Recent } from '../history/recent.ts';
import { isMassage, LEGS } from '../screening/levels.ts';
import { type Ms, SECOND } from '../time.ts';
import { type Allowance, type Offer, offersOf, routineOffered } from './offer.ts';
import { hasClass, isStanding, type RoutineId } from './routines.ts';

/** What the user says of today with one tap. */
export const DAY_CONTEXTS = ['heels', 'workout', 'trip', 'meeting'] as const;
export type DayContext = (typeof DAY_CONTEXTS)[number];

/** What the break is to be like. */
export interface Wish {
  /** How long the rhythm wants it. */
  readonly lengthSec: number;
  /** Counts the breaks of this kind, so that they can vary. */
  readonly round: number;
  readonly context: DayContext | null;
  /** Whether routines that are done standing are wanted. */
  readonly standing: boolean;
  /** Ids of the routines the user likes best; of the user's own only these are suggested. */
  readonly favourites: readonly string[];
}

/** What suits a day, best first. In a meeting nothing else does (brief 3.1: discreet 3 of 3). */
const SUITS: Record<DayContext, readonly RoutineId[]> = {
  heels: ['heels240', 'pump60', 'desk120', 'move120'],
  workout: ['workout300', 'pump60', 'desk120', 'move120'],
  trip: ['sitting180', 'pump60', 'move120'],
  meeting: ['meeting60', 'soleus300', 'reset20'],
};

const suits = (context: DayContext, { routine }: Offer) =>
  SUITS[context].some((id) => id === routine);

/** Every so many breaks it is something that was not done for long, liked or not. */
const EXPLORE_EVERY = 3;

/**
 * Massage is an extra after movement (brief 5.2): it is suggested once a movement routine was finished
 * today, and not again before the next one; or as part of a routine that the user's day asks for and that
 * begins with movement.
 */
function mayMassage(
  offer: Offer,
  { breaks }: Recent,
  context: DayContext | null,
  now: Ms,
): boolean {
  if (!hasClass(routineOffered(offer), isMassage)) return true;
  if (context && suits(context, offer)) return true;
  const before = breaks.filter(({ endedAt }) => isSameDay(endedAt, now));
  const lastMassage = before.findLastIndex(({ massagedMs }) => massagedMs > 0);
  return before.slice(lastMassage + 1).some(({ outcome }) => outcome === 'finished');
}

/** Weighs as much as having finished it with a good feeling, and once more. */
const FAVOURITE = 3;

function fits({ totalMs }: Offer, lengthMs: Ms): boolean {
  return totalMs <= lengthMs && totalMs * 2 >= lengthMs;
}

/** Of at least half that length and not longer; else the longest shorter ones; else the shortest. */
function ofLength(offers: readonly Offer[], lengthMs: Ms): readonly Offer[] {
  const fitting = offers.filter((offer) => fits(offer, lengthMs));
  if (fitting.length > 0) return fitting;
  const times = offers.map(({ totalMs }) => totalMs);
  const shorter = times.filter((ms) => ms <= lengthMs);
  const best = shorter.length > 0 ? Math.max(...shorter) : Math.min(...times);
  return offers.filter(({ totalMs }) => totalMs === best);
}

/** How well a routine was liked lately: finished and felt good, or broken off, sore, painful. */
function liking(id: string, { breaks }: Recent, favourites: readonly string[]): number {
  const said = favourites.includes(id) ? FAVOURITE : 0;
  return breaks
    .filter(({ routine }) => routine === id)
    .map(({ outcome, felt }) => {
      if (outcome === 'hurt' || felt === 'hurt') return -3;
      if (felt === 'cramp' || felt === 'change') return -2;
      if (felt === 'sore') return -1;
      return (outcome === 'finished' ? 1 : -1) + (felt === 'good' ? 1 : 0);
    })
    .reduce((sum, one) => sum + one, said);
}

/** The one to suggest among those that fit: never the last one again where there is another. */
function pick(
  offers: readonly Offer[],
  recent: Recent,
  { round, favourites }: Wish,
): Offer | undefined {
  const done = recent.breaks.map(({ routine }) => routine);
  const other = offers.filter(({ routine }) => routine !== done.at(-1));
  const pool = other.length > 0 ? other : offers;
  const ago = ({ routine }: Offer) => {
    const last = done.lastIndexOf(routine);
    return last < 0 ? Number.POSITIVE_INFINITY : done.length - last;
  };
  const byAge = (a: Offer, b: Offer) => (ago(a) === ago(b) ? 0 : ago(b) > ago(a) ? 1 : -1);
  const liked = ({ routine }: Offer) => liking(routine, recent, favourites);
  const byLiking = (a: Offer, b: Offer) => liked(b) - liked(a);
  const explores = round % EXPLORE_EVERY === EXPLORE_EVERY - 1;
  return [...pool].sort(explores ? byAge : (a, b) => byLiking(a, b) || byAge(a, b))[0];
}

/**
 * One routine for the coming break: allowed now, for both legs before one, of the length the rhythm
 * asks for, suited to the day, and among those what was liked, and not the same again and again.
 */
export function suggest(
  allowance: Allowance,
  recent: Recent,
  wish: Wish,
  now: Ms,
): Offer | undefined {
  const { context, standing, lengthSec, favourites } = wish;
  const offers = offersOf(allowance)
    .filter(({ routine, own }) => !own || favourites.includes(routine))
    .filter((offer) => standing || !isStanding(routineOffered(offer)))
    .filter((offer) => mayMassage(offer, recent, context, now));
  const wide = offers.filter(({ legs }) => legs.length === LEGS.length);
  const pool = wide.length > 0 ? wide : offers;
  const suited = pool.filter((offer) => context && suits(context, offer));
  const lengthMs = lengthSec * SECOND;
  const narrow = context === 'meeting' ? suited : suited.filter((offer) => fits(offer, lengthMs));
  return pick(ofLength(narrow.length > 0 ? narrow : pool, lengthMs), recent, wish);
}
