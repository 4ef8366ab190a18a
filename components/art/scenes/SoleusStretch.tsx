import { Torso } from '../body.tsx';
import { Arrow, Ghost, Room } from '../frames.tsx';
import { FarLeg, StandingLeg } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const Stage = () => (
  <Room camera="translate(68 90) scale(.66)" halo={166} desk={300}>
    <FarLeg>
      <StandingLeg far />
    </FarLeg>
    <StandingLeg muscles={['sol']} />
    <Torso head />
    <Ghost d="M45-70L44-104C34-124 52-142 72-138C84-138 93-131 94-119L96-90L92-87C93-78 88-71 78-71" />
    <Arrow d="M172 -122C192 -114 206 -98 211 -76M193 -84L212 -74L219 -94" />
    <Arrow d="M82 166V202M70 190L82 203L94 190" />
  </Room>
);

export const soleusStretch: Scene = { Stage, crop: [102, 112, 122], pace: 6 };
