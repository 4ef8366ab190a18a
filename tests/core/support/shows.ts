import { type State, wantsOf } from '../../../core/engine/state.ts';
import type { Intent } from '../../../core/engine/step.ts';
import type { Ms } from '../../../core/time.ts';

/** A break comes up by its channel; once more with `again`. */
export type Shown =
  | 'badge'
  | 'notification'
  | 'window'
  | 'notification again'
  | 'headsUp'
  | 'eyes'
  | 'asks';

/** What a browser would bring up, and report. */
export function wantedOf(state: State, now: Ms): readonly (readonly [Shown, Intent])[] {
  const { reminder, headsUp, eyes, asksPause } = wantsOf(state, now);
  const { phase } = state.schedule;
  const done: [Shown, Intent][] = [];
  if (reminder?.notify) {
    const { dueSince, how } = reminder;
    const again = phase.kind === 'due' && phase.shownAt !== null;
    done.push([`${how}${again ? ' again' : ''}` as Shown, { do: 'reminded', dueSince, how }]);
  }
  if (headsUp) done.push(['headsUp', { do: 'warned' }]);
  if (eyes) done.push(['eyes', { do: 'eyesShown' }]);
  if (asksPause) done.push(['asks', { do: 'pauseAsked' }]);
  return done;
}
