// npm run picture: the pictures in the README, of the real extension and its drawings in real Chromium.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Phase } from '../core/schedule/schedule.ts';
import { SECOND } from '../core/time.ts';
import { type Chromium, launchChromium } from '../tests/e2e/harness/chromium.ts';
import { officeDay } from './bench/office-day.ts';
import { shootWall } from './gallery/wall.ts';
import { ensureBrowser } from './lib/ensure-browser.ts';
import { freeze } from './lib/freeze.ts';
import { root, runTool } from './lib/run.ts';
import { smallPng } from './lib/small-png.ts';

const FOLDER = join(root, 'assets', 'readme');
const THEMES = ['light', 'dark'] as const;
/** Tall enough for every view, so that none has a scrollbar. */
const SIZE = { width: 360, height: 1000 };
/** The safety check goes on below; it is cut between two answers. */
const CHECK_HEIGHT = 552;
/** The layout is 800 wide and drawn at twice that, with each view this wide in it. */
const LAYOUT = { width: 800, view: 236, scale: 2 };

type Shots = Record<(typeof THEMES)[number], string[]>;

/** A view at the size it will have in the picture, so that nothing is scaled afterwards. */
async function shoot(page: Page, tallest: number): Promise<string> {
  const shown = await page.evaluate(() => document.querySelector('main')?.offsetHeight ?? 0);
  const height = Math.min(shown, tallest);
  const session = await page.context().newCDPSession(page);
  const scale = (LAYOUT.view * LAYOUT.scale) / SIZE.width;
  const clip = { x: 0, y: 0, width: SIZE.width, height, scale };
  const { data } = await session.send('Page.captureScreenshot', { clip });
  return data;
}

/** In the middle of a stretch of the left leg. */
function stretching(now: number): Phase {
  const elapsedMs = 60 * SECOND;
  return {
    kind: 'onBreak',
    break: {
      ...{ routine: 'desk120', legs: ['left', 'right'], swapped: false, totalMs: 120 * SECOND },
      ...{ fromMs: 0, playedMs: 0, massagedMs: { left: 0, right: 0 } },
      ...{ startedAt: now - elapsedMs, elapsedMs, since: now, running: true, pause: null },
    },
  };
}

async function shootViews(browser: Chromium): Promise<Shots> {
  const shots: Shots = { light: [], dark: [] };
  const both = async (page: Page, { tallest = SIZE.height } = {}) => {
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await freeze(page);
      shots[colorScheme].push(await shoot(page, tallest));
    }
    await page.close();
  };
  const open = async (path: string, seen: string) => {
    const page = await browser.context.newPage();
    // The countdown would be a second further in the second picture.
    await page.clock.setFixedTime(Date.now());
    await page.goto(`chrome-extension://${browser.id}/${path}`);
    await page.waitForSelector(seen);
    return page;
  };

  await browser.set(officeDay(Date.now()));
  await both(await open('popup.html', '.home .cb-thumb'));

  const now = Date.now();
  await browser.set(officeDay(now, { phase: stretching(now) }));
  await both(await open('popup.html', '.player .cb-motion'));

  // The question about veins: short, and asked for each leg.
  await browser.set(officeDay(Date.now(), { answered: 11 }));
  const check = await open('options.html#check', 'main .row .btn');
  await check.click('main .row .btn:not(.primary)');
  await check.waitForSelector('#question');
  await both(check, { tallest: CHECK_HEIGHT });
  return shots;
}

/** Both rows of views on the product's own colours. */
function layout(shots: Shots): string {
  const tokens = readFileSync(join(root, 'assets', 'styles', 'tokens.css'), 'utf8');
  const row = (theme: keyof Shots) => {
    const images = shots[theme].map((data) => `<img src="data:image/png;base64,${data}">`);
    return `<section data-theme="${theme}">${images.join('')}</section>`;
  };
  return `<!doctype html>
<style>
${tokens}
body { width: ${LAYOUT.width}px; margin: 0; zoom: ${LAYOUT.scale}; }
main { overflow: hidden; border-radius: 20px; }
section { display: flex; justify-content: space-between; align-items: center; padding: 32px 28px; background: var(--surface-2); }
img { width: ${LAYOUT.view}px; border-radius: 14px; box-shadow: 0 1px 2px rgb(0 0 0 / 10%), 0 8px 20px rgb(0 0 0 / 12%); }
</style>
<main>${THEMES.map(row).join('')}</main>`;
}

async function compose(browser: Chromium, shots: Shots): Promise<Buffer> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: LAYOUT.width * LAYOUT.scale, height: 100 });
  await page.setContent(layout(shots));
  return page.screenshot({ fullPage: true, omitBackground: true });
}

function write(name: string, picture: Buffer): void {
  const file = join(FOLDER, name);
  writeFileSync(file, smallPng(picture));
  console.log(`assets/readme/${name}: ${Math.round(statSync(file).size / 1000)} kB`);
}

async function main(): Promise<number> {
  if (!(await ensureBrowser('chromium'))) return 1;
  const { code, output } = await runTool('wxt', ['build', '-b', 'chrome'], { capture: true });
  if (code !== 0) {
    console.error(output);
    return 1;
  }
  const extension = join(root, '.output', 'chrome-mv3');
  const browser = await launchChromium({ extension, viewport: SIZE });
  try {
    mkdirSync(FOLDER, { recursive: true });
    write('calf-break.png', await compose(browser, await shootViews(browser)));
    write('techniques.png', await shootWall(browser));
  } finally {
    await browser.close();
  }
  return 0;
}

process.exitCode = await main();
