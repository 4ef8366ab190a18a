import { Arrow, FootGhost, From, To } from '../frames.tsx';
import type { Scene, StageProps } from '../scene.ts';
import { LegOut } from '../seated.tsx';

const Stage = ({ both }: StageProps) => (
  <LegOut both={both} muscles={['gas', 'tib']}>
    <FootGhost transform="rotate(-44 164 80) rotate(36 164 192)" />
    <From x={305} y={169} />
    <To x={284} y={113} />
    <Arrow d="M305 112Q321 138 319 168M320 116L305 112L303 128M329 157L319 168L308 158" />
  </LegOut>
);

export const anklePumps: Scene = { Stage, crop: [118, 62, 156], pace: 30 };
