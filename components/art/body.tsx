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

/** The other arm, to be drawn before the near leg: its hand lies on the far thigh. */
export const FarArm = ({ hand }: ArmProps) => (
  <g class="cb-far" transform="translate(32 -8)">
    <g class="cb-j-torso">
      <Arm {...(hand ? { hand } : {})} />
    </g>
  </g>
);

/** Where the hand is, for what of it goes into another layer than its arm. */
export const AtWrist = ({ children }: { children: ComponentChildren }) => (
  <g class="cb-j-torso">
    <g class="cb-j-shoulder">
      <g class="cb-j-elbow">
        <g class="cb-j-wrist">{children}</g>
      </g>
    </g>
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
