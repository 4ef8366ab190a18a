import { allowanceOf, type State, stateAfterTaps, suggestionFor } from '../../core/engine/state.ts';
import { type Offer, offerOf, routineOffered } from '../../core/routines/offer.ts';
import { type AnyRoutineId, needsLegsTap } from '../../core/routines/routines.ts';
import { assess } from '../../core/screening/assess.ts';
import { hasClotRisk } from '../../core/screening/right-now.ts';
import type { Ms } from '../../core/time.ts';

/** What is to be started, and what has to be asked before it. */
export interface Plan {
  /** What it would be with nothing to report. */
  readonly offer: Offer | undefined;
  /** Today's two taps, or a third before massage and stretch (brief 2.7). */
  readonly taps: 0 | 2 | 3;
  readonly clotRisk: boolean;
}

export function planFor(state: State, routine: AnyRoutineId | undefined, now: Ms): Plan {
  const after = stateAfterTaps(state, now);
  const offer = routine ? offerOf(routine, allowanceOf(after, now)) : suggestionFor(after, now);
  const clotRisk = hasClotRisk(after.screening, now);
  if (offer && needsLegsTap(routineOffered(offer))) return { offer, taps: 3, clotRisk };
  return { offer, taps: assess(state.screening, now).kind === 'open' ? 0 : 2, clotRisk };
}
