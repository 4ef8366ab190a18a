import { Arm, Torso } from '../body.tsx';
import { Arrow, From, Ghost, Room, To } from '../frames.tsx';
import { ArmHand, FLAT } from '../hands.tsx';
import { FarLeg, HangingLeg, part, StandingLeg, shape } from '../parts.tsx';
import type { Scene } from '../scene.ts';

/** Where the hand lies, from the knee down; each place is one short stretch of the skin. */
const PLACES = [
  [206, 89],
  [221, 91],
  [237, 93],
] as const;

/** Short stretches in steps down the leg, its ticks; then long strokes up all of it, the arrow. */
const Stage = () => (
  <Room camera="translate(20 58) scale(.83)" halo={166}>
    {shape('desk-2', 'M252 118h12v96h-12zM300 118h12v96h-12z')}
    {shape('desk', 'M242 103h80a8 8 0 0 1 0 16h-80a8 8 0 0 1 0-16z')}
    <FarLeg x={-10}>
      <StandingLeg far />
    </FarLeg>
    <HangingLeg muscles={['sur']} spared />
    {PLACES.slice(1).map(([x, y]) => (
      <Ghost key={x} transform={`translate(${x} ${y}) scale(.58) rotate(98)`} d={FLAT} />
    ))}
    <Torso
      head
      arm={
        <g class="cb-j-stroke">
          <Arm hand={<ArmHand flip thumb="M12 14Q18 4 18-8" />} />
        </g>
      }
    />
    <g class="cb-m-short">
      {part(
        'tick cb-cue',
        'M199 127h-13m5-5l-5 5l5 5M219 127h-13m5-5l-5 5l5 5M239 127h-13m5-5l-5 5l5 5',
      )}
    </g>
    <g class="cb-m-long">
      <Arrow d="M256 48H196M207 37l-11 11 11 11" />
      <From x={270} y={48} />
      <To x={180} y={48} />
    </g>
  </Room>
);

export const lymphStrokes: Scene = { Stage, crop: [102, 80, 150], pace: 15 };
