import type { Allowance, Offer } from '../../core/routines/offer.ts';
import { insteadOf, offersOf } from '../../core/routines/offer.ts';
import { routineOf, stepsOf } from '../../core/routines/routines.ts';
import { segmentsOf, totalMs } from '../../core/routines/segments.ts';
import type { Assessment } from '../../core/screening/assess.ts';
import type { Leg } from '../../core/screening/levels.ts';
import type { Ruling } from '../core/support/oracle.ts';
import { SEC } from '../core/support/times.ts';
import {
  classOf,
  type Expected,
  expectedOffer,
  expectedSegments,
  INSTEAD,
  type Limits,
  ROUTINE_NAMES,
  TECHNIQUE_NAMES,
} from './offers.ts';

const LEGS: readonly Leg[] = ['left', 'right'];

/** How core's verdict differs from the oracle's: level, flags and every one of the techniques. */
export function verdictSlips(actual: Assessment, ruling: Ruling): readonly string[] {
  if (actual.kind !== ruling.kind) return [`${actual.kind}, not ${ruling.kind}`];
  if (actual.kind === 'unscreened' && ruling.kind === 'unscreened')
    return actual.daily === ruling.daily ? [] : [`daily ${actual.daily}`];
  if (actual.kind === 'locked' && ruling.kind === 'locked')
    return actual.level === ruling.level ? [] : [`${actual.level}, not ${ruling.level}`];
  if (actual.kind !== 'open' || ruling.kind !== 'open') return [];
  return LEGS.flatMap((leg) => {
    const [is, wanted] = [actual.legs[leg], ruling.legs[leg]];
    const flags = [...is.flags].sort().join();
    return [
      ...(is.level === wanted.level ? [] : [`${leg}: ${is.level}, not ${wanted.level}`]),
      ...(flags === wanted.flags.join() ? [] : [`${leg}: ${flags}, not ${wanted.flags}`]),
      ...TECHNIQUE_NAMES.filter(
        (one) => is.allows.has(classOf(one)) !== wanted.classes.includes(classOf(one)),
      ).map((one) => `${leg}: ${one}`),
    ];
  });
}

const sameOffer = (is: Offer | undefined, wanted: Expected | undefined) =>
  is === undefined || wanted === undefined
    ? is === wanted
    : is.routine === wanted.routine &&
      is.swapped === wanted.swapped &&
      is.totalMs === wanted.totalMs &&
      is.legs.join() === wanted.legs.join();

interface LaidOut {
  /** Technique, side and seconds of each segment. */
  readonly lines: readonly (readonly [technique: string, side: string, sec: number])[];
  readonly slips: readonly string[];
}

function layOut({ routine, legs, swapped, totalMs: total }: Offer): LaidOut {
  const found = routineOf(routine);
  const segments = found ? segmentsOf(stepsOf(found, { swapped }), legs) : [];
  const lines = segments.map((one) => [one.technique, one.side, one.lengthMs / SEC] as const);
  const steps = lines.map((line) => line.join(' ')).join('; ');
  const wanted = expectedSegments({ routine, legs, swapped }).join('; ');
  const sum = lines.reduce((sofar, [, , sec]) => sofar + sec * SEC, 0);
  return {
    lines,
    slips: [
      ...(steps === wanted ? [] : [`${routine}: ${steps}, not ${wanted}`]),
      ...(sum === total && totalMs(segments) === sum ? [] : [`${routine}: ${total}, not ${sum}`]),
    ],
  };
}

const known = new Map<string, LaidOut>();
function laidOut(offer: Offer): LaidOut {
  const key = `${offer.routine} ${offer.legs} ${offer.swapped} ${offer.totalMs}`;
  const made = known.get(key) ?? layOut(offer);
  known.set(key, made);
  return made;
}

/** What is done to a leg in an offer although the oracle forbids it; and steps that are not the brief's. */
export function offerSlips(offer: Offer, ruling: Ruling): readonly string[] {
  if (ruling.kind !== 'open') return [`${offer.routine} although ${ruling.kind}`];
  const { lines, slips } = laidOut(offer);
  const wrong = lines.filter(([technique, side]) =>
    LEGS.some(
      (leg) =>
        (side === 'both' || side === leg) && !ruling.legs[leg].classes.includes(classOf(technique)),
    ),
  );
  return [...wrong.map((line) => `${offer.routine}: ${line.join(' ')}`), ...slips];
}

/** How core's offers differ from the oracle's, in either direction, routine by routine. */
export function offersSlips(
  allowance: Allowance,
  ruling: Ruling,
  limits: Limits,
): readonly string[] {
  const offers = offersOf(allowance);
  const wanted = ROUTINE_NAMES.map((name) => expectedOffer(name, ruling, limits));
  const slips = ROUTINE_NAMES.flatMap((name, n) => {
    const offer = offers.find(({ routine }) => routine === name);
    return sameOffer(offer, wanted[n]) ? [] : [`${name} is ${JSON.stringify(offer)}`];
  });
  const fallBack = INSTEAD.map((name) => wanted.find((one) => one?.routine === name));
  const first = insteadOf('massage180', allowance);
  if (
    !sameOffer(
      first,
      fallBack.find((one) => one !== undefined),
    )
  )
    slips.push(`instead: ${JSON.stringify(first)}`);
  return [...slips, ...offers.flatMap((offer) => offerSlips(offer, ruling))];
}
