import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FarLeg, HangingLeg, StandingLeg, shape } from './parts.tsx';

interface Children {
  children: ComponentChildren;
}

export const Arrow = ({ d }: { d: string }) => (
  <g class="cb-cue">
    <path class="cb-arrow-edge" d={d} />
    <path class="cb-arrow" d={d} />
  </g>
);

/** Where the part started. Shown in the still only. */
export const Ghost = ({ d, transform }: { d: string; transform?: string }) => (
  <path class="cb-ghost" d={d} transform={transform} />
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

export const DeskSide = ({ children }: Children) => (
  <Room camera="translate(-10 0) scale(1.03)" halo={166} desk={282}>
    {children}
  </Room>
);

interface LegOutProps extends Children {
  both: boolean;
  behind?: ComponentChildren;
}

/** One lower leg lifted, or both; the other foot stays down when only one works. */
export const LegOut = ({ both, behind, children }: LegOutProps) => (
  <Room camera={both ? 'translate(-30 12) scale(.96)' : 'translate(-22 0) scale(1.03)'} halo={170}>
    {behind}
    <FarLeg x={both ? 32 : 0}>{both ? <HangingLeg far /> : <StandingLeg far />}</FarLeg>
    {children}
  </Room>
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
