import { type Ms, SECOND } from '../time.ts';
import { positionAt, type Segment } from './segments.ts';

/** The other leg's turn is told at the start of its own segment, and takes none of its time (brief, section 4). */
export const SWAP_MS: Ms = 3 * SECOND;

/** Where a routine is, for whoever shows or tells it. */
export type Moment =
  /** Getting ready for `first`; `leftMs` more than 0. */
  | { readonly kind: 'ready'; readonly leftMs: Ms; readonly first: Segment }
  | {
      readonly kind: 'step';
      readonly index: number;
      readonly segment: Segment;
      readonly intoMs: Ms;
      /** More than 0. */
      readonly leftMs: Ms;
      /** What comes after it; undefined in the last. */
      readonly next: Segment | undefined;
      /** The other leg's turn at the same thing has just begun. */
      readonly swap: boolean;
    }
  | { readonly kind: 'over' };

/** Whether `then` is the other leg's turn at what `before` was for one leg. */
export function isSwap(before: Segment | undefined, then: Segment): boolean {
  return (
    before !== undefined &&
    before.technique === then.technique &&
    before.side !== then.side &&
    before.side !== 'both' &&
    then.side !== 'both'
  );
}

/**
 * Where a routine is at so much routine time (`elapsedAt`): below 0 one gets ready. One without
 * segments, of a routine that is no longer known, is over.
 */
export function momentAt(segments: readonly Segment[], elapsedMs: Ms): Moment {
  const [first] = segments;
  if (elapsedMs < 0 && first) return { kind: 'ready', leftMs: -elapsedMs, first };
  const position = positionAt(segments, elapsedMs);
  if (!position) return { kind: 'over' };
  const { index, segment, intoMs } = position;
  const swap = intoMs < SWAP_MS && isSwap(segments[index - 1], segment);
  return { kind: 'step', ...position, next: segments[index + 1], swap };
}
