import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { allowanceOf, stateAfterTaps, stateIn } from '../../core/engine/state.ts';
import { type Allowance, allowanceAt } from '../../core/routines/offer.ts';
import { MINUTE } from '../../core/time.ts';
import { useDesk } from '../desk.ts';
import { useNow } from '../use-now.ts';

/** What the answers allow: worked out once, for a page that tells it of every move and step. */
export const AllowanceContext = createContext<Allowance | null>(null);

export function useAllowance(): Allowance {
  const allowance = useContext(AllowanceContext);
  if (!allowance) throw new Error('outside the page of own routines');
  return allowance;
}

/** What today's answers allow, a right-now check with nothing to report taken as passed. */
export function useAllowanceNow(): Allowance {
  const { view } = useDesk();
  useNow(MINUTE);
  const now = Date.now();
  const state = stateIn(view.stored);
  if (state) return allowanceOf(stateAfterTaps(state, now), now);
  return allowanceAt(view.stored.screening, view.stored.recent, now);
}
