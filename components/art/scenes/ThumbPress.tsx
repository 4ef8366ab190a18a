import { Stroke } from '../body.tsx';
import { Ghost } from '../frames.tsx';
import { Lap, SitBadge } from '../lap.tsx';
import type { Scene } from '../scene.ts';

/** Fingers out of sight round the calf: the back of the hand goes behind the leg, the thumb in front. */
const HAND =
  'M-22-34C-12-46 22-44 26-26C28-8 22 16 15 34C8 52-10 96-24 150H-66C-46 90-24 60-19 38C-24 20-30-16-22-34Z';
const sides = ['translate(178 174)', 'translate(246 174) scale(-1 1)'];

const Stage = () => (
  <>
    <Lap
      behind={
        <g class="cb-j-hands">
          {sides.map((side) => (
            <path key={side} class="cb-hand cb-h" transform={side} d={HAND} />
          ))}
        </g>
      }
    >
      <Ghost d="M186 126a26 26 0 0 1 52 0a26 26 0 0 1-52 0z" />
      <g class="cb-m-ring">
        <circle class="cb-ring cb-j-ring" cx="212" cy="126" r="19" />
      </g>
      <g class="cb-j-hands">
        {sides.map((side) => (
          <g key={side} transform={side}>
            <Stroke kind="thumb-f" d="M8 10Q20-18 27-46" />
            <path class="cb-hand" d="M-10-14L11-14L20-10L12 24L-4 24Z" />
          </g>
        ))}
      </g>
    </Lap>
    <SitBadge />
  </>
);

export const thumbPress: Scene = { Stage, crop: [130, 74, 162], pace: 4 };
