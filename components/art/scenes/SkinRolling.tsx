import { Stroke } from '../body.tsx';
import { Ghost } from '../frames.tsx';
import { Curled } from '../hands.tsx';
import { Lap, SitBadge, UpTheLeg } from '../lap.tsx';
import { line, part, shape } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const FOLD = 'M-27-8C-16-5-13 5-9 15Q-1 27 8 17C12 9 15 3 27 2';

/** Thumb on the ankle's side of the fold, fingers on the knee's; the fold stands off the calf's edge. */
const Stage = () => (
  <>
    <Lap>
      <Ghost transform="translate(164 134)" d={FOLD} />
      <g class="cb-j-hands">
        <g transform="translate(164 134)">
          {shape('skin', `${FOLD}Z`)}
          <path class="cb-line" d={FOLD} />
          {line('M-15-6Q-6 0-3 11M24-2Q12 1 7 9')}
          <Curled>
            <Stroke kind="thumb-f" d="M-42 56Q-28 44-19 15" />
            {part('hand', 'M-60 44L-38 42L-34 60L-50 66Z')}
          </Curled>
          <g transform="scale(-1 1)">
            <Curled>
              <Stroke kind="f" d="M-40 54Q-28 46-18 25" />
              <Stroke kind="f" d="M-46 42Q-34 28-22 13" />
              {part('hand', 'M-60 36L-44 34L-38 60L-54 60Z')}
            </Curled>
          </g>
        </g>
      </g>
    </Lap>
    <UpTheLeg />
    <SitBadge />
  </>
);

export const skinRolling: Scene = { Stage, crop: [117, 88, 150], pace: 10 };
