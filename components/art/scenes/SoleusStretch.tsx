import { FarArm, Torso } from '../body.tsx';
import { Arrow, From, Lens, Room, Start, To } from '../frames.tsx';
import { FarLeg, StandingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const BackLeg = () => <StandingLeg muscles={['sol']} />;

const Stage = () => (
  <>
    <Room camera="translate(24 90) scale(.66)" halo={110}>
      <FarLeg>
        <StandingLeg far />
      </FarLeg>
      <Start>
        <StandingLeg />
        <Torso head />
      </Start>
      <FarArm />
      <BackLeg />
      <Torso head />
    </Room>
    <From x={97} y={15} />
    <Arrow d="M112 8Q146 3 155 32M141 25L155 33L164 19" />
    <To x={155} y={50} />
    <Lens x={140} y={160} at={[256, 142, 60]} zoom={0.9}>
      <rect class="cb-floor" x="-120" y="214" width="440" height="5" />
      <Start>
        <StandingLeg />
      </Start>
      <BackLeg />
    </Lens>
    <Arrow d="M285 210H235M246 199L235 210L246 221" />
  </>
);

export const soleusStretch: Scene = { Stage, crop: [198, 84, 116], pace: 2 };
