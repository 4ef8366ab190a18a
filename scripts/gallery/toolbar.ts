import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { root } from '../lib/run.ts';
import { type Shot, slug } from './shoot.ts';

const GROUP = 'Toolbar';
const WIDTH = 1240;
/** Toolbars that browsers have: their own light and dark one, a grey, and one of a theme. */
const BARS = ['#ffffff', '#dfe1e5', '#35363a', '#1c1b22', '#7a5ea8'];
const STATES = [
  { name: 'waiting', icon: '', badge: '' },
  { name: 'soon', icon: '', badge: '3' },
  { name: 'due', icon: 'due-', badge: '!' },
  { name: 'paused, or off', icon: 'paused-', badge: '' },
];
/** As they are, and so much larger that one sees each pixel. */
const SCALES = [1, 4];

const image = (icon: string, size: number) => {
  const file = readFileSync(join(root, 'public', 'icons', `${icon}${size}.png`));
  return `data:image/png;base64,${file.toString('base64')}`;
};

/** A button of a toolbar, as large as the picture in it; `fine`: on a screen of twice the pixels. */
function button({ name, icon, badge }: (typeof STATES)[number], scale: number, fine: boolean) {
  const size = 16 * scale;
  const mark = badge && `<b style="font-size:${9 * scale}px">${badge}</b>`;
  const colour = badge === '!' ? '#b2432a' : '#1f6659';
  return `<span title="${name}" style="--badge:${colour};width:${size}px"><img src="${image(icon, fine ? 32 : 16)}" width="${size}" height="${size}">${mark}</span>`;
}

const STYLE = `
body { width: ${WIDTH}px; margin: 0; font: 600 12px system-ui, sans-serif; }
div { display: flex; align-items: center; gap: 28px; padding: 12px 20px; }
span { position: relative; }
img { display: block; image-rendering: pixelated; }
b { position: absolute; inset-block-end: -12%; inset-inline-end: -18%; padding-inline: 12%; border-radius: 20%; background: var(--badge); color: #fff; line-height: 1.1; }
`;

/** The icon in all of its states, in toolbars of all kinds. */
export async function shootToolbar(browser: Chromium, folder: string, only: string) {
  if (!GROUP.toLowerCase().startsWith(only.toLowerCase())) return [];
  const bars = BARS.map((colour) => {
    const buttons = [false, true].flatMap((fine) =>
      SCALES.flatMap((scale) => STATES.map((state) => button(state, scale, fine))),
    );
    return `<div style="background:${colour}">${buttons.join('')}</div>`;
  });
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: WIDTH, height: 100 });
  await page.setContent(`<!doctype html><style>${STYLE}</style>${bars.join('')}`);
  const height = await page.evaluate(() => document.body.offsetHeight);
  const name = `${STATES.map((state) => state.name).join('; ')}: at 16 pixels, and at 32`;
  const file = join(slug(GROUP), 'icons.png');
  mkdirSync(join(folder, slug(GROUP)), { recursive: true });
  await page.screenshot({ path: join(folder, file), fullPage: true });
  await page.close();
  const shot: Shot = { group: GROUP, look: 'icons', name, file, width: WIDTH, height };
  return [shot];
}
