import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Bench, POPUP } from '../../tests/e2e/safety/bench.ts';
import { VIEWS } from '../../tests/e2e/views/table.ts';
import { show, type View } from '../../tests/e2e/views/view.ts';
import { freeze } from '../lib/freeze.ts';
import { LOOKS, type Look, wear } from './looks.ts';

/** One picture of the gallery. */
export interface Shot {
  readonly group: string;
  readonly look: string;
  readonly name: string;
  /** Below the gallery's folder. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** How high it may be without scrolling. */
  readonly fold?: number;
}

/** A name as a part of a path. */
export const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const isPopup = ({ path }: View) => path.startsWith('popup.html');
const isBreak = ({ path }: View) => path.startsWith('break.html');
/** As browser/windows.ts asks for it. */
const BREAK_WINDOW = { width: 760, height: 680 };

/** A window as high as what is in it, which is what a popup makes of itself. */
async function heightOf(page: Page, width: number): Promise<number> {
  // Where there is no scroll bar to take a part of the width.
  await page.setViewportSize({ width, height: 8_000 });
  const height = await page.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  await page.setViewportSize({ width, height: Math.max(height, 120) });
  return Math.max(height, 120);
}

/** Gives a view the room it has in life. A break window is laid out for its height. */
async function giveRoom(page: Page, view: View, look: Look) {
  if (isBreak(view) && look.width > POPUP.width) {
    await page.setViewportSize(BREAK_WINDOW);
    return BREAK_WINDOW;
  }
  const width = isPopup(view) ? POPUP.width : look.width;
  return { width, height: await heightOf(page, width) };
}

interface Taken {
  readonly look: Look;
  readonly part: string;
  readonly width: number;
  readonly height: number;
}

/** The parts of a long view, each by itself and by its heading. */
async function shootParts(page: Page, css: string, look: Look, to: (part: string) => string) {
  const taken: Taken[] = [];
  for (const part of await page.locator(css).all()) {
    const name = await part.locator('h2').first().innerText();
    const box = await part.boundingBox();
    await part.screenshot({ path: to(name), animations: 'allow' });
    taken.push({ look, part: `: ${name}`, width: box?.width ?? 0, height: box?.height ?? 0 });
  }
  return taken;
}

/** A view in each of its looks. */
async function shoot(
  page: Page,
  view: View,
  looks: readonly Look[],
  to: (look: Look, part?: string) => string,
) {
  const taken: Taken[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScrollbarsHidden', { hidden: true });
  for (const look of looks) {
    await wear(page, look);
    const { width, height } = await giveRoom(page, view, look);
    if (look.media.reducedMotion !== 'reduce') await freeze(page);
    const path = to(look);
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path, animations: 'allow' });
    taken.push({ look, part: '', width, height });
    if (!view.parts) continue;
    taken.push(...(await shootParts(page, view.parts, look, (part) => to(look, `: ${part}`))));
  }
  return taken;
}

/** Every view in every state and look, as files below the folder. `only`: groups that begin so. */
export async function shootAll(bench: Bench, folder: string, only = ''): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  for (const [group, views] of Object.entries(VIEWS)) {
    if (!group.toLowerCase().startsWith(only.toLowerCase())) continue;
    for (const [name, view] of Object.entries(views)) {
      const looks = LOOKS.filter(
        ({ groups, onlyWide }) => (groups?.includes(group) ?? true) && !(onlyWide && isPopup(view)),
      );
      const file = (look: Look, part = '') =>
        join(slug(group), slug(look.name), `${slug(name + part)}.png`);
      const page = await show(bench, view).catch((error) => {
        console.error(`${group}: ${name}: ${error instanceof Error ? error.message : error}`);
        process.exitCode = 1;
      });
      if (!page) continue;
      const taken = await shoot(page, view, looks, (...which) => join(folder, file(...which)));
      for (const { look, part, ...size } of taken) {
        const fold = isPopup(view) && !look.largeText ? { fold: POPUP.height } : {};
        const shown = { name: name + part, file: file(look, part) };
        shots.push({ group, look: look.name, ...shown, ...size, ...fold });
      }
    }
    console.log(`${group}: ${Object.keys(views).length} states`);
  }
  return shots;
}
