import { Stroke } from '../body.tsx';
import { Arrow, From, To } from '../frames.tsx';
import { CupBack } from '../hands.tsx';
import { Lap, SitBadge } from '../lap.tsx';
import { part } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const sides = ['translate(172 168) scale(.86)', 'translate(226 168) scale(-.86 .86)'];

/** Straight in, held, and only then up the leg: the rings are the press, the arrow what follows it. */
const Stage = () => (
  <>
    <Lap
      behind={
        <g class="cb-j-hands">
          {sides.map((side) => (
            <g key={side} transform={side}>
              <CupBack />
            </g>
          ))}
        </g>
      }
    >
      <g class="cb-m-ring">
        <circle class="cb-ring cb-j-ring" cx="199" cy="124" r="19" />
      </g>
      <g class="cb-j-hands">
        {sides.map((side) => (
          <g key={side} transform={side}>
            <Stroke kind="thumb-f" d="M4 14Q12-12 23-48" />
            {part('hand', 'M-14-10L7-14L20-12L14 20L-4 30Z')}
            {part('nail', 'M20-46.5Q25-54 29.5-46L27-39Q22-38.5 19-42Z')}
          </g>
        ))}
      </g>
    </Lap>
    <Arrow d="M214 64H228M218 54l10 10-10 10" />
    <From x={199} y={64} />
    <To x={241} y={64} />
    <SitBadge />
  </>
);

export const thumbPress: Scene = { Stage, crop: [120, 74, 162], pace: 4 };
