import { Sleeve, Stroke } from './body.tsx';

/** One finger of the flat hand: root, length, half turn. */
const Finger = ({ x, y, length, turn }: Record<'x' | 'y' | 'length' | 'turn', number>) => (
  <rect
    class="cb-hand cb-h"
    x={x}
    y={y}
    width="10.4"
    height={length}
    rx="5.2"
    transform={`rotate(${turn} ${x + 5.2} ${y + 5.2})`}
  />
);

interface FlatHandProps {
  /** The forearm coming from the lap, or one that ends at the wrist. */
  forearm?: string;
  thumb?: string;
}

/** The back of a left hand lying flat, fingers up. */
export const FlatHand = ({
  forearm = 'C8 46 -12 96 -30 150H-70C-46 90 -24 56 -18 34',
  thumb = 'M12 14Q27 4 31 -13',
}: FlatHandProps) => (
  <>
    <Stroke kind="f" d={thumb} />
    <path
      class="cb-hand cb-h"
      d={`M-21 -22H22C23 -8 20 12 13 32${forearm}C-16 22 -22 -4 -21 -22Z`}
    />
    <Finger x={-20.6} y={-25.2} length={32} turn={172} />
    <Finger x={-10.2} y={-30.2} length={37} turn={177} />
    <Finger x={0.6} y={-30.2} length={36} turn={182} />
    <Finger x={11.2} y={-25.2} length={30} turn={188} />
    <path
      class="cb-hand"
      d="M-18.6 -2C-20 -10 -20.4 -16 -20 -21C-16 -26 18 -26 21 -21C21.6 -14 20.6 -8 19.4 -2ZM4 4L21.4 -1L17.4 14L4 16Z"
    />
  </>
);

/** The flat hand on an arm of the side view; `flip` for the thumb in front. */
export const ArmHand = ({ flip }: { flip?: boolean }) => (
  <g transform={`translate(52 88) scale(${flip ? -0.58 : 0.58} .58) rotate(180) translate(2 -30)`}>
    <FlatHand forearm="Q-2 40-18 34" />
    <path class="cb-hand" d="M-17 24H13L12 36H-16Z" />
  </g>
);

/** Small enough for four fingers between the hollow of the knee and the start of the heel cord. */
const HAND_SIZE = 'translate(26 23.6) scale(.8)';

/**
 * A hand that holds the calf from behind, in two layers with the shank between them: palm and
 * fingers here, going round the inner side, and the thumb in front, short of the shin.
 */
export const GripPalm = ({ arm, sleeve }: { arm: string; sleeve?: string | undefined }) => (
  <>
    <Stroke kind="arm" d={arm} />
    <g transform={HAND_SIZE}>
      <path
        class="cb-hand cb-h"
        d="M105 100C110 92 124 95 130 102L134 147C127 149 121 145 117 138C110 127 102 110 105 100Z"
      />
      {['M126 116L150 118', 'M125 125L152 129', 'M126 134L153 140', 'M130 142L153 150'].map((d) => (
        <Stroke key={d} kind="f" d={d} />
      ))}
      <path
        class="cb-hand"
        d="M106.4 88L125 90L130 103L128 146C123 144 119 139 116 134C110 123 105 112 106.4 102Z"
      />
    </g>
    {sleeve && <Sleeve d={sleeve} />}
  </>
);

export const GripThumb = () => (
  <g transform={HAND_SIZE}>
    <g class="cb-j-thumb">
      <Stroke kind="f" d="M122 106Q142 101 157 117" />
    </g>
    <path class="cb-hand" d="M112 100L127 99.6C132 103 131 112 126 112L114 114Z" />
  </g>
);
