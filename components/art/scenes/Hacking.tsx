import { Arm, Torso } from '../body.tsx';
import { Arrow, From, Lens, Room, To } from '../frames.tsx';
import { ArmHand } from '../hands.tsx';
import { FarLeg, Foot, part, Shank, StandingLeg, Thigh } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Leg = () => (
  <>
    <Foot />
    <Thigh />
    <Shank muscles={['gas']} spared />
  </>
);

const arm = (
  <g class="cb-j-drift">
    <Arm hand={<ArmHand spread />} />
  </g>
);

const Stage = () => (
  <>
    <Room camera="translate(18 61) scale(.81)" halo={132}>
      <FarLeg>
        <StandingLeg far />
      </FarLeg>
      <Leg />
      <Torso head arm={arm} />
    </Room>
    <Lens x={126} y={114} zoom={1.5}>
      <Leg />
      <g class="cb-j-torso">{arm}</g>
    </Lens>
    {part('tick cb-cue', 'M275 139l7-5M278 150h9M275 161l7 5')}
    <Arrow d="M252 197H220M229 187l-10 10 10 10M243 187l10 10-10 10" />
    <From x={234} y={150} />
    <To x={266} y={150} />
  </>
);

export const hacking: Scene = { Stage, crop: [182, 82, 136], pace: 120 };
