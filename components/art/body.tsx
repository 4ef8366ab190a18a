import type { ComponentChildren } from 'preact';
import { line, shape } from './parts.tsx';

/** What is attached to the trunk: it all turns about the hip with `.cb-j-torso`. */
const TORSO =
  'M13 78C8 40 19 12 21 -16C23 -42 36 -55 54 -55C74 -54 83 -40 83 -16C83 10 77 34 76.5 60Q76.4 67.4 69 69.4C50 74.6 36 80 21 85Q14.4 86.4 13 78Z';

/** Limbs that are lines: a darker, wider line under a lighter one gives the soft contour. */
export const Stroke = ({ kind, d }: { kind: string; d: string }) => (
  <>
    <path class={`cb-${kind}-edge`} d={d} />
    <path class={`cb-${kind}`} d={d} />
  </>
);

/** From the shoulder down; only the shoulder end is round. */
const Sleeve = ({ d }: { d: string }) => (
  <>
    <path class="cb-sleeve-edge" d={d} />
    <path class="cb-sleeve cb-sleeve-cap" d={`${d.split('L')[0]}h.01`} />
    <path class="cb-sleeve" d={d} />
  </>
);

const Head = () => (
  <>
    {shape('skin', 'M42-46L45-92L74-88L78-46Z')}
    {shape(
      'hand',
      'M44-104C44-122 56-130 69-130C84-130 92-120 92-106C92-98 96-93 96-90C96-88 93-87 92-87C93-78 88-71 78-71C60-70 44-86 44-104Z',
    )}
    {shape(
      'hair',
      'M40-98C34-124 52-142 72-138C84-138 93-131 94-119C84-122 76-116 72-108C70-100 66-98 63-101C58-104 56-96 60-92C58-84 54-80 48-80C43-86 41-92 40-98Z',
    )}
  </>
);

/** From the wrist on, hanging like the arm it belongs to. */
const RestingHand = () => (
  <g transform="translate(-44 31) rotate(63.4 96 59)">
    <path
      class="cb-hand cb-h"
      d="M96 49.6C106 49 117 53 123.6 60C129 66 131 73 127 76C123.6 78.4 119 76.6 115 74.4C109 72.4 103 70.4 98 66Z"
    />
    <path class="cb-hand" d="M88 47.6L101 50.4L105 69L91 64.4Z" />
    {line('M107 64q5 .6 8 4')}
  </g>
);

/** Closed round something that is drawn before it. */
export const Fist = () => (
  <g transform="translate(40 88)">
    <path class="cb-hand cb-h" d="M2 0H22C26 6 27 14 24.6 22C22 28 4 28 1 23C-1.6 16-1 6 2 0Z" />
    <path class="cb-hand" d="M3-3H21V4H3Z" />
    {line('M2 10h12M2 16h12M4 22h10')}
  </g>
);

interface ArmProps {
  hand?: ComponentChildren;
}

/** Hangs straight down until shoulder, elbow and wrist are turned. */
export const Arm = ({ hand = <RestingHand /> }: ArmProps) => (
  <g class="cb-j-shoulder">
    <Stroke kind="arm" d="M52 -28V34" />
    <g class="cb-j-elbow">
      <Stroke kind="arm" d="M52 34V90" />
      <g class="cb-j-wrist">{hand}</g>
    </g>
    {/* The contour of the forearm's end would cross the elbow. */}
    <path class="cb-arm" d="M52 18V34" />
    <Sleeve d="M52 -28L52 15.6" />
  </g>
);

interface TorsoProps {
  /** For the frames that show the whole person. */
  head?: boolean;
  /** A hand on the thigh, if nothing else. */
  arm?: ComponentChildren;
}

export const Torso = ({ head, arm = <Arm /> }: TorsoProps) => (
  <g class="cb-j-torso">
    {head && <Head />}
    {shape('top', TORSO)}
    {arm}
  </g>
);

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
