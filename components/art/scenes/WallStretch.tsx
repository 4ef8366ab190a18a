import { Arm, Torso } from '../body.tsx';
import { Arrow, From, Lens, Room, Start, To } from '../frames.tsx';
import { FarLeg, HangingLeg, shape } from '../parts.tsx';
import type { Scene } from '../scene.ts';

const BackLeg = () => <HangingLeg muscles={['gas']} />;

const Upper = () => <Torso head arm={<Arm />} />;

const Stage = () => (
  <>
    <Room camera="translate(68 79) scale(.49)" halo={120} chair={null} floor={317}>
      {shape('desk', 'M166-160h18V317h-18z')}
      <Start>
        <g class="cb-j-slide">
          <HangingLeg />
          <Upper />
        </g>
      </Start>
      <g class="cb-j-slide">
        <FarLeg x={0}>
          <g class="cb-j-torso">
            <Arm />
          </g>
          <HangingLeg far />
        </FarLeg>
        <BackLeg />
        <Upper />
      </g>
    </Room>
    <From x={28} y={100} />
    <Arrow d="M41 100H56M48 91l9 9-9 9" />
    <To x={70} y={100} />
    <g class="cb-cue">
      <Lens x={-24} y={266} at={[252, 150, 62]} zoom={0.9}>
        <rect class="cb-floor" x="-220" y="317" width="440" height="5" />
        <g class="cb-j-slide">
          <BackLeg />
        </g>
      </Lens>
    </g>
    <Arrow d="M205 168V184M196 176L205 185L214 176" />
  </>
);

export const wallStretch: Scene = { Stage, crop: [0, 8, 230], pace: 2 };
