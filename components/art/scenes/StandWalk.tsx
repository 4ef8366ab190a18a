import { Arm, Fist, Torso } from '../body.tsx';
import { Arrow, From, Room, Start, To } from '../frames.tsx';
import { FarLeg, HangingLeg, StandingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const arm = <Arm hand={<Fist />} />;

const Stage = () => (
  <>
    <Room camera="translate(160 73) scale(.49)" halo={170} chair={-190} floor={334}>
      <g transform="translate(-190 120)">
        <Start>
          <StandingLeg />
          <Torso head />
        </Start>
      </g>
      <FarLeg x={8}>
        {arm}
        <HangingLeg far />
      </FarLeg>
      <HangingLeg muscles={['sol', 'gas', 'tib']} />
      <Torso head arm={arm} />
    </Room>
    <Arrow d="M112 60Q122 38 148 28M132 27L149 28L143 43" />
    <From x={106} y={74} />
    <To x={164} y={22} />
    <Arrow d="M256 128H294M283 117l11 11-11 11" />
  </>
);

export const standWalk: Scene = { Stage, crop: [80, 0, 238], pace: 50 };
