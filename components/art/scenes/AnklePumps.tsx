import { Torso } from '../body.tsx';
import { Arrow, Ghost, LegOut } from '../frames.tsx';
import { HangingLeg } from '../parts.tsx';
import type { Scene, StageProps } from '../scene.ts';

const Stage = ({ both }: StageProps) => (
  <LegOut both={both}>
    <g transform={`translate(${both ? 32 : 0} 0) rotate(-44 164 80)`}>
      <Ghost
        transform="rotate(36 164 192)"
        d="M170 182.4C178 188.6 187 196.4 198 201.2C206 203.2 216.6 204 217.6 209.4C218.2 212.6 215.6 214 212.4 214H198C190 214 188 210.8 180 210.8C173 210.8 170 214 163 214"
      />
    </g>
    <HangingLeg muscles={['gas', 'tib']} />
    <Torso />
    <g transform={`translate(${both ? 266 : 242} ${both ? 157 : 161})`}>
      <Arrow d="M45.3 -61.2A76 76 0 0 1 72 23.6M59.6 -57.4L45.3 -61.2L43.4 -46.6M79.8 10.2L72 23.6L59.8 14.6" />
    </g>
  </LegOut>
);

export const anklePumps: Scene = { Stage, crop: [112, 66, 172], pace: 30 };
