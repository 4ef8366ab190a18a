import { Arrow, DeskSide, From, Ghost, To } from '../frames.tsx';
import type { Scene, StageProps } from '../scene.ts';

const Stage = ({ both }: StageProps) => (
  <DeskSide both={both} muscles={['tib']}>
    <g transform={both ? 'translate(56 -3)' : undefined}>
      <Ghost d="M180 211C188 211 190 214 198 214H212.4C215.6 214 218.2 212.6 217.6 209.4" />
      <From x={222} y={208} />
      <To x={218} y={184} />
    </g>
    <Arrow d="M294 208V168M283 179l11-12 11 12" />
  </DeskSide>
);

export const toeRaises: Scene = { Stage, crop: [104, 64, 164], pace: 25 };
