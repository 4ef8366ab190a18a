import { Torso } from '../body.tsx';
import { Arrow, LegOut } from '../frames.tsx';
import { HangingLeg } from '../parts.tsx';
import type { Scene, StageProps } from '../scene.ts';

/** The loop is behind the foot that it belongs to, so that the toes go round inside it. */
const Stage = ({ both }: StageProps) => (
  <LegOut
    both={both}
    behind={
      <g transform={`translate(${both ? 320 : 286} 140) rotate(-14)`}>
        <Arrow d="M-13 -24A20 37 0 1 1 -16 22M-27 33L-16 21L-4 31" />
      </g>
    }
  >
    <HangingLeg muscles={['sol', 'gas', 'tib']} />
    <Torso />
  </LegOut>
);

export const ankleCircles: Scene = { Stage, crop: [112, 66, 172], pace: 20 };
