import type { BrowserContext, CDPSession } from 'playwright-core';

/** One opening of a page, in milliseconds. */
export interface Opening {
  /** From the navigation's start to the first paint with anything in it. */
  readonly firstPaint: number;
  /** From the navigation's start to the paint of the largest text, which is part of the content. */
  readonly content: number;
  /** How long the page kept its main thread busy until it had settled. */
  readonly task: number;
}

const SETTLE_MS = 300;

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  if (!found) throw new Error('Chromium does not tell TaskDuration.');
  return found.value * 1000;
}

/** Runs in the page. Everything is asked for afterwards, so that asking costs the page nothing. */
function readPaints(): Promise<{ first: number | undefined; largest: number | undefined }> {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      resolve({ first, largest: list.getEntries().at(-1)?.startTime });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(resolve, 1000, { first, largest: undefined });
  });
}

/**
 * Opens a page in a tab of its own, in front, and measures it. `expected` must be on it once it has
 * settled, or the measurement would be of something else.
 */
export async function measureOpening(
  context: BrowserContext,
  url: string,
  expected: string,
): Promise<Opening> {
  const page = await context.newPage();
  try {
    await page.bringToFront();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(url, { waitUntil: 'load' });
    await rest(SETTLE_MS);
    const task = await taskMs(session);
    if ((await page.locator(expected).count()) === 0) {
      throw new Error(`${url} has no ${expected} ${SETTLE_MS} ms after it was loaded.`);
    }
    const { first, largest } = await page.evaluate(readPaints);
    if (first === undefined || largest === undefined) throw new Error(`${url} was not painted.`);
    return { firstPaint: first, content: largest, task };
  } finally {
    await page.close();
  }
}
