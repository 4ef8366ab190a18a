import { Ghost } from '../frames.tsx';
import { FlatHand } from '../hands.tsx';
import { Lap, SitBadge, UpTheLeg } from '../lap.tsx';
import { part } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <>
    <Lap>
      <Ghost d="M148 126a16 16 0 0 1 32 0a16 16 0 0 1-32 0z" />
      <g class="cb-j-hands">
        <g class="cb-j-turn">
          <circle class="cb-ball cb-o" cx="164" cy="126" r="16" />
          {part('seam', 'M154 114Q162 126 154 138M174 114Q166 126 174 138')}
        </g>
        <g transform="translate(163 176) scale(-.82 .82)">
          <FlatHand />
        </g>
      </g>
    </Lap>
    <UpTheLeg />
    <SitBadge />
  </>
);

export const ballRoll: Scene = { Stage, crop: [104, 78, 162], pace: 15 };
