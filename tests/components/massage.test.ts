import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../components/art/scene.ts';
import { ballRoll } from '../../components/art/scenes/BallRoll.tsx';
import { effleurage } from '../../components/art/scenes/Effleurage.tsx';
import { hacking } from '../../components/art/scenes/Hacking.tsx';
import { kneading } from '../../components/art/scenes/Kneading.tsx';
import { kneeRub } from '../../components/art/scenes/KneeRub.tsx';
import { lymphStrokes } from '../../components/art/scenes/LymphStrokes.tsx';
import { skinRolling } from '../../components/art/scenes/SkinRolling.tsx';
import { thumbPress } from '../../components/art/scenes/ThumbPress.tsx';
import { TECHNIQUES } from '../../core/routines/techniques.ts';
import { drawn } from '../support/drawn.ts';

const CSS = readFileSync(new URL('../../assets/styles/art.css', import.meta.url), 'utf8');

const MASSAGE: Record<string, Scene> = {
  effleurage,
  kneading,
  skin_rolling: skinRolling,
  hacking,
  lymph_strokes: lymphStrokes,
  thumb_press: thumbPress,
  knee_rub: kneeRub,
  ball_roll: ballRoll,
};

const draw = ({ Stage }: Scene) => drawn(h(Stage, { both: false }));

it('are all the techniques that press, stroke or tap', () => {
  const touching = TECHNIQUES.filter((one) => one.class !== 'MOVE' && one.class !== 'STRETCH');
  expect(Object.keys(MASSAGE)).toEqual(touching.map(({ id }) => id));
});

describe.each(Object.entries(MASSAGE))('%s', (_, scene) => {
  const elements = draw(scene);
  const places = (name: string) =>
    elements.flatMap((classes, place) => (classes.at(-1) === name ? [place] : []));

  it('marks where the movement starts and where it ends, once each', () => {
    expect(places('cb-from')).toHaveLength(1);
    expect(places('cb-to')).toHaveLength(1);
  });

  it('shows what no hand may press', () => {
    expect(places('cb-spared').length).toBeGreaterThan(0);
  });

  it('shows a hand and, but where only skin is stretched, a muscle', () => {
    expect(elements.some((classes) => classes.includes('cb-hand'))).toBe(true);
    expect(places(scene === lymphStrokes ? 'cb-sur' : 'cb-gas').length).toBeGreaterThan(0);
  });

  it('has an arrow, and not more than two', () => {
    expect([1, 2]).toContain(places('cb-arrow').length);
  });
});

/** The frames of a keyframes rule in order of time, each with what it sets. */
function frames(name: string): { at: number; set: string }[] {
  const [, rule = ''] = CSS.match(new RegExp(`@keyframes ${name} {\\n([\\s\\S]*?)\\n}`)) ?? [];
  return [...rule.matchAll(/([\d%,.\s]+){([^}]*)}/g)]
    .flatMap(([, times = '', set = '']) =>
      times.split(',').map((time) => ({ at: Number.parseFloat(time), set })),
    )
    .sort((one, other) => one.at - other.at);
}

describe.each(['cb-stroke', 'cb-press', 'cb-off', 'cb-stretch'])('%s', (name) => {
  it('fades the hand before it goes back, so that nobody strokes down the leg', () => {
    const faint = frames(name).filter(
      ({ set }) => Number(set.match(/opacity: ([\d.]+)/)?.[1]) <= 0.3,
    );
    expect(faint.length).toBeGreaterThanOrEqual(2);
    expect(faint.at(-1)?.at).toBeGreaterThan(80);
  });
});

it('holds the calf off the other knee for as long as it goes back', () => {
  const off = frames('cb-raise').filter(({ set }) => /translateY\(-\d+px\)/.test(set));
  // cb-turn holds the far end until 60 % and is at the near end again at 100 %.
  expect(off[0]?.at).toBeLessThan(66);
  expect(off.at(-1)?.at).toBeGreaterThan(90);
  expect(draw(kneeRub).some((classes) => classes.at(-1) === 'cb-j-raise')).toBe(true);
});

describe.each(['effleurage', 'skin-rolling', 'ball-roll', 'thumb-press'])('.cb-%s', (name) => {
  it('goes from the ankle towards the knee, which is to the right in the lap', () => {
    const rule = CSS.match(new RegExp(`\\n\\.cb-${name} \\.cb-j-hands {\\n([\\s\\S]*?)\\n}`))?.[1];
    const x = (key: string) =>
      Number(rule?.match(new RegExp(`--${key}: translate(?:X)?\\((-?\\d+)px`))?.[1] ?? 0);
    expect(x('end')).toBeGreaterThan(20);
    expect(x('from')).toBeLessThanOrEqual(0);
  });
});
