import type { ComponentChildren } from 'preact';
import { Arrow, From, To } from './frames.tsx';
import { Foot, line, part, Shank, shape } from './parts.tsx';

interface LapProps {
  children: ComponentChildren;
  behind?: ComponentChildren;
}

/** The supporting leg goes down over the edge of the picture: kneecap, shin, and toes on the floor. */
const SupportingLeg = () => (
  <>
    {shape(
      'skin-far',
      'M116 86C119 74 124 66 124 58C123 50 119 44 119 38A3.5 3.5 0 0 1 125 34A3.6 3.6 0 0 1 132 31.4A3.7 3.7 0 0 1 139 29.6A4.8 4.8 0 0 1 148 28.4C152 28 155 31 155 35C155 43 151 50 151 58C152 66 156 74 160 86Z',
    )}
    {line('M125.4 35l1.4 4.4M132.4 32.4l1 4.6M139.6 30.6l.6 5')}
    {shape('skin-far', 'M88 250L100 108C100 84 116 74 138 74C161 74 176 84 177 108L194 250Z')}
    {line('M121 94C118 80 127 76 139 76S160 80 157 94')}
    {shape('short-far', 'M88 250L96 152Q97 146 103 146H176Q182 146 183 152L194 250Z')}
  </>
);

/**
 * The person looking down at their own lap, right ankle on the left knee: ankle left, knee right,
 * calf towards the viewer. Children are the hands, `behind` what of them is under the leg.
 */
export const Lap = ({ behind, children }: LapProps) => (
  <>
    <circle class="cb-halo" cx="172" cy="116" r="112" />
    {shape('chair', 'M86 128H258a34 34 0 0 1 34 34V250H52V162a34 34 0 0 1 34-34z')}
    <SupportingLeg />
    {shape('skin', 'M176 250L246 96C254 86 284 86 292 104C298 120 286 160 262 250Z')}
    {shape('short', 'M160 250L212 150Q216 143 223 147L282 171Q288 174 286 180L268 250Z')}
    {behind}
    <g transform="matrix(0 -1.3 -1.3 0 372 325.2)">
      <Foot />
      <Shank muscles={['sol', 'gas']} spared />
    </g>
    {children}
    {shape('top', 'M30 270C60 232 116 224 172 224S284 232 314 270Z')}
  </>
);

/** From above the ankle to below the knee, beside the leg, where no hand hides it. */
export const UpTheLeg = () => (
  <>
    <Arrow d="M176 64H222M211 53l11 11-11 11" />
    <From x={162} y={64} />
    <To x={237} y={64} />
  </>
);

/** How to sit for the lap view: one ankle on the other knee, seen from the front. */
export const SitBadge = () => (
  <g class="cb-badge" transform="translate(281 43)">
    <circle class="cb-bg" r="36" />
    <circle class="cb-floor" r="33" />
    <rect class="cb-chair-2" x="-13" y="-13" width="26" height="26" rx="6" />
    {part('hand', 'M-3-14v-2.8A6 6 0 1 1 3-16.8V-14z')}
    {part('hair', 'M-6.8-20C-7.6-29 7.6-29 6.8-20C4-23.4-3-23.6-6.8-20Z')}
    {part('top', 'M-11.6-8C-11.6-12.6-6-14 0-14S11.6-12.6 11.6-8L9.6 9H-9.6Z')}
    {part('b cb-b-leg-far', 'M10 9V27h4')}
    {part('b cb-b-short-far', 'M6 7l4 3')}
    {part('b cb-b-short', 'M-4 8h-13')}
    {part('b cb-b-leg', 'M-17 9L12 6l6-3')}
    {part('b cb-b-arm', 'M-11-7L-14 0l8 8M11-7L13 0L1 8')}
  </g>
);
