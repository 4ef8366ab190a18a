import { Arrow, From, Ghost, To } from '../frames.tsx';
import type { Scene, StageProps } from '../scene.ts';
import { DeskSide } from '../seated.tsx';

/** A far foot that does not work is out of the way of the toes that do. */
const Stage = ({ both }: StageProps) => (
  <DeskSide both={both} muscles={['tib']} far={both ? 56 : -34}>
    <g transform={both ? 'translate(56 -3)' : undefined}>
      <Ghost d="M180 211C188 211 190 214 198 214H212.4C215.6 214 218.2 212.6 217.6 209.4" />
      <From x={223} y={210} />
      <To x={218} y={184} />
      <Arrow d="M240 210V170M229 181l11-12 11 12" />
    </g>
  </DeskSide>
);

export const toeRaises: Scene = { Stage, crop: [90, 62, 166], pace: 25 };
