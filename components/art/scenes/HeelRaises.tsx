import { Torso } from '../body.tsx';
import { Arrow, DeskSide, Ghost } from '../frames.tsx';
import { FarLeg, StandingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <DeskSide>
    <FarLeg>
      <StandingLeg far />
    </FarLeg>
    <StandingLeg muscles={['sol', 'gas']} />
    <Torso />
    <Ghost d="M150 197C147 206 148.4 214 158 214L163 214C170 214 173 210.8 180 210.8" />
    <Arrow d="M124 208V168M113 179l11-12 11 12" />
  </DeskSide>
);

export const heelRaises: Scene = { Stage, crop: [88, 60, 164], pace: 30 };
