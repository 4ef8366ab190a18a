import { Arrow, From, HeelGhost, To } from '../frames.tsx';
import type { Scene, StageProps } from '../scene.ts';
import { DeskSide } from '../seated.tsx';

/** A firm way up, and a loose way down. */
const Stage = ({ both }: StageProps) => (
  <DeskSide both={both} muscles={['gas', 'sol']}>
    <HeelGhost x={-26} />
    <Arrow d="M99 208V168M88 179l11-12 11 12" />
    <path class="cb-cue cb-loose" d="M76 170V206M68 198l8 9 8-9" />
    <From x={118} y={207} />
    <To x={122} y={182} />
  </DeskSide>
);

export const soleusPushups: Scene = { Stage, crop: [72, 60, 164], pace: 50 };
