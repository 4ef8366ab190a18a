import { Arrow } from '../frames.tsx';
import { FlatHand } from '../hands.tsx';
import { Lap, SitBadge } from '../lap.tsx';
import { Foot, Shank } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <>
    <Lap
      leg={
        <>
          <Foot />
          <Shank muscles={['sol', 'gas']} />
        </>
      }
    >
      <g class="cb-j-hands">
        <g transform="translate(128 170)">
          <FlatHand />
        </g>
        <g transform="translate(182 168) scale(-1 1)">
          <FlatHand />
        </g>
      </g>
    </Lap>
    <Arrow d="M116 50H226M214 38l13 12-13 12" />
    <SitBadge />
  </>
);

export const effleurage: Scene = { Stage, crop: [104, 78, 162], pace: 20 };
