import { Torso } from '../body.tsx';
import { Arrow, DeskSide, Ghost } from '../frames.tsx';
import { FarLeg, StandingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <DeskSide>
    <FarLeg>
      <StandingLeg far />
    </FarLeg>
    <StandingLeg muscles={['sol']} />
    <Torso />
    <Ghost d="M150 197C147 206 148.4 214 158 214L163 214C170 214 173 210.8 180 210.8" />
    <path class="cb-tick cb-cue" d="M146 48l-5-11M164 45V32M182 48l5-11" />
    <Arrow d="M128 210V180M119 188l9-9 9 9M119 202l9 9 9-9" />
  </DeskSide>
);

export const legFidget: Scene = { Stage, crop: [88, 60, 164], pace: 100 };
