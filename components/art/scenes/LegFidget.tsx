import { Arrow, From, HeelGhost, To } from '../frames.tsx';
import type { Scene, StageProps } from '../scene.ts';
import { DeskSide } from '../seated.tsx';

const Stage = ({ both }: StageProps) => (
  <DeskSide both={both} muscles={['sol']}>
    <HeelGhost />
    <path class="cb-tick" d="M170 46l-4-11M187 44V31M204 46l4-11" />
    <Arrow d="M122 210V180M113 188l9-9 9 9M113 202l9 9 9-9" />
    <From x={143} y={209} />
    <To x={144} y={193} />
  </DeskSide>
);

export const legFidget: Scene = { Stage, crop: [74, 22, 202], pace: 100 };
