import { Arrow, From, HeelGhost, To } from '../frames.tsx';
import type { Scene, StageProps } from '../scene.ts';
import { DeskSide } from '../seated.tsx';

const Stage = ({ both }: StageProps) => (
  <DeskSide both={both} muscles={['sol', 'gas']}>
    <HeelGhost />
    <Arrow d="M118 208V168M107 179l11-12 11 12" />
    <From x={144} y={207} />
    <To x={150} y={180} />
  </DeskSide>
);

export const heelRaises: Scene = { Stage, crop: [88, 60, 164], pace: 30 };
