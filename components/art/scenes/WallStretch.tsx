import { Arm, Torso } from '../body.tsx';
import { Arrow, Ghost, Lens, Room } from '../frames.tsx';
import { FarLeg, HangingLeg, shape } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const BackLeg = () => <HangingLeg muscles={['gas']} />;

const Stage = () => (
  <>
    <Room camera="translate(66 70) scale(.52)" halo={120} chair={null} floor={317}>
      {shape('desk', 'M182-160h18V317h-18z')}
      <g class="cb-j-slide">
        <FarLeg x={0}>
          <g class="cb-j-torso">
            <Arm />
          </g>
          <HangingLeg far />
        </FarLeg>
        <BackLeg />
        <Torso head arm={<Arm />} />
      </g>
      <Ghost
        transform="translate(-23 -8) rotate(12 44 80)"
        d="M13 78C8 40 19 12 21-16C23-42 32-52 44-54L45-92M40-98C34-124 52-142 72-138"
      />
    </Room>
    <Arrow d="M18 84H46M35 73l11 11-11 11" />
    <Lens x={-19} y={259} zoom={0.9}>
      <rect class="cb-floor" x="-120" y="317" width="240" height="5" />
      <g class="cb-j-slide">
        <BackLeg />
      </g>
    </Lens>
  </>
);

export const wallStretch: Scene = { Stage, crop: [182, 82, 136], pace: 6 };
