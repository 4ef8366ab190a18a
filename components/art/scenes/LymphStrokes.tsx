import { Arm, Torso } from '../body.tsx';
import { Arrow, Ghost, Room } from '../frames.tsx';
import { ArmHand } from '../hands.tsx';
import { FarLeg, HangingLeg, StandingLeg, shape } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const PALM = 'M-22-8Q-8-14 4-10L24-6Q30-2 25 2L6 11Q-10 14-22 8Z';

const Stage = () => (
  <Room camera="translate(32 79) scale(.73)" halo={166}>
    {shape('desk-2', 'M252 118h12v96h-12zM300 118h12v96h-12z')}
    {shape('desk', 'M242 103h80a8 8 0 0 1 0 16h-80a8 8 0 0 1 0-16z')}
    <FarLeg x={-10}>
      <StandingLeg far />
    </FarLeg>
    <HangingLeg muscles={['sur']} />
    <Ghost transform="translate(224 92)" d={PALM} />
    <Ghost transform="translate(254 96)" d={PALM} />
    <Torso
      head
      arm={
        <g class="cb-j-stroke">
          <Arm hand={<ArmHand flip />} />
        </g>
      }
    />
    <Arrow d="M262 40H186M197 29l-12 11 12 11" />
  </Room>
);

export const lymphStrokes: Scene = { Stage, crop: [102, 80, 150], pace: 15 };
