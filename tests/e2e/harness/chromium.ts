import type { BrowserContext, Page, Worker } from 'playwright-core';
import { explainMissingWorker } from './chromium-diagnosis.ts';
import { setEnabled } from './chromium-extensions.ts';
import type { ChromiumOptions } from './chromium-options.ts';
import { startChromium } from './chromium-process.ts';
import type { InstalledProfile } from './chromium-profile.ts';
import { controlWorker } from './chromium-worker.ts';
import { until } from './wait.ts';

export type { ChromiumOptions } from './chromium-options.ts';
export { type Agreed, type InstalledProfile, installedProfile } from './chromium-profile.ts';

/** A running Chromium with the extension in it. */
export interface Chromium {
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  /** The profile's folder. */
  readonly profile: string;
  /** Process id of the browser's main process. */
  readonly pid: number;
  /** Uncaught errors and console errors of all pages so far. */
  readonly errors: readonly string[];
  /** Opens a page of the extension, such as "popup.html", in a new tab. */
  open(path: string): Promise<Page>;
  /** Opens an address of the web, such as "https://example.com/", in a new tab in front. */
  visit(url: string): Promise<Page>;
  /** The open tabs, but for those the harness needs for itself. */
  pages(): Page[];
  /** The running service worker; waits for it, but does not start it. */
  worker(): Promise<Worker>;
  workerRunning(): Promise<boolean>;
  /** Starts the stopped service worker without any event. */
  startWorker(): Promise<Worker>;
  /** Stops the service worker, as idling out would; resolves when it is gone. */
  stopWorker(): Promise<void>;
  /** Runs `fn` in a page of the extension that nobody looks at. */
  readonly inExtension: Page['evaluate'];
  /** Switches the extension off in Chromium's settings, which closes all of its pages. */
  disable(): Promise<void>;
  /** Switches it on again; resolves when its worker runs. */
  enable(): Promise<void>;
  /** Reads storage.local. */
  get(keys?: string | string[]): Promise<Record<string, unknown>>;
  /** Writes to storage.local. */
  set(items: Record<string, unknown>): Promise<void>;
  /** Kills the browser like a crash. An installed profile can be launched again. */
  kill(): Promise<void>;
  /** Quits the browser. A fresh profile is deleted, an installed one is kept. */
  close(): Promise<void>;
}

interface StorageArea {
  get(keys?: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

declare const chrome: { storage: { local: StorageArea } };

/** How long a busy machine may need from the browser's start to the worker's. */
const WORKER_START_MS = 15_000;

/** Starts Chromium with the extension and waits for the extension's service worker. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { plan, context, session, pid, end } = await startChromium(options);
  const { id } = plan;
  const origin = `chrome-extension://${id}`;
  const errors = collectErrors(context);
  // The tab that Chromium starts with stays: it quits when its last tab is closed.
  const own = new Set(context.pages());
  let inert: Page | undefined;

  /** Any file will do to get at the extension's APIs; the manifest runs no code of its own. */
  const openInertPage = async () => {
    if (inert && !inert.isClosed()) return inert;
    const page = await context.newPage();
    own.add(page);
    await page.goto(`${origin}/manifest.json`);
    inert = page;
    return page;
  };
  const inExtension: Page['evaluate'] = async (fn: never, arg?: never) =>
    (await openInertPage()).evaluate(fn, arg);
  const worker = controlWorker(context, session, origin, openInertPage);

  try {
    await worker.find(WORKER_START_MS);
  } catch (cause) {
    const message = await explainMissingWorker(context, id, plan.extension);
    await end('close');
    throw new Error(message, { cause });
  }

  return {
    ...{ context, id, pid, errors },
    profile: plan.profile,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`${origin}/${path.replace(/^\//, '')}`);
      return page;
    },
    async visit(url) {
      // Were it opened later, the harness's own tab would come to the front.
      await openInertPage();
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    pages: () => context.pages().filter((page) => !own.has(page)),
    worker: worker.find,
    workerRunning: worker.running,
    startWorker: worker.start,
    stopWorker: worker.stop,
    inExtension,
    async disable() {
      await setEnabled(context, id, false);
      await until(async () => !(await worker.running()), { message: 'the worker to be gone' });
      await until(() => !context.pages().some((page) => page.url().startsWith(origin)), {
        message: "the extension's pages to be gone",
      });
    },
    async enable() {
      await setEnabled(context, id, true);
      await worker.find();
    },
    get: (keys) => inExtension((wanted) => chrome.storage.local.get(wanted), keys ?? null),
    set: (items) => inExtension((values) => chrome.storage.local.set(values), items),
    kill: () => end('kill'),
    close: () => end('close'),
  };
}

/**
 * Starts and quits Chromium once with a new profile.
 *
 * Chromium learns from the first run which events the worker listens to, and writes that down on
 * quitting or after some ten seconds. Without it, the next start has no onStartup event: as after
 * a crash seconds after the installation, which is rarely what a test is about.
 */
export async function settleProfile(profile: InstalledProfile): Promise<void> {
  const browser = await launchChromium({ profile });
  await browser.close();
}

function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('weberror', (event) => {
    const error = event.error();
    errors.push(error.stack ?? error.message);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  return errors;
}
