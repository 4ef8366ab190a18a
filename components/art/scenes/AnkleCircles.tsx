import { Arrow, FootGhost, From, To } from '../frames.tsx';
import type { Scene, StageProps } from '../scene.ts';
import { LegOut } from '../seated.tsx';

const Stage = ({ both }: StageProps) => (
  <LegOut
    both={both}
    muscles={['sol', 'gas', 'tib']}
    behind={
      <g transform="translate(294 138) rotate(-22)">
        <Arrow d="M-15 34A25 42 0 1 1 15 34M-29 33L-15 34L-13 20M29 33L15 34L13 20" />
        <From x={0} y={43} />
      </g>
    }
  >
    <FootGhost transform="rotate(-44 164 80) rotate(22 164 192)" />
    {/* Goes round with the toes, out of the open dot and back into it, then the other way. */}
    <g transform="translate(294 138) rotate(-22)">
      <g class="cb-j-up">
        <g class="cb-j-out">
          <To x={0} y={0} />
        </g>
      </g>
    </g>
  </LegOut>
);

export const ankleCircles: Scene = { Stage, crop: [116, 44, 190], pace: 20 };
