import { Arrow, From, Ghost, LegOut, To } from '../frames.tsx';
import type { Scene, StageProps } from '../scene.ts';

const Stage = ({ both }: StageProps) => (
  <LegOut both={both} muscles={['gas', 'tib']}>
    <Ghost
      transform="rotate(-44 164 80) rotate(36 164 192)"
      d="M170 182.4C178 188.6 187 196.4 198 201.2C206 203.2 216.6 204 217.6 209.4C218.2 212.6 215.6 214 212.4 214H198C190 214 188 210.8 180 210.8C173 210.8 170 214 163 214"
    />
    <From x={305} y={169} />
    <To x={284} y={113} />
    <Arrow d="M305 112Q321 138 319 168M320 116L305 112L303 128M329 157L319 168L308 158" />
  </LegOut>
);

export const anklePumps: Scene = { Stage, crop: [118, 62, 156], pace: 30 };
