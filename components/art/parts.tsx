import type { ComponentChildren } from 'preact';
import { type Muscle, Spared, Tint } from './calf.tsx';

/**
 * The right lower limb and the room around it, each drawn once, on a 320 x 240 stage with the
 * person facing right. Pivots (hip, knee, ankle, ball, heel) live in art.css as `.cb-j-*`, so a
 * pose or a movement is a set of angles there and never a new path here.
 */

export const part = (kinds: string, d: string) => <path class={`cb-${kinds}`} d={d} />;
/** `o` marks every closed shape: forced colours turn those into outlines. */
export const shape = (tone: string, d: string) => part(`${tone} cb-o`, d);
export const line = (d: string) => part('line', d);

interface LegProps {
  far?: boolean;
  /** Drawn over the shank in this order, each in a `.cb-m-*` group so that it can glow. */
  muscles?: readonly Muscle[];
  /** Marks what no hand may press: shin, heel cord and the hollow of the knee. */
  spared?: boolean;
}

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
