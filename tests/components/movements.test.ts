import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../components/art/scene.ts';
import { ankleCircles } from '../../components/art/scenes/AnkleCircles.tsx';
import { anklePumps } from '../../components/art/scenes/AnklePumps.tsx';
import { deskStretch } from '../../components/art/scenes/DeskStretch.tsx';
import { heelRaises } from '../../components/art/scenes/HeelRaises.tsx';
import { legFidget } from '../../components/art/scenes/LegFidget.tsx';
import { soleusPushups } from '../../components/art/scenes/SoleusPushups.tsx';
import { soleusStretch } from '../../components/art/scenes/SoleusStretch.tsx';
import { standWalk } from '../../components/art/scenes/StandWalk.tsx';
import { strapStretch } from '../../components/art/scenes/StrapStretch.tsx';
import { toeRaises } from '../../components/art/scenes/ToeRaises.tsx';
import { wallStretch } from '../../components/art/scenes/WallStretch.tsx';
import { ROUTINES } from '../../core/routines/routines.ts';
import { techniqueOf } from '../../core/routines/techniques.ts';
import { drawn } from '../support/drawn.ts';

const CSS = readFileSync(new URL('../../assets/styles/art.css', import.meta.url), 'utf8');

const STANDING = { heelRaises, toeRaises, legFidget, soleusPushups };
const HELD = { deskStretch, soleusStretch, strapStretch, wallStretch };
const ALL = { ...STANDING, ...HELD, anklePumps, ankleCircles, standWalk };

const draw = ({ Stage }: Scene, both: boolean) => drawn(h(Stage, { both }));
/** How many elements of this class do not rest at the start. */
const moving = (elements: readonly string[][], name: string) =>
  elements.filter((classes) => classes.at(-1) === name && !classes.includes('cb-rest')).length;

describe.each(Object.entries(ALL))('%s', (_, scene) => {
  it.each([true, false])('marks where the movement starts and where it ends (both: %s)', (both) => {
    const last = draw(scene, both).map((classes) => classes.at(-1));
    expect(last.filter((name) => name === 'cb-from')).toHaveLength(1);
    expect(last.filter((name) => name === 'cb-to')).toHaveLength(1);
  });
});

describe.each(Object.entries(STANDING))('%s', (_, scene) => {
  it('moves both legs, or the one that works', () => {
    expect(moving(draw(scene, true), 'cb-j-ankle')).toBe(2);
    expect(moving(draw(scene, false), 'cb-j-ankle')).toBe(1);
  });
});

it('a hold is drawn for as long as the longest one lasts, so that nobody is shown the way out early', () => {
  const longest = Math.max(
    ...ROUTINES.flatMap(({ steps }) => steps)
      .filter(({ technique }) => techniqueOf(technique).class === 'STRETCH')
      .map(({ sec }) => sec),
  );
  expect(longest).toBeGreaterThan(0);
  for (const { pace } of Object.values(HELD)) expect(60 / pace).toBeGreaterThanOrEqual(longest);
});

type Point = readonly [x: number, y: number];
const turned = ([x, y]: Point, [cx, cy]: Point, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [x - cx, y - cy];
  return [
    cx + dx * Math.cos(angle) - dy * Math.sin(angle),
    cy + dx * Math.sin(angle) + dy * Math.cos(angle),
  ];
};

describe.each(['heel-raises', 'toe-raises', 'leg-fidget'])('.cb-%s', (name) => {
  const rule = CSS.match(new RegExp(`\\n\\.cb-${name} {\\n([\\s\\S]*?)\\n}`))?.[1] ?? '';
  const degrees = (pattern: string) =>
    Number(rule.match(new RegExp(`${pattern}(-?[\\d.]+)deg`))?.[1] ?? Number.NaN);

  it('turns the joints so that the hip stays on the chair', () => {
    const foot = degrees('--to: rotate\\(');
    const about: Point = name === 'toe-raises' ? [158, 212] : [198, 208];
    const steps = [
      [[164, 80], degrees('--knee: ')],
      [[164, 192], degrees('--ankle: ')],
      [about, foot],
    ] as const;
    const [x, y] = steps.reduce<Point>((hip, [at, by]) => turned(hip, at, by), [44, 80]);
    expect(Math.abs(foot)).toBeGreaterThan(5);
    expect(Math.hypot(x - 44, y - 80)).toBeLessThan(1);
  });
});
