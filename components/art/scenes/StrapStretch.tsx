import { Arm, FarArm, Fist, Torso } from '../body.tsx';
import { Arrow, FootGhost, From, Room, To } from '../frames.tsx';
import { FarLeg, HangingLeg, StandingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <Room camera="translate(14 16)" halo={176} chair={-40}>
    <FarLeg x={-2}>
      <StandingLeg far />
      <path class="cb-skin-far" d="M132 98L152 96V126L136 112Z" />
    </FarLeg>
    <FootGhost transform="rotate(32.4 44 80) rotate(-95.4 164 80)" />
    <HangingLeg muscles={['gas']} />
    <path class="cb-strap cb-j-strap" d="M104 86L112 68L271 163" />
    <FarArm hand={<Fist />} />
    <Torso arm={<Arm hand={<Fist />} />} />
    <Arrow d="M224 88L180 62M197 60L180 62L188 78" />
    <From x={290} y={148} />
    <To x={270} y={137} />
  </Room>
);

export const strapStretch: Scene = { Stage, crop: [152, 82, 160], pace: 2 };
