import { Arrow, From, Ghost, LegOut, To } from '../frames.tsx';
import type { Scene, StageProps } from '../scene.ts';

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
    <Ghost
      transform="rotate(-44 164 80) rotate(22 164 192)"
      d="M170 182.4C178 188.6 187 196.4 198 201.2C206 203.2 216.6 204 217.6 209.4C218.2 212.6 215.6 214 212.4 214H198C190 214 188 210.8 180 210.8C173 210.8 170 214 163 214"
    />
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

export const ankleCircles: Scene = { Stage, crop: [136, 50, 176], pace: 20 };
