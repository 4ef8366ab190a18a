import { Arrow, Ghost } from '../frames.tsx';
import { FlatHand } from '../hands.tsx';
import { Lap, SitBadge } from '../lap.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <>
    <Lap>
      <Ghost d="M127 128a19 19 0 0 1 38 0a19 19 0 0 1-38 0z" />
      <g class="cb-j-hands">
        <g class="cb-j-turn">
          <circle class="cb-ball cb-o" cx="160" cy="128" r="19" />
          <path class="cb-seam" d="M148 114Q157 128 148 142M172 114Q163 128 172 142" />
        </g>
        <g transform="translate(159 187) scale(-1 1)">
          <FlatHand />
        </g>
      </g>
    </Lap>
    <Arrow d="M116 50H226M214 38l13 12-13 12" />
    <SitBadge />
  </>
);

export const ballRoll: Scene = { Stage, crop: [104, 78, 162], pace: 15 };
