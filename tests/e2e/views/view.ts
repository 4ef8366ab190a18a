import type { Page } from 'playwright-core';
import type { Ms } from '../../../core/time.ts';
import { type Bench, POPUP } from '../safety/bench.ts';

/** A view in one of its states: how to come to it, and what shows that one is there. */
export interface View {
  readonly path: string;
  /** What is stored before it opens. */
  readonly documents?: (now: Ms) => Record<string, unknown>;
  /** Stored once it is open: what the worker would put right as long as somebody sits here. */
  readonly afterwards?: (now: Ms) => Record<string, unknown>;
  readonly go?: (page: Page) => Promise<unknown>;
  readonly shows: string;
  /** Parts of a long view that are to be pictured each by itself. */
  readonly parts?: string;
  /** A view of the popup that is long by what the user has to read, and not by what there is to do. */
  readonly scrolls?: true;
}

/** Comes to a view as a user would, in a window of its usual size. */
export async function show(bench: Bench, view: View): Promise<Page> {
  await bench.begin(view.documents?.(bench.now()));
  const page = await bench.browser.open(view.path);
  await page.setViewportSize(view.path === 'popup.html' ? POPUP : { width: 900, height: 800 });
  if (view.afterwards) {
    // What was stored before was put right by the worker; only then does this stay.
    await page.waitForSelector('main');
    await bench.send({ do: 'sync' });
    await bench.browser.set(view.afterwards(bench.now()));
  }
  await view.go?.(page);
  await page.waitForSelector(view.shows);
  return page;
}
