import { Stroke } from '../body.tsx';
import { Arrow, Lens } from '../frames.tsx';
import { FlatHand } from '../hands.tsx';
import { Lap, SitBadge } from '../lap.tsx';
import { line, shape } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <>
    <Lap>
      <g class="cb-j-hands">
        {shape('skin cb-h', 'M142 128C142 114 170 114 170 128V150C170 162 142 162 142 150Z')}
        {line('M161 128v20M152 132v14')}
        <g transform="translate(117 176) rotate(15)">
          <FlatHand />
        </g>
        <g transform="translate(195 176) scale(-1 1) rotate(15)">
          <FlatHand />
        </g>
      </g>
    </Lap>
    <Lens x={0} y={0} at={[266, 188, 44]} zoom={1}>
      {shape('gas', 'M-60 24H60V60H-60Z')}
      <path class="cb-fibre" d="M-34 33Q0 26 34 33M-24 40Q0 35 24 40" />
      {shape('skin', 'M-60 9H60V23H-60Z')}
      <g class="cb-j-pinch">
        <Stroke kind="thumb-f" d="M20-2Q40-22 34-60" />
        {shape('skin', 'M-32 11C-12 10-12-20 3-20S14 10 32 11Z')}
        {line('M-30 9C-12 8-12-20 3-20S14 8 30 9')}
        <Stroke kind="thumb-f" d="M12-4Q26-26 14-60" />
        <Stroke kind="thumb-f" d="M-12 0Q-30 4-60-24" />
      </g>
    </Lens>
    <Arrow d="M116 50H226M214 38l13 12-13 12" />
    <SitBadge />
  </>
);

export const skinRolling: Scene = { Stage, crop: [222, 144, 88], pace: 10 };
