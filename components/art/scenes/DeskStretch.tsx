import { FarArm, Torso } from '../body.tsx';
import { Arrow, From, Room, Start, To } from '../frames.tsx';
import { FarLeg, HangingLeg, StandingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <Room camera="translate(24 16)" halo={176} chair={-40} desk={274}>
    <FarLeg x={-2}>
      <StandingLeg far />
      {/* Closes the hollow of the far knee, which the near thigh leaves open here. */}
      <path class="cb-skin-far" d="M132 98L152 96V126L136 112Z" />
    </FarLeg>
    <Start>
      <g class="cb-j-slide">
        <HangingLeg />
        <Torso />
      </g>
    </Start>
    <g class="cb-j-slide">
      <FarArm />
      <HangingLeg muscles={['sol', 'gas']} />
      <Torso />
    </g>
    <Arrow d="M64 156H106M95 145l11 11-11 11" />
    <From x={45} y={156} />
    <To x={122} y={156} />
  </Room>
);

export const deskStretch: Scene = { Stage, crop: [152, 82, 160], pace: 2 };
