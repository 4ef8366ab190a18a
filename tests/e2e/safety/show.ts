import type { Page } from 'playwright-core';
import type { Ms } from '../../../core/time.ts';
import { type Bench, POPUP } from './bench.ts';

/** A view, how to come to it, and what shows that one is there. */
export interface View {
  readonly path: string;
  readonly documents?: (now: Ms) => Record<string, unknown>;
  readonly go?: (page: Page) => Promise<void>;
  readonly shows: string;
}

/** Comes to a view as a user would, in a window of its usual size. */
export async function show(bench: Bench, { path, documents, go, shows }: View): Promise<Page> {
  await bench.begin(documents?.(bench.now()));
  const page = await bench.browser.open(path);
  await page.setViewportSize(path === 'popup.html' ? POPUP : { width: 900, height: 800 });
  await go?.(page);
  await page.waitForSelector(shows);
  return page;
}
