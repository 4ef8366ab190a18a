import { Arm, Fist, Torso } from '../body.tsx';
import { Arrow, Ghost, Room } from '../frames.tsx';
import { FarLeg, HangingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const arm = <Arm hand={<Fist />} />;

const Stage = () => (
  <>
    <Room camera="translate(160 73) scale(.49)" halo={170} chair={-190} floor={334}>
      <FarLeg x={8}>
        {arm}
        <HangingLeg far />
      </FarLeg>
      <HangingLeg muscles={['sol', 'gas', 'tib']} />
      <Torso head arm={arm} />
      <Ghost
        transform="translate(-190 120)"
        d="M42-46L44-104C34-124 52-142 72-138C84-138 93-131 94-119L92-87Q90-72 78-71V-40Q84-20 76 60L150 58Q182 62 184 90L176 192L218 212H150"
      />
    </Room>
    <Arrow d="M112 108Q118 76 144 64M128 62L145 63L140 79" />
  </>
);

export const standWalk: Scene = { Stage, crop: [86, 0, 238], pace: 50 };
