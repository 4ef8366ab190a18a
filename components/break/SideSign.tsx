import type { Side } from '../../core/routines/segments.ts';
import { useDesk } from '../desk.ts';

const SHOWN = ['left', 'right'] as const;

/**
 * Whose turn it is: in words, and as two legs, the working one filled. The sign is not mirrored from right to
 * left: a left leg is on the left in every language.
 */
export function SideSign({ side }: { side: Side }) {
  const { words } = useDesk();
  return (
    <p class="chip side">
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        {SHOWN.map((leg) => (
          <path
            key={leg}
            class={side === 'both' || side === leg ? 'on' : 'off'}
            transform={leg === 'right' ? 'translate(24 0) scale(-1 1)' : undefined}
            d="M5 2.5H10V15.5C10 19.5 8 21.5 4.5 21.5H2.5V18.5C4.5 18 5 17 5 15Z"
          />
        ))}
      </svg>
      {words.side(side)}
    </p>
  );
}
