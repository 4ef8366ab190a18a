/** `sur` is the skin over the calf, for strokes that are not to reach a muscle. */
export type Muscle = 'gas' | 'sol' | 'tib' | 'sur';

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
