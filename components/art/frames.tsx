import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { shape } from './parts.tsx';

export interface Children {
  children: ComponentChildren;
}

export const Arrow = ({ d }: { d: string }) => (
  <g class="cb-cue">
    <path class="cb-arrow-edge" d={d} />
    <path class="cb-arrow" d={d} />
  </g>
);

/** Where the body started, as a faint copy behind it: of a whole person an outline says too little. */
export const Start = ({ children }: Children) => <g class="cb-rest cb-start">{children}</g>;

/** Where the part started. Shown in the still only. */
export const Ghost = ({ d, transform }: { d: string; transform?: string }) => (
  <path class="cb-ghost" d={d} transform={transform} />
);

/** The heel on the floor, `x` further on than where a foot stands. */
export const HeelGhost = ({ x = 0 }: { x?: number }) => (
  <Ghost
    transform={`translate(${x} 0)`}
    d="M150 197C147 206 148.4 214 158 214L163 214C170 214 173 210.8 180 210.8"
  />
);

/** The foot as it stands; `transform` takes it to the end of a leg. */
export const FootGhost = ({ transform }: { transform: string }) => (
  <Ghost
    transform={transform}
    d="M170 182.4C178 188.6 187 196.4 198 201.2C206 203.2 216.6 204 217.6 209.4C218.2 212.6 215.6 214 212.4 214H198C190 214 188 210.8 180 210.8C173 210.8 170 214 163 214"
  />
);

interface Point {
  x: number;
  y: number;
}

/** Where the movement begins: an open dot, on the path of what moves. One pair in every picture. */
export const From = ({ x, y }: Point) => <circle class="cb-cue cb-from" cx={x} cy={y} r="5" />;

/** Where the movement ends: a full dot. Not where a hand goes back to: that is never drawn. */
export const To = ({ x, y }: Point) => <circle class="cb-cue cb-to" cx={x} cy={y} r="5.4" />;

const Chair = ({ x, y }: Record<'x' | 'y', number>) => (
  <g transform={`translate(${x} ${y})`}>
    {shape('chair-2', 'M38 120h12v72H38zM-6 40H2v78H-6z')}
    {shape('chair-2', 'M8 203q0-12 12-12h48q12 0 12 12v3a6 6 0 1 1-16 0H24a6 6 0 1 1-16 0z')}
    {shape('chair', 'M-3-30a9 9 0 0 1 9 9V73a9 9 0 0 1-18 0V-21a9 9 0 0 1 9-9z')}
    {shape('chair', 'M0.5 107h103a8.5 8.5 0 0 1 0 17H.5a8.5 8.5 0 0 1 0-17z')}
  </g>
);

const Desk = ({ x }: { x: number }) => (
  <g transform={`translate(${x} 0)`}>
    {shape('desk-2', 'M0 30h13v184H0z')}
    {shape('desk', 'M-70 20H120v12H-70a6 6 0 0 1 0-12z')}
  </g>
);

interface RoomProps extends Children {
  camera: string;
  halo: number;
  /** Null where nobody sits. */
  chair?: number | null;
  floor?: number;
  desk?: number;
}

/** The person from the side: floor, chair, and a desk when it matters. */
export const Room = ({ camera, halo, chair = 0, floor = 214, desk, children }: RoomProps) => (
  <>
    <circle class="cb-halo" cx={halo} cy="120" r="108" />
    <g transform={camera}>
      <rect class="cb-floor" x="-400" y={floor} width="1200" height="5" />
      {desk !== undefined && <Desk x={desk} />}
      {chair !== null && <Chair x={chair} y={floor - 214} />}
      {children}
    </g>
  </>
);

interface LensProps extends Children {
  x: number;
  y: number;
  /** Where the close-up is on the stage, and how large. */
  at?: readonly [x: number, y: number, r: number];
  zoom?: number;
}

/** A round close-up, at the right of the stage if not elsewhere, about `x y`. */
export const Lens = ({
  x,
  y,
  at: [cx, cy, r] = [250, 150, 62],
  zoom = 1.22,
  children,
}: LensProps) => {
  const id = useId();
  return (
    <>
      <circle class="cb-bg cb-o" cx={cx} cy={cy} r={r + 4} />
      <clipPath id={id}>
        <circle cx={cx} cy={cy} r={r} />
      </clipPath>
      <g clip-path={`url(#${id})`}>
        <circle class="cb-halo" cx={cx} cy={cy} r={r} />
        <g transform={`translate(${cx} ${cy}) scale(${zoom}) translate(${-x} ${-y})`}>{children}</g>
      </g>
    </>
  );
};
