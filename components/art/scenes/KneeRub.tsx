import { Torso } from '../body.tsx';
import { Arrow, Ghost, Room } from '../frames.tsx';
import { FarLeg, HangingLeg, StandingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <Room camera="translate(8 38) scale(.93)" halo={166}>
    <FarLeg x={-14}>
      <StandingLeg far />
    </FarLeg>
    <Ghost
      transform="rotate(-47 44 80) rotate(7 164 80)"
      d="M164 60.5A19.5 19.5 0 0 1 183.5 80C184.5 93 181.5 101 181 110L175 184"
    />
    <HangingLeg muscles={['gas']} spared />
    <Torso />
    <Arrow d="M200 20H250M239 9l12 11-12 11" />
  </Room>
);

export const kneeRub: Scene = { Stage, crop: [100, 42, 180], pace: 12 };
