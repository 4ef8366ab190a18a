import { evaluateNow, type FirefoxDriver } from './firefox-driver.ts';
import type { Marionette } from './marionette.ts';
import type { Script } from './script.ts';
import { until } from './wait.ts';

/** Tabs, and the extension's storage through a tab of the harness's own. */
export interface FirefoxTabs {
  /** Opens a page of the extension, such as "popup.html", in a new tab; gives the tab's handle. */
  open(path: string): Promise<string>;
  /** Opens an address of the web in a new tab; gives the tab's handle. */
  visit(url: string): Promise<string>;
  /** Makes another tab the current one. */
  switchTo(tab: string): Promise<void>;
  /** Closes the current tab; then `open` or `switchTo` has to follow. */
  closeTab(): Promise<void>;
  /** Gives the page in the current tab, and in tabs opened from now on, exactly this size. */
  setViewport(width: number, height: number): Promise<void>;
  /**
   * Runs `fn` in a page of the extension that nobody looks at; the current tab stays the same. Only
   * for what ends by itself.
   */
  inExtension<R, A extends unknown[]>(fn: Script<R, A>, ...args: A): Promise<R>;
  /** Reads storage.local. */
  get(keys?: string | string[]): Promise<Record<string, unknown>>;
  /** Writes to storage.local. */
  set(items: Record<string, unknown>): Promise<void>;
}

declare const browser: {
  storage: {
    local: {
      get(keys: string | string[] | null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

/** The part of the browser window that shows the tabs' pages; exists with privileges only. */
declare const window: {
  gBrowser: { selectedBrowser: { style: CSSStyleDeclaration } };
};

type Send = Marionette['send'];

/** Opens and switches tabs on pages at `origin`. The current tab becomes the harness's own. */
export async function manageTabs(driver: FirefoxDriver, origin: string): Promise<FirefoxTabs> {
  const { inTurn, send, chrome, evaluate } = driver;
  let size: [number, number] | undefined;

  const navigate = (url: string) => send('WebDriver:Navigate', { url });
  const locate = (path: string) => `${origin}/${path.replace(/^\//, '')}`;

  const switchTo = (handle: string, focus: boolean, to: Send = send) =>
    to('WebDriver:SwitchToWindow', { handle, focus });

  const resize = async () => {
    if (!size) return;
    const [width, height] = size;
    await chrome(resizeBrowser, width, height);
    // The page lives in another process and hears of its new size a little later.
    const hasSize = (w: number, h: number) => innerWidth === w && innerHeight === h;
    const message = `the page to be ${width} by ${height} pixels large`;
    await until(() => evaluate(hasSize, width, height), { message, intervalMs: 20 });
  };

  const readHandle = async (to: Send) =>
    ((await to('WebDriver:GetWindowHandle')) as { value: string }).value;

  // Any file will do to get at the extension's APIs; the manifest runs no code of its own.
  await navigate(locate('manifest.json'));
  const inert = await readHandle(send);

  /** Runs `fn` in the harness's tab; the user's focus stays where it is. */
  const inExtension = <R, A extends unknown[]>(fn: Script<R, A>, ...args: A) =>
    inTurn(async (to) => {
      // There is no current tab after closeTab.
      const current = await readHandle(to).catch(() => inert);
      await switchTo(inert, false, to);
      try {
        return await evaluateNow(to, fn, ...args);
      } finally {
        await switchTo(current, false, to);
      }
    });

  const openTab = async (url: string) => {
    const options = { type: 'tab', focus: true };
    const { handle } = (await send('WebDriver:NewWindow', options)) as { handle: string };
    await switchTo(handle, true);
    await resize();
    await navigate(url);
    // Navigating may have moved the tab to a process of its own.
    await resize();
    return handle;
  };

  return {
    open: (path) => openTab(locate(path)),
    visit: openTab,
    async switchTo(tab) {
      await switchTo(tab, true);
      await resize();
    },
    async closeTab() {
      await send('WebDriver:CloseWindow');
    },
    async setViewport(width, height) {
      size = [width, height];
      await resize();
    },
    inExtension,
    get: (keys) => inExtension((wanted) => browser.storage.local.get(wanted), keys ?? null),
    set: (items) => inExtension((values) => browser.storage.local.set(values), items),
  };
}

/** Firefox' windows cannot be as narrow as a popup, but the page's box in them can. */
function resizeBrowser(width: number, height: number): void {
  const { style } = window.gBrowser.selectedBrowser;
  for (const [side, length] of [
    ['width', width],
    ['height', height],
  ] as const) {
    for (const name of [side, `min-${side}`, `max-${side}`]) {
      style.setProperty(name, `${length}px`, 'important');
    }
  }
}
