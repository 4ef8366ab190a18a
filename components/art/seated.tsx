import type { ComponentChildren } from 'preact';
import { FarArm, Torso } from './body.tsx';
import type { Muscle } from './calf.tsx';
import { type Children, Room } from './frames.tsx';
import { FarLeg, HangingLeg, StandingLeg } from './parts.tsx';

interface DeskSideProps extends Children {
  both: boolean;
  far?: number;
  muscles: readonly Muscle[];
}

/** Feet on the floor, the far one a little ahead so that each leg is seen; children are the cues. */
export const DeskSide = ({ both, muscles, far = 56, children }: DeskSideProps) => (
  <Room camera="translate(-13 11) scale(.96)" halo={166} chair={-22} desk={308}>
    <FarLeg x={far} rest={!both}>
      <StandingLeg far {...(both ? { muscles } : {})} />
    </FarLeg>
    <FarArm />
    <StandingLeg muscles={muscles} />
    <Torso />
    {children}
  </Room>
);

interface LegOutProps extends Children {
  both: boolean;
  muscles: readonly Muscle[];
  behind?: ComponentChildren;
}

/** One lower leg lifted, or both; the other foot stays down when only one works. Children are cues. */
export const LegOut = ({ both, muscles, behind, children }: LegOutProps) => {
  const foremost = both ? 'translate(34 -3) rotate(-8 164 80)' : undefined;
  return (
    <Room camera="translate(-32 16) scale(.91)" halo={170}>
      <g transform={foremost}>{behind}</g>
      <FarLeg x={both ? 34 : 0}>
        {both ? <HangingLeg far muscles={muscles} /> : <StandingLeg far />}
      </FarLeg>
      <FarArm />
      <HangingLeg muscles={muscles} />
      <Torso />
      <g transform={foremost}>{children}</g>
    </Room>
  );
};
