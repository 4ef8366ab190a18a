// npm run icons: the icons in public/icons, drawn from the svg sources in assets.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { requireBrowser } from '../tests/e2e/harness/find-browser.ts';
import { ensureBrowser } from './lib/ensure-browser.ts';
import { root } from './lib/run.ts';
import { smallPng } from './lib/small-png.ts';

/** Toolbars draw 16 pixels, on finer screens 24 or 32 of them; the others are for lists and messages. */
const TOOLBAR = [16, 24, 32];
const ICONS = [
  { source: 'icon-small.svg', prefix: '', sizes: TOOLBAR },
  { source: 'icon.svg', prefix: '', sizes: [48, 96, 128] },
  { source: 'icon-due.svg', prefix: 'due-', sizes: TOOLBAR },
  { source: 'icon-paused.svg', prefix: 'paused-', sizes: TOOLBAR },
] as const;

async function main(): Promise<number> {
  if (!(await ensureBrowser('chromium'))) return 1;
  const browser = await chromium.launch({
    executablePath: requireBrowser('Chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    for (const { source, prefix, sizes } of ICONS) {
      const svg = readFileSync(join(root, 'assets', source)).toString('base64');
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        const image = `data:image/svg+xml;base64,${svg}`;
        await page.setContent(
          `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="${image}">`,
        );
        const png = smallPng(await page.screenshot({ omitBackground: true }));
        writeFileSync(join(root, 'public', 'icons', `${prefix}${size}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
  return 0;
}

process.exitCode = await main();
