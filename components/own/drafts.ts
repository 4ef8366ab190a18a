import { useState } from 'preact/hooks';
import { type Draft, routineIn } from '../../core/routines/draft.ts';

/**
 * What was typed and not saved, by the place it was typed at: going elsewhere in the options and coming back
 * loses nothing. Closing the page asks, as long as there is something here.
 */
const kept = new Map<string, Draft>();

addEventListener('beforeunload', (event) => {
  if (kept.size > 0) event.preventDefault();
});

const same = (a: Draft, b: Draft) => JSON.stringify(routineIn(a)) === JSON.stringify(routineIn(b));

interface UseOwnDraft {
  readonly draft: Draft;
  readonly isChanged: boolean;
  /** It is from before: the page was left in between. */
  readonly isOld: boolean;
  readonly change: (draft: Draft) => void;
  readonly discard: () => void;
  /** What was sent is saved, and has its place there; more may have been typed since. */
  readonly saved: (sent: Draft, at: string) => void;
}

/** A draft that outlives its view until it is saved. `begun`: what there is before anything is typed. */
export function useOwnDraft(place: string, begun: Draft): UseOwnDraft {
  const [base, setBase] = useState(begun);
  const [draft, setDraft] = useState(() => kept.get(place) ?? begun);
  const [isOld, setOld] = useState(() => kept.has(place));
  return {
    draft,
    isOld,
    isChanged: !same(draft, base),
    change(next) {
      setDraft(next);
      if (same(next, base)) kept.delete(place);
      else kept.set(place, next);
    },
    discard() {
      setDraft(base);
      setOld(false);
      kept.delete(place);
    },
    saved(sent, at) {
      setBase(sent);
      setOld(false);
      setDraft((now) => {
        kept.delete(place);
        if (!same(now, sent)) kept.set(at, now);
        return now;
      });
    },
  };
}
