import { Arm, Torso } from '../body.tsx';
import { Arrow, Lens, Room } from '../frames.tsx';
import { ArmHand } from '../hands.tsx';
import { FarLeg, Foot, Shank, StandingLeg, Thigh } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Leg = () => (
  <>
    <Foot />
    <Thigh />
    <Shank muscles={['gas']} spared />
  </>
);

const arm = <Arm hand={<ArmHand />} />;

const Stage = () => (
  <>
    <Room camera="translate(18 61) scale(.81)" halo={132}>
      <FarLeg>
        <StandingLeg far />
      </FarLeg>
      <Leg />
      <Torso head arm={arm} />
    </Room>
    <Lens x={132} y={124}>
      <Leg />
      <g class="cb-j-torso">{arm}</g>
    </Lens>
    <path class="cb-tick cb-cue" d="M212 128q-6 13-1 27M203 133q-4 10 0 18" />
    <Arrow d="M218 192H186M195 182l-10 10 10 10M209 182l10 10-10 10" />
  </>
);

export const hacking: Scene = { Stage, crop: [182, 82, 136], pace: 120 };
