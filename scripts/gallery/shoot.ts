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

/** A window as high as what is in it, which is what a popup makes of itself. */
async function heightOf(page: Page, width: number): Promise<number> {
  // Where there is no scroll bar to take a part of the width.
  await page.setViewportSize({ width, height: 8_000 });
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await page.setViewportSize({ width, height: Math.max(height, 120) });
  return Math.max(height, 120);
}

/** A view in each of its looks. */
async function shoot(page: Page, view: View, looks: readonly Look[], to: (look: Look) => string) {
  const sizes = [];
  for (const look of looks) {
    await wear(page, look);
    const width = isPopup(view) || view.path.startsWith('break.html') ? POPUP.width : look.width;
    const height = await heightOf(page, width);
    if (look.media.reducedMotion !== 'reduce') await freeze(page);
    const path = to(look);
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path, animations: 'allow' });
    sizes.push({ look, width, height });
  }
  return sizes;
}

/** Every view in every state and look, as files below the folder. `only`: groups that begin so. */
export async function shootAll(bench: Bench, folder: string, only = ''): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  for (const [group, views] of Object.entries(VIEWS)) {
    if (!group.toLowerCase().startsWith(only.toLowerCase())) continue;
    for (const [name, view] of Object.entries(views)) {
      const narrow = isPopup(view) || view.path.startsWith('break.html');
      const looks = LOOKS.filter(
        ({ groups, onlyWide }) => (groups?.includes(group) ?? true) && !(onlyWide && narrow),
      );
      const file = (look: Look) => join(slug(group), slug(look.name), `${slug(name)}.png`);
      const page = await show(bench, view).catch((error) => {
        console.error(`${group}: ${name}: ${error instanceof Error ? error.message : error}`);
        process.exitCode = 1;
      });
      if (!page) continue;
      const taken = await shoot(page, view, looks, (look) => join(folder, file(look)));
      for (const { look, ...size } of taken) {
        const fold = isPopup(view) && !look.largeText ? { fold: POPUP.height } : {};
        shots.push({ group, look: look.name, name, file: file(look), ...size, ...fold });
      }
    }
    console.log(`${group}: ${Object.keys(views).length} states`);
  }
  return shots;
}
