import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { TECHNIQUES } from '../../core/routines/techniques.ts';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { freeze } from '../lib/freeze.ts';
import { root } from '../lib/run.ts';
import { type Shot, slug } from './shoot.ts';

const GROUP = 'Illustrations';
const SIDES = ['left', 'right', 'both'] as const;
const WIDTH = 1560;
/** Shares of the way of a movement: at rest, on the way, at its far end, and on the way back. */
const MOMENTS = [0, 0.25, 0.5, 0.75];

const STYLE = `
body { display: flex; flex-wrap: wrap; gap: 6px; width: ${WIDTH}px; box-sizing: border-box; margin: 0; padding: 12px; background: var(--bg); color: var(--ink); font: 12px var(--font); }
figure { width: 170px; margin: 0; }
figure.small { width: 76px; }
figure .cb-art { display: block; width: 100%; border-radius: 14px; }
`;

/** The drawings as one script, made by the same tools as the product. */
async function bundle(): Promise<string> {
  const result = await build({
    ...{ root, configFile: false, logLevel: 'error', plugins: [preact()] },
    build: {
      write: false,
      lib: {
        ...{ entry: join(root, 'scripts/gallery/art-page.tsx'), name: 'art' },
        ...{ formats: ['iife'], fileName: 'art' },
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [{ output }] = [result].flat() as [Rollup.RollupOutput];
  const [script] = output.filter((one) => one.type === 'chunk');
  return script?.code ?? '';
}

const css = ['tokens.css', 'art.css']
  .map((name) => readFileSync(join(root, 'assets/styles', name), 'utf8'))
  .join('\n');

/** Everything of one technique: its sides moving and at rest, and its thumbnails. */
async function drawAll(page: Page, technique: string): Promise<void> {
  const drawings = [
    ...SIDES.map((side) => ({ technique, side, thumbnail: false, note: `${side}, moving` })),
    ...MOMENTS.map((share) => ({
      ...{ technique, side: 'right', thumbnail: false, note: `right, ${share * 100} %` },
    })),
    ...SIDES.map((side) => ({ technique, side, thumbnail: true, note: `${side}, thumb` })),
  ];
  await page.evaluate((all) => draw(all as never), drawings);
}

/** Sets each of the four moments of the movement on its own picture. */
async function setMoments(page: Page): Promise<void> {
  await freeze(page);
  await page.evaluate(
    ([moments, first]) => {
      for (const [nth, share] of moments.entries()) {
        const art = document.querySelectorAll('figure')[first + nth];
        const animations = art?.getAnimations({ subtree: true }) ?? [];
        const lengths = animations.map(({ effect }) => Number(effect?.getTiming().duration ?? 0));
        for (const one of animations) one.currentTime = Math.max(...lengths) * share;
      }
    },
    [MOMENTS, SIDES.length] as const,
  );
}

/** A page that can draw illustrations, with these styles besides theirs. */
export async function openArtPage(browser: Chromium, style = STYLE): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setContent(`<!doctype html><style>${css}${style}</style>`);
  await page.addScriptTag({ content: await bundle() });
  return page;
}

/** Every illustration, in light and dark, moving and (with reduced motion) at rest. */
export async function shootArt(browser: Chromium, folder: string, only: string) {
  if (!GROUP.toLowerCase().startsWith(only.toLowerCase())) return [];
  const shots: Shot[] = [];
  const page = await openArtPage(browser);
  await page.setViewportSize({ width: WIDTH, height: 100 });
  for (const look of ['light', 'dark', 'reduced motion'] as const) {
    await page.emulateMedia({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      reducedMotion: look === 'reduced motion' ? 'reduce' : 'no-preference',
    });
    mkdirSync(join(folder, slug(GROUP), slug(look)), { recursive: true });
    for (const { id } of TECHNIQUES) {
      await drawAll(page, id);
      if (look !== 'reduced motion') await setMoments(page);
      const height = await page.evaluate(() => document.body.offsetHeight);
      const file = join(slug(GROUP), slug(look), `${slug(id)}.png`);
      await page.screenshot({ path: join(folder, file), fullPage: true, animations: 'allow' });
      shots.push({ group: GROUP, look, name: id, file, width: WIDTH, height });
    }
  }
  await page.close();
  console.log(`${GROUP}: ${TECHNIQUES.length}`);
  return shots;
}
