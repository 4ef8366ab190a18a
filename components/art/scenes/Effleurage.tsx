import { Stroke } from '../body.tsx';
import { Ghost } from '../frames.tsx';
import { CupBack, FLAT, FlatHand } from '../hands.tsx';
import { Lap, SitBadge, UpTheLeg } from '../lap.tsx';
import { part } from '../parts.tsx';
import type { Scene } from '../scene.ts';

/** One hand over the leg, the other round it from below: a cup that leaves most of the calf to see. */
const Stage = () => (
  <>
    <Lap
      behind={
        <g class="cb-j-hands">
          <g transform="translate(190 168) scale(-.8 .8)">
            <CupBack />
          </g>
        </g>
      }
    >
      <Ghost transform="translate(164 160) scale(.82)" d={FLAT} />
      <g class="cb-j-hands">
        <Stroke kind="f" d="M199 172Q201 156 191 134" />
        {part('hand', 'M190 164L206.5 162L203 188L188 186Z')}
        <g transform="translate(164 160) scale(.82)">
          <FlatHand />
        </g>
      </g>
    </Lap>
    <UpTheLeg />
    <SitBadge />
  </>
);

export const effleurage: Scene = { Stage, crop: [104, 78, 162], pace: 20 };
