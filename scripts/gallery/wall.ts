import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TECHNIQUES } from '../../core/routines/techniques.ts';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { root } from '../lib/run.ts';
import { openArtPage } from './art.ts';

const WIDTH = 800;
const SCALE = 2;

/** The same surface as in the pictures of the views, five in a row. */
const STYLE = `
body { display: grid; grid-template-columns: repeat(5, 1fr); gap: 10px; width: ${WIDTH}px; box-sizing: border-box; margin: 0; padding: 20px; background: var(--surface-2); border-radius: 20px; color: var(--ink); font: 600 10px/1.3 var(--font); zoom: ${SCALE}; }
figure { margin: 0; text-align: center; }
figure .cb-art { display: block; width: 100%; border-radius: 10px; margin-bottom: 4px; }
`;

type Messages = Record<string, { readonly message: string }>;

/** All techniques side by side, each as the still that explains it alone: where it starts, and where to. */
export async function shootWall(browser: Chromium): Promise<Buffer> {
  const file = join(root, 'public', '_locales', 'en', 'messages.json');
  const words = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  const page = await openArtPage(browser, STYLE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: WIDTH * SCALE, height: 100 });
  const drawings = TECHNIQUES.map(({ id, class: of }) => ({
    ...{ technique: id, side: of === 'MOVE' ? 'both' : 'right', thumbnail: false },
    note: words[`technique_${id}_name`]?.message ?? id,
  }));
  await page.evaluate((all) => draw(all as never), drawings);
  const picture = await page.screenshot({ fullPage: true, omitBackground: true });
  await page.close();
  return picture;
}
