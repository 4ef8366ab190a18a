import type { ComponentChildren } from 'preact';
import { Stroke } from './body.tsx';
import { line, part } from './parts.tsx';

/** The flat hand's fingers from the little one on: root, length, half turn, and that when apart. */
const FINGERS = [
  [-20.6, -25.2, 32, 172, 167],
  [-10.2, -30.2, 37, 177, 175],
  [0.6, -30.2, 36, 182, 184],
  [11.2, -25.2, 30, 188, 192],
] as const;

interface FlatHandProps {
  /** The forearm coming from the lap, or one that ends at the wrist. */
  forearm?: string;
  thumb?: string;
  /** Fingers slightly apart. */
  spread?: boolean | undefined;
}

/** The back of a left hand lying flat, fingers up. */
export const FlatHand = ({
  forearm = 'C8 46 -12 96 -30 150H-70C-46 90 -24 56 -18 34',
  thumb = 'M12 14Q27 4 31 -13',
  spread,
}: FlatHandProps) => (
  <>
    <Stroke kind="f" d={thumb} />
    <path
      class="cb-hand cb-h"
      d={`M-21 -22H22C23 -8 20 12 13 32${forearm}C-16 22 -22 -4 -21 -22Z`}
    />
    {FINGERS.map(([x, y, length, turn, apart]) => (
      <rect
        key={x}
        class="cb-hand cb-h"
        x={x}
        y={y}
        width="10.4"
        height={length}
        rx="5.2"
        transform={`rotate(${spread ? apart : turn} ${x + 5.2} ${y + 5.2})`}
      />
    ))}
    {part(
      'hand',
      'M-18.6 -2C-20 -10 -20.4 -16 -20 -21C-16 -26 18 -26 21 -21C21.6 -14 20.6 -8 19.4 -2ZM4 4L21.4 -1L17.4 14L4 16Z',
    )}
  </>
);

/** Outline of the flat hand's fingers, for ghosts. */
export const FLAT = 'M-22-16L-24-46Q-24-59 0-59T21-46L22-16';

/** A hand that goes round the calf from below: its back is behind the leg, its thumb in front. */
export const CupBack = () => (
  <>
    {part(
      'hand cb-h',
      'M-20-36C-10-46 20-44 23-26C25-8 19 14 11 32C4 50-12 96-24 150H-62C-46 94-26 62-20 38C-26 18-28-18-20-36Z',
    )}
    {line('M-12-38C-18-22-18-4-13 10M-2-40C-7-30-8-22-7-14')}
  </>
);

/** Curled up but for what `children` hold out: drawn for a left hand. */
export const Curled = ({ children }: { children: ComponentChildren }) => (
  <>
    {part(
      'hand cb-h',
      'M-70 36C-76 22-62 12-52 16C-42 12-28 20-28 36C-27 48-33 58-39 66C-44 82-48 126-52 160H-86C-84 112-78 88-71 68C-76 54-74 44-70 36Z',
    )}
    {line('M-61 17q-4 8-1 15M-51 16q-4 8-1 16M-41 17q-3 8 0 15')}
    {children}
  </>
);

interface ArmHandProps extends Pick<FlatHandProps, 'thumb' | 'spread'> {
  /** The thumb in front, and not behind. */
  flip?: boolean;
}

/** The flat hand on an arm of the side view. */
export const ArmHand = ({ flip, ...hand }: ArmHandProps) => (
  <g transform={`translate(52 88) scale(${flip ? -0.58 : 0.58} .58) rotate(180) translate(2 -30)`}>
    <FlatHand forearm="Q-2 40-18 34" {...hand} />
    {part('hand', 'M-17 24H13L12 36H-16Z')}
  </g>
);

/** On the arm, upright when the wrist undoes the arm's turns; four fingers fit the calf. */
const GRIP = 'translate(-40 11.6) scale(.8)';

/**
 * A hand that holds the calf from behind, in two layers with the shank between them: palm and
 * fingers here, going round the inner side, and the thumb in front, short of the shin.
 */
export const GripPalm = () => (
  <g transform={GRIP}>
    {part(
      'hand cb-h',
      'M105 100C110 92 124 95 130 102L134 147C127 149 121 145 117 138C110 127 102 110 105 100Z',
    )}
    {['M126 116L150 118', 'M125 125L152 129', 'M126 134L153 140', 'M130 142L153 150'].map((d) => (
      <Stroke key={d} kind="f" d={d} />
    ))}
    {part(
      'hand',
      'M106.4 88L125 90L130 103L128 146C123 144 119 139 116 134C110 123 105 112 106.4 102Z',
    )}
  </g>
);

export const GripThumb = () => (
  <g transform={GRIP}>
    <g class="cb-j-thumb">
      <Stroke kind="f" d="M122 106Q142 101 157 117" />
    </g>
    {part('hand', 'M112 100L127 99.6C132 103 131 112 126 112L114 114Z')}
  </g>
);
