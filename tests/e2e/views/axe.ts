import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All there is to find in light colours; in dark ones it can only be the colours. */
const RUNS: Record<'light' | 'dark', RunOptions> = {
  light: { runOnly: { type: 'tag', values: TAGS } },
  dark: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
};

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

/** What axe finds wrong on a page, in light and in dark colours. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate((run) => axe.run(run), RUNS[colorScheme]);
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        found.push(`${colorScheme}: ${id} at ${target}: ${failureSummary}`);
      }
    }
  }
  return found;
}
