import { Torso } from '../body.tsx';
import { Arrow, DeskSide, Ghost } from '../frames.tsx';
import { FarLeg, StandingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <DeskSide>
    <FarLeg x={34}>
      <StandingLeg far />
    </FarLeg>
    <StandingLeg muscles={['tib']} />
    <Torso />
    <Ghost d="M180 211C188 211 190 214 198 214H212.4C215.6 214 218.2 212.6 217.6 209.4" />
    <Arrow d="M262 206V166M251 177l11-12 11 12" />
  </DeskSide>
);

export const toeRaises: Scene = { Stage, crop: [104, 64, 164], pace: 25 };
