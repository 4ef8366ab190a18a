import type { ComponentChildren } from 'preact';
import { Foot, line, Shank, shape } from './parts.tsx';

interface LapProps {
  children: ComponentChildren;
  leg?: ComponentChildren;
  behind?: ComponentChildren;
}

/**
 * The person looking down at their own lap, right ankle on the left knee: ankle left, knee right,
 * calf towards the viewer. `leg` is drawn in the side view's coordinates; children are the hands.
 */
export const Lap = ({ leg, behind, children }: LapProps) => (
  <>
    <circle class="cb-halo" cx="172" cy="116" r="112" />
    {shape('chair', 'M86 128H258a34 34 0 0 1 34 34V250H52V162a34 34 0 0 1 34-34z')}
    {shape('skin-far', 'M88 250L100 104C101 84 116 75 138 75C160 75 174 84 176 104L194 250Z')}
    {line('M122 90q16-9 32 0')}
    {shape('short-far', 'M88 250L96 152Q97 146 103 146H176Q182 146 183 152L194 250Z')}
    {shape('skin', 'M176 250L246 96C254 86 284 86 292 104C298 120 286 160 262 250Z')}
    {shape('short', 'M160 250L212 150Q216 143 223 147L282 171Q288 174 286 180L268 250Z')}
    {behind}
    <g transform="matrix(0 -1.3 -1.3 0 372 325.2)">
      {leg ?? (
        <>
          <Foot />
          <Shank muscles={['sol', 'gas']} spared />
        </>
      )}
    </g>
    {children}
    {shape('top', 'M30 270C60 232 116 224 172 224S284 232 314 270Z')}
  </>
);

/** How to sit for the lap view: one ankle on the other knee, seen from the front. */
export const SitBadge = () => (
  <g class="cb-badge" transform="translate(281 43)">
    <circle class="cb-bg" r="36" />
    <circle class="cb-floor" r="33" />
    <rect class="cb-chair-2" x="-13" y="-13" width="26" height="26" rx="6" />
    <path class="cb-hand" d="M-3-14v-2.8A6 6 0 1 1 3-16.8V-14z" />
    <path class="cb-hair" d="M-6.8-20C-7.6-29 7.6-29 6.8-20C4-23.4-3-23.6-6.8-20Z" />
    <path class="cb-top" d="M-11.6-8C-11.6-12.6-6-14 0-14S11.6-12.6 11.6-8L9.6 9H-9.6Z" />
    <path class="cb-b cb-b-leg-far" d="M10 9V27h4" />
    <path class="cb-b cb-b-short-far" d="M6 7l4 3" />
    <path class="cb-b cb-b-short" d="M-4 8h-13" />
    <path class="cb-b cb-b-leg" d="M-17 9L12 6l6-3" />
    <path class="cb-b cb-b-arm" d="M-11-7L-14 0l8 8M11-7L13 0L1 8" />
  </g>
);
