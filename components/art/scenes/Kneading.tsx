import type { ComponentChildren } from 'preact';
import { Arm, AtWrist, Torso } from '../body.tsx';
import { Tint } from '../calf.tsx';
import { Arrow, From, Ghost, Lens, Room, To } from '../frames.tsx';
import { GripPalm, GripThumb } from '../hands.tsx';
import { FarLeg, Foot, part, Shank, StandingLeg, Thigh } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Grip = ({ children }: { children: ComponentChildren }) => (
  <g class="cb-j-off">
    <g class="cb-j-grip">{children}</g>
  </g>
);

/**
 * The palm goes behind the shank and in front of the thigh, the thumb in front of both, so it hangs
 * on the arm's joints a second time. The calf is drawn twice as well: its belly is lifted off.
 */
const HeldLeg = () => (
  <>
    <Foot />
    <Thigh />
    <g class="cb-j-torso">
      <Arm
        hand={
          <Grip>
            <GripPalm />
          </Grip>
        }
      />
    </g>
    <Shank muscles={['sol']} spared />
    <g class="cb-j-lift">
      {part(
        'skin',
        'M145 92C142 99 135.6 104 135.6 116C135.6 130 142 139 147 156L160 150L164 100Z',
      )}
      <Tint name="gas" />
    </g>
    <Ghost d="M144 96C141 100 135.6 105 135.6 116C135.6 130 142 139 147 154" />
    <AtWrist>
      <Grip>
        <GripThumb />
      </Grip>
    </AtWrist>
  </>
);

const Stage = () => (
  <>
    <Room camera="translate(18 61) scale(.81)" halo={132}>
      <Torso head arm={false} />
      <FarLeg>
        <StandingLeg far />
      </FarLeg>
      <HeldLeg />
      <Arrow d="M116 204V176M105 187l11-12 11 12" />
      <From x={161} y={170} />
      <To x={165} y={96} />
    </Room>
    <Lens x={138} y={131} zoom={1.3} at={[252, 138, 62]}>
      <HeldLeg />
    </Lens>
    <Arrow d="M266 219H238M248 209L238 219L248 229" />
  </>
);

export const kneading: Scene = { Stage, crop: [184, 70, 136], pace: 30 };
