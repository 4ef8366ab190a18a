import type { Page } from 'playwright-core';
import { screened, waiting } from '../safety/documents.ts';
import { click } from '../safety/view.ts';
import type { View } from './view.ts';

const popup = { path: 'popup.html' };
const TORN = { schema: 1, answers: 'torn' };
const NEWER = { schema: 99, rhythm: { cadence: 'brisk' } };

declare const chrome: {
  runtime: { sendMessage: unknown };
  storage: { local: { get: unknown } };
};

/** The page opens anew, in a browser that does not let it read anything. */
async function unreadable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    chrome.storage.local.get = () => Promise.reject(new Error('the disk is gone'));
  });
  await page.reload();
}

/** From now on nobody answers what the page asks for. */
async function unheard(page: Page): Promise<void> {
  await page.waitForSelector('.home .cb-thumb');
  await page.evaluate(() => {
    chrome.runtime.sendMessage = () => Promise.resolve({ ok: false, reason: 'failed' });
  });
  await click(page, 'Start now');
}

export const FAULTS: Record<string, View> = {
  'answers that could not be read': {
    ...{ ...popup, shows: '.notice' },
    documents: () => ({ screening: TORN }),
  },
  'answers and settings that could not be read': {
    ...{ ...popup, shows: '.notice:text(" and ")' },
    documents: () => ({ screening: TORN, settings: NEWER }),
  },
  'nothing could be read': {
    ...{ ...popup, shows: '.notice:text(" and ")' },
    documents: () => ({
      ...{ screening: TORN, settings: NEWER, schedule: { schema: 1, phase: 'lost' } },
      ...{ recent: { schema: 1, breaks: 'torn' } },
    }),
  },
  'settings that could not be read, while a routine is on offer': {
    ...{ ...popup, shows: '.notice ~ .card .cb-thumb' },
    documents: (now) => ({
      ...{ screening: screened(now), schedule: waiting(now), settings: NEWER },
    }),
  },
  'values put aside, in the options': {
    ...{ path: 'options.html#settings', shows: '.notice ~ .notice' },
    documents: () => ({ screening: TORN, settings: NEWER }),
  },
  'something that could not be done': {
    ...{ ...popup, go: unheard, shows: '.toast' },
    documents: (now) => ({ screening: screened(now), schedule: waiting(now) }),
  },
  'a view that failed': { ...popup, go: unreadable, shows: '.done [role=alert]' },
};
