import type { RunningBreak } from '../../core/schedule/schedule.ts';
import type { Leg } from '../../core/screening/levels.ts';
import type { Ms } from '../../core/time.ts';
import { SEC } from '../core/support/times.ts';
import { expectedSegments, isMassage } from './offers.ts';

const LEGS: readonly Leg[] = ['left', 'right'];

export interface Part {
  readonly technique: string;
  readonly legs: readonly Leg[];
  readonly from: Ms;
  readonly to: Ms;
}

/** A break's routine laid out in time, from the tables. */
export function partsOf({ routine, legs, swapped }: RunningBreak): readonly Part[] {
  let from = 0;
  return expectedSegments({ routine, legs: legs as readonly Leg[], swapped }).map((line) => {
    const [technique = '', side, sec] = line.split(' ');
    const part = {
      technique,
      legs: LEGS.filter((leg) => side === 'both' || side === leg),
      from,
      to: from + Number(sec) * SEC,
    };
    from = part.to;
    return part;
  });
}

/** Where a break stands at `now`. */
export const placeAt = ({ running, since, elapsedMs, totalMs }: RunningBreak, now: Ms): Ms =>
  Math.min(totalMs, elapsedMs + (running ? Math.max(0, now - since) : 0));

/** Massage of each leg between two places of a routine. */
export function massageIn(parts: readonly Part[], from: Ms, to: Ms): Record<Leg, Ms> {
  const of = (leg: Leg) =>
    parts
      .filter(({ technique, legs }) => isMassage(technique) && legs.includes(leg))
      .reduce(
        (sum, part) => sum + Math.max(0, Math.min(to, part.to) - Math.max(from, part.from)),
        0,
      );
  return { left: of('left'), right: of('right') };
}

/** The legs that something hurt at a place: the hand takes up to five seconds to the button. */
export function legsHurtAt(running: RunningBreak, now: Ms): readonly Leg[] {
  const parts = partsOf(running);
  const place = placeAt(running, now);
  const n = parts.findIndex(({ from, to }) => from <= place && place < to);
  const part = parts[n];
  if (!part) return running.legs as readonly Leg[];
  const before = place - part.from < 5 * SEC ? parts[n - 1] : undefined;
  return LEGS.filter((leg) => part.legs.includes(leg) || before?.legs.includes(leg));
}
