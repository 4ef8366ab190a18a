import { massageBetween } from '../../../core/routines/caps.ts';
import { type Allowance, allowanceAt, type Offer } from '../../../core/routines/offer.ts';
import { segmentsOfBreak } from '../../../core/routines/running.ts';
import { suggest, type Wish } from '../../../core/routines/suggest.ts';
import type { Ms } from '../../../core/time.ts';
import { allowanceWith, recently, recentOf } from './allowances.ts';
import { answered, type Changes } from './answers.ts';
import { HOUR, NINE } from './times.ts';

export const MINUTE_BREAK: Wish = {
  lengthSec: 60,
  round: 0,
  context: null,
  standing: false,
  favourites: [],
};
export const LONG_BREAK: Wish = { ...MINUTE_BREAK, lengthSec: 300 };

type Lately = Parameters<typeof recentOf>[0];

/** What is suggested after these routines, five minutes apart, the last of them just now. */
export const suggested = (
  wish: Partial<Wish> = {},
  lately: Lately = [],
  allowance: Allowance = allowanceWith(),
): Offer | undefined => suggest(allowance, recentOf(lately), { ...MINUTE_BREAK, ...wish }, NINE);

/** How much massage of a leg there is in all of an offer. */
function massageIn({ routine, legs, swapped, totalMs }: Offer): Ms {
  const segments = segmentsOfBreak({ routine, legs, swapped });
  return Math.max(...legs.map((leg) => massageBetween(segments, leg, 0, totalMs)));
}

/** What is suggested in so many breaks one after the other, when every one of them is done to its end. */
export function suggestedInTurn(
  wish: Partial<Wish>,
  rounds: number,
  changes: Changes = {},
): readonly (string | undefined)[] {
  let recent = recentOf([]);
  return Array.from({ length: rounds }, (_, round) => {
    const now = NINE + round * 3 * HOUR;
    const allowance = allowanceAt(answered(changes, now), recent, now);
    const offer = suggest(allowance, recent, { ...MINUTE_BREAK, ...wish, round }, now);
    if (offer) {
      const done = recently({
        ...{ routine: offer.routine, endedAt: now, massagedMs: massageIn(offer) },
      });
      recent = { breaks: [...recent.breaks, done] };
    }
    return offer?.routine;
  });
}
