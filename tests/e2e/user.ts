import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { until } from './harness/wait.ts';

const output = fileURLToPath(new URL('../../.output', import.meta.url));

export const CHROMIUM_BUILD = `${output}/chrome-mv3`;
export const FIREFOX_BUILD = `${output}/firefox-mv3`;
export const FIREFOX_ID = 'calf-break@calf-break.example';

/** One page of the extension, as a user sees and uses it. Selectors wait for their element. */
export interface Tab {
  click(css: string): Promise<void>;
  /** Replaces what a field holds. */
  fill(css: string, text: string): Promise<void>;
  text(css: string): Promise<string>;
  see(css: string, timeoutMs?: number): Promise<void>;
  /** What is there at this very moment: its text, or undefined where it is not. */
  peek(css: string): Promise<string | undefined>;
  picture(file: string): Promise<void>;
}

/** A user with a browser: the same in Chromium and in Firefox. */
export interface User {
  readonly browser: 'chromium' | 'firefox';
  open(path: string, size?: { width: number; height: number }): Promise<Tab>;
  /** The page of the extension that opened by itself at this path. */
  find(path: string): Promise<Tab | undefined>;
  get(key: string): Promise<unknown>;
  set(items: Record<string, unknown>): Promise<void>;
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const WIDE = { width: 900, height: 800 };
const SEE_MS = 10_000;

/** Runs in the page. */
function textOf(css: string): string | undefined {
  return document.querySelector<HTMLElement>(css)?.innerText ?? undefined;
}

function chromiumTab(page: Page): Tab {
  return {
    click: (css) => page.click(css),
    fill: (css, text) => page.fill(css, text),
    text: (css) => page.innerText(css),
    see: async (css, timeout = SEE_MS) => void (await page.waitForSelector(css, { timeout })),
    peek: (css) => page.evaluate(textOf, css),
    picture: async (path) => void (await page.screenshot({ path, fullPage: true })),
  };
}

export function chromiumUser(browser: Chromium): User {
  return {
    browser: 'chromium',
    async open(path, size = WIDE) {
      const page = await browser.open(path);
      await page.setViewportSize(size);
      return chromiumTab(page);
    },
    async find(path) {
      const page = await until(() => browser.pages().find((one) => one.url().includes(path)), {
        message: `a page at ${path}`,
      });
      await page.waitForLoadState();
      return chromiumTab(page);
    },
    get: async (key) => (await browser.get(key))[key],
    set: browser.set,
    errors: async () => browser.errors,
    close: browser.close,
  };
}

declare const browser: { tabs: { query(query: object): Promise<{ url?: string }[]> } };

export function firefoxUser(firefox: Firefox): User {
  const tabAt = (handle: string): Tab => {
    const here = () => firefox.switchTo(handle);
    return {
      click: async (css) => here().then(() => firefox.click(css)),
      async fill(css, text) {
        await here();
        await firefox.clear(css);
        await firefox.type(css, text);
      },
      text: async (css) => here().then(() => firefox.text(css)),
      see: async (css, ms = SEE_MS) => here().then(() => firefox.waitFor(css, ms)),
      // Marionette's answers are JSON, which has no undefined.
      peek: async (css) =>
        here().then(async () => (await firefox.evaluate(textOf, css)) ?? undefined),
      picture: async (file) => here().then(() => firefox.screenshot(file)),
    };
  };
  return {
    browser: 'firefox',
    async open(path, { width, height } = WIDE) {
      const handle = await firefox.open(path);
      await firefox.setViewport(width, height);
      return tabAt(handle);
    },
    async find(path) {
      // A window the extension opened has no handle here; that it is there must do.
      await until(
        () =>
          firefox.evaluate(
            async (wanted) =>
              (await browser.tabs.query({})).some(({ url }) => url?.includes(wanted) ?? false),
            path,
          ),
        { message: `a page at ${path}` },
      );
      return undefined;
    },
    get: async (key) => (await firefox.get(key))[key],
    set: firefox.set,
    // Firefox also notes each answer that was still on its way to a page when that was closed.
    errors: async () =>
      (await firefox.errors()).filter((error) => !error.includes('after context unloaded')),
    close: firefox.close,
  };
}

export interface UserOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly colorScheme?: 'light' | 'dark';
}

/** A user with a fresh profile and our built extension. */
export async function newUser(
  kind: 'chromium' | 'firefox',
  options: UserOptions = {},
): Promise<User> {
  if (kind === 'chromium') {
    return chromiumUser(await launchChromium({ extension: CHROMIUM_BUILD, ...options }));
  }
  const extension = { extension: FIREFOX_BUILD, extensionId: FIREFOX_ID };
  return firefoxUser(await launchFirefox({ ...extension, ...options }));
}
