import { Arm, AtWrist, Torso } from '../body.tsx';
import { Arrow, From, Room, Start, To } from '../frames.tsx';
import { GripPalm, GripThumb } from '../hands.tsx';
import { FarLeg, HangingLeg, part, StandingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

/** Dots and ticks ride on the calf: what the other knee meets first and last, and the way between. */
const Stage = () => (
  <Room camera="translate(8 38) scale(.93)" halo={166}>
    <FarLeg x={-14}>
      <StandingLeg far />
    </FarLeg>
    <Start>
      <HangingLeg />
    </Start>
    <g class="cb-j-raise">
      <AtWrist>
        <GripPalm />
      </AtWrist>
      <HangingLeg muscles={['gas']} spared />
      <g class="cb-j-hip">
        <g class="cb-j-knee">
          <From x={156} y={167} />
          {part(
            'tick cb-cue',
            'M148.4 155l4.4-5 4.6 5M145.6 142l4.4-5 4.6 5M143.4 129l4.4-5 4.6 5',
          )}
          <To x={149} y={112} />
        </g>
      </g>
    </g>
    <Torso
      arm={
        <g class="cb-j-raise">
          <Arm hand={<GripThumb />} />
        </g>
      }
    />
    <Arrow d="M200 20H250M239 9l12 11-12 11" />
  </Room>
);

export const kneeRub: Scene = { Stage, crop: [74, 30, 190], pace: 12 };
