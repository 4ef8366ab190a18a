import { Torso } from '../body.tsx';
import { Arrow, Ghost, Room } from '../frames.tsx';
import { FarLeg, HangingLeg, StandingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <Room camera="translate(24 16)" halo={176} chair={-40} desk={274}>
    <FarLeg x={-2}>
      <StandingLeg far />
      {/* Closes the hollow of the far knee, which the near thigh leaves open here. */}
      <path class="cb-skin-far" d="M132 98L152 96V126L136 112Z" />
    </FarLeg>
    <g class="cb-j-slide">
      <HangingLeg muscles={['sol', 'gas']} />
      <Torso />
    </g>
    <Ghost d="M0 77C-4 38 8 10 11 -16M0 77C0 94 12 104 30 115" />
    <Arrow d="M104 22H160M149 10l12 12-12 12" />
  </Room>
);

export const deskStretch: Scene = { Stage, crop: [152, 82, 160], pace: 6 };
