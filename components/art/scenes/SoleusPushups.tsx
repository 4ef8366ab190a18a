import { Torso } from '../body.tsx';
import { Arrow, DeskSide, Ghost } from '../frames.tsx';
import { FarLeg, StandingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <DeskSide>
    <FarLeg>
      <StandingLeg far />
    </FarLeg>
    <StandingLeg muscles={['gas', 'sol']} />
    <Torso />
    <Ghost d="M124 197C121 206 122.4 214 132 214L137 214C144 214 147 210.8 154 210.8" />
    <Arrow d="M98 206V170M87 181l11-12 11 12" />
  </DeskSide>
);

export const soleusPushups: Scene = { Stage, crop: [72, 60, 164], pace: 50 };
