import { Torso } from '../body.tsx';
import { Arrow, Lens, Room } from '../frames.tsx';
import { GripPalm, GripThumb } from '../hands.tsx';
import { FarLeg, Foot, Shank, StandingLeg, Thigh } from '../parts.tsx';
import type { Scene } from '../scene.ts';

/** The palm goes behind the shank and in front of the thigh; the thumb in front of both. */
const HeldLeg = ({ arm, sleeve }: { arm: string; sleeve?: string | undefined }) => (
  <>
    <Foot />
    <Thigh />
    <g class="cb-j-hand">
      <g class="cb-j-grip">
        <GripPalm arm={arm} sleeve={sleeve} />
      </g>
    </g>
    <Shank muscles={['sol', 'gas']} />
    <g class="cb-j-hand">
      <g class="cb-j-grip">
        <GripThumb />
      </g>
    </g>
  </>
);

const Stage = () => (
  <>
    <Room camera="translate(18 61) scale(.81)" halo={132}>
      <Torso head arm={false} />
      <FarLeg>
        <StandingLeg far />
      </FarLeg>
      <HeldLeg arm="M119 1L100 48L118 102" sleeve="M119 1L108 29" />
      <Arrow d="M92 204V164M81 175l11-12 11 12" />
    </Room>
    <Lens x={146} y={130}>
      <HeldLeg arm="M100 46L118 102" />
    </Lens>
    <Arrow d="M222 192H198M208 182L197 192L208 202" />
  </>
);

export const kneading: Scene = { Stage, crop: [182, 82, 136], pace: 30 };
