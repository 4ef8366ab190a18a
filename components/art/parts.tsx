import type { ComponentChildren } from 'preact';

/**
 * The right lower limb and the room around it, each drawn once, on a 320 x 240 stage with the
 * person facing right. Pivots (hip, knee, ankle, ball, heel) live in art.css as `.cb-j-*`, so a
 * pose or a movement is a set of angles there and never a new path here.
 */

export const part = (kinds: string, d: string) => <path class={`cb-${kinds}`} d={d} />;
/** `o` marks every closed shape: forced colours turn those into outlines. */
export const shape = (tone: string, d: string) => part(`${tone} cb-o`, d);
export const line = (d: string) => part('line', d);

/** `sur` is the skin over the calf, for strokes that are not to reach a muscle. */
export type Muscle = 'gas' | 'sol' | 'tib' | 'sur';
interface LegProps {
  far?: boolean;
  /** Drawn over the shank in this order, each in a `.cb-m-*` group so that it can glow. */
  muscles?: readonly Muscle[];
  /** Marks what no hand may press: shin, heel cord and the hollow of the knee. */
  spared?: boolean;
}

// Each muscle stays inside the leg's outline, so nothing needs a clip path, and has its own fibre
// pattern, so that hue is not the only difference: long curves, short dashes, one straight line.
const MUSCLES: Record<Muscle, readonly [outline: string, fibres: string]> = {
  gas: [
    'M147 91C153 87 157.6 91 160 97C164.6 106 167 114 165.4 125C164 140 157 151 150 159C147 147 138 132 138 116C138 105 144.4 101 147 91Z',
    'M150 100C157 110 157.6 127 151.6 146M144.6 108C149.4 118 150 130 147 139',
  ],
  sol: [
    'M164 131C167.6 142 167.4 155 164 164C162 169.6 159.4 173 156 175.4C155 170 153.2 165 151 160C158 151 162.6 142 164 131Z',
    'M163 144l-1 7M157.6 155l-1.4 7M162 157l-1.6 6M158.2 165l-1 5',
  ],
  tib: [
    'M176.8 92C180 99 180 106 179.2 114C177.6 138 176.2 158 174.6 178C171.2 166 169.8 150 169.6 134C169.4 118 171.4 103 176.8 92Z',
    'M175.8 104Q175.6 132 173.8 162',
  ],
  sur: [
    'M146 98C156 88 170 92 171 106L165 178C164 188 156 188 155 178C153 162 150 152 144 138C138 124 138 108 146 98Z',
    'M149 120l8-7 7 7M151 140l7-6 6 6M154.4 160l5-5 5 5',
  ],
};

/** Slanted strokes from one point towards the other: a hatch that needs no pattern. */
const hatch = (x: number, y: number, toX: number, toY: number, strokes: number) =>
  Array.from({ length: strokes }, (_, i) => {
    const part = i / (strokes - 1);
    const from = [x + (toX - x) * part + 2, y + (toY - y) * part - 1.7];
    return `M${from.map((n) => n.toFixed(1)).join(' ')}l-4 3.4`;
  }).join('');

/** Shin, heel cord, hollow of the knee: a pale tape with a hatch on it, fit for any skin. */
export const Spared = () => (
  <g class="cb-spared">
    <path class="cb-spared-edge" d="M177.4 95L173.2 181M155.8 178L156.4 197M149.6 70L148.4 84" />
    <path
      d={
        hatch(177.4, 95, 173.2, 181, 18) +
        hatch(155.8, 178, 156.4, 197, 5) +
        hatch(149.6, 70, 148.4, 84, 4)
      }
    />
  </g>
);

/** One muscle in a group of its own, so that it can glow. */
export const Tint = ({ name }: { name: Muscle }) => (
  <g class={`cb-m-${name}`}>
    <path class={`cb-${name}`} d={MUSCLES[name][0]} />
    <path class="cb-fibre" d={MUSCLES[name][1]} />
  </g>
);

export const Shank = ({ far, muscles = [], spared }: LegProps) => (
  <>
    {shape(
      far ? 'skin-far' : 'skin',
      'M183.5 80C184.5 93 181.5 101 181 110C179.6 138 176.4 164 175 192A11.5 11.5 0 0 1 152 192C152 178 150.4 167 147 154C142 139 135.6 130 135.6 116C135.6 103 143 97 144.5 86V80A19.5 19.5 0 0 1 183.5 80Z',
    )}
    {muscles.map((name) => (
      <Tint key={name} name={name} />
    ))}
    {spared && <Spared />}
    {!far && line('M178.6 70.6q4 6.4 1.6 14.6')}
  </>
);

export const Thigh = ({ far }: LegProps) => (
  <>
    {shape(
      far ? 'skin-far' : 'skin',
      'M44 51C90 50 132 57 164 60.5A19.5 19.5 0 0 1 164 99.5C130 104 90 110 44 109A29 29 0 0 1 44 51Z',
    )}
    {shape(
      far ? 'short-far' : 'short',
      'M44 50C80 49 110 53.4 134 56.4Q137.4 57 137.2 60.4L135.4 101Q135.2 104.2 132 104.6C104 108 78 110 44 110A30 30 0 0 1 44 50Z',
    )}
  </>
);

const RearFoot = ({ far }: LegProps) => (
  <>
    {shape(
      far ? 'skin-far' : 'skin',
      'M170 182.4C178 188.6 187 196.4 198 201.2A6.5 6.5 0 0 1 198 214C190 214 188 210.8 180 210.8C173 210.8 170 214 163 214H158C148.4 214 146.4 206.6 149.4 200C151.4 195.6 152 191 152 188A11.6 11.6 0 0 1 170 182.4Z',
    )}
    {!far && line('M160 189.5a5 5 0 0 1 6.5 2.6')}
  </>
);

const Toes = ({ far }: LegProps) => (
  <>
    {shape(
      far ? 'skin-far' : 'skin',
      'M198 201.4C206 203.2 216.6 204 217.6 209.4C218.2 212.6 215.6 214 212.4 214H198A6.3 6.3 0 0 1 198 201.4Z',
    )}
    {!far && line('M208 211.4q3.4-.2 5.2-3')}
  </>
);

/** A foot that is off the floor: toes and rear foot turn together about the ankle. */
export const Foot = (p: LegProps) => (
  <g class="cb-j-ankle">
    <g class="cb-j-swing">
      <RearFoot {...p} />
      <Toes {...p} />
    </g>
  </g>
);

/** Weight on the floor: the chain runs up from the foot, so the foot never slides. */
export const StandingLeg = (p: LegProps) => (
  <g class="cb-j-heel">
    <Toes {...p} />
    <g class="cb-j-ball">
      <RearFoot {...p} />
      <g class="cb-j-ankle">
        <g class="cb-j-knee">
          <Thigh {...p} />
        </g>
        <Shank {...p} />
      </g>
    </g>
  </g>
);

/** Foot free: the chain runs down from the hip. */
export const HangingLeg = (p: LegProps) => (
  <g class="cb-j-hip">
    <g class="cb-j-knee">
      <Foot {...p} />
      <Shank {...p} spared={false} />
    </g>
    <Thigh {...p} />
    {/* The thigh would hide the hollow of a straight knee. */}
    {p.spared && (
      <g class="cb-j-knee">
        <Spared />
      </g>
    )}
  </g>
);

interface FarLegProps {
  x?: number;
  rest?: boolean;
  children: ComponentChildren;
}
/** The other leg, behind and a little higher; `x` shows in front. At `rest` it does not join in. */
export const FarLeg = ({ x = 30, rest, children }: FarLegProps) => (
  <g class={rest ? 'cb-far cb-rest' : 'cb-far'} transform={`translate(${x} -3)`}>
    {children}
  </g>
);
