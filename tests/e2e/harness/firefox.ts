import { join } from 'node:path';
import { makeTempDir, track } from './cleanup.ts';
import type { Clock } from './clock.ts';
import type { Display } from './display.ts';
import { createDriver, type FirefoxDriver } from './firefox-driver.ts';
import { controlExtension, type FirefoxExtension } from './firefox-extension.ts';
import { installExtension, isInstalled, setEnabled } from './firefox-install.ts';
import { createPage, type FirefoxPage } from './firefox-page.ts';
import { keepPresent } from './firefox-presence.ts';
import { type FirefoxProcess, type Prefs, startFirefox } from './firefox-process.ts';
import { type FirefoxTabs, manageTabs } from './firefox-tabs.ts';
import { until } from './wait.ts';

export type { FirefoxPopup } from './firefox-extension.ts';

/** How Firefox is to be started. */
export interface FirefoxOptions {
  /** Folder or zip file of the built extension. */
  extension: string;
  /** The id from the manifest's browser_specific_settings. */
  extensionId: string;
  /** Folder of a profile to use and keep. Without it, a fresh one lives until `close`. */
  profile?: string;
  /** Added to the environment; without a notification server there is no session bus at all. */
  env?: Readonly<Record<string, string>>;
  /** More values of about:config. */
  prefs?: Prefs;
  /** Install for good, as restarts need it, instead of for one run. ESR only. */
  permanent?: boolean;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  clock?: Clock;
  /** Shows the browser there, instead of nowhere. */
  display?: Display;
}

/** A running Firefox with the extension in it. Page commands act on the current tab. */
export interface Firefox extends FirefoxPage, FirefoxExtension, FirefoxTabs {
  /** Where the extension's pages live: "moz-extension://..." without a slash at the end. */
  readonly origin: string;
  readonly profile: string;
  /** Process id of the browser's main process. */
  readonly pid: number;
  /**
   * Runs `fn` in the page's realm, where `browser` is, and awaits its promise. Like all functions
   * that go to the browser, it travels as source text: it must not use anything around it.
   */
  readonly evaluate: FirefoxDriver['evaluate'];
  /** Runs `fn` with the browser's own privileges (Services, WebExtensionPolicy...). */
  readonly chrome: FirefoxDriver['chrome'];
  /** Quits, or kills like a crash, and starts again. Needs a permanent installation. */
  restart(how?: 'close' | 'kill'): Promise<void>;
  /** Switches the extension off, which closes all of its pages; until `enable`, no tab is left. */
  disable(): Promise<void>;
  /** Switches it on again. Then, as at the start, `open` or `visit` has to follow. */
  enable(): Promise<void>;
  /** Quits the browser; a profile of its own is deleted. */
  close(): Promise<void>;
}

/** Firefox gives each installation a random host name, unless told otherwise. */
const HOST = '5f3b1d2e-7c4a-4b6d-9e8f-0a1b2c3d4e5f';
const ORIGIN = `moz-extension://${HOST}`;

/** Starts Firefox and installs the extension, if the profile has not got it already. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { extension, extensionId: id, permanent = false } = options;
  const own = options.profile === undefined ? makeTempDir('firefox') : undefined;
  const profile = options.profile ?? join(own?.path ?? '', 'profile');
  const prefs = listPrefs(options);
  const env = { ...options.clock?.env, ...options.display?.env, ...options.env };

  let closed = false;
  let starting: Promise<FirefoxProcess> | undefined;
  let current: FirefoxProcess;
  let tabs: FirefoxTabs;
  const driver = createDriver(() => current.marionette);
  const start = async () => {
    if (closed) throw new Error('This Firefox was closed.');
    starting = startFirefox(profile, prefs, env, !options.display);
    current = await starting;
    if (!options.display) await keepPresent(driver);
  };
  const close = async () => {
    closed = true;
    // A test may time out, and `closeAll` be called, while the browser still starts.
    const started = await starting?.catch(() => undefined);
    await started?.end('close');
    untrack();
    own?.remove();
  };
  const untrack = track(close);

  try {
    await start();
    if (!(await isInstalled(driver, id))) {
      await installExtension(driver, extension, id, permanent);
    }
    tabs = await manageTabs(driver, ORIGIN);
  } catch (error) {
    await close();
    throw error;
  }

  return {
    ...createPage(driver),
    ...controlExtension(driver, id, ORIGIN),
    ...{ origin: ORIGIN, profile, evaluate: driver.evaluate, chrome: driver.chrome, close },
    get pid() {
      return current.pid;
    },
    open: (path) => tabs.open(path),
    switchTo: (tab) => tabs.switchTo(tab),
    closeTab: () => tabs.closeTab(),
    setViewport: (width, height) => tabs.setViewport(width, height),
    visit: (url) => tabs.visit(url),
    inExtension: (fn, ...args) => tabs.inExtension(fn, ...args),
    get: (keys) => tabs.get(keys),
    set: (items) => tabs.set(items),
    async disable() {
      // The extension's tabs go, and with the last tab the window would go as well.
      await tabs.visit('about:blank');
      await setEnabled(driver, id, false);
    },
    async enable() {
      await setEnabled(driver, id, true);
      tabs = await manageTabs(driver, ORIGIN);
    },
    async restart(how = 'close') {
      if (!permanent) throw new Error('Only a permanent installation survives a restart.');
      await current.end(how);
      await start();
      const message = `the permanently installed ${id} to start again`;
      await until(() => isInstalled(driver, id), { message });
      tabs = await manageTabs(driver, ORIGIN);
    },
  };
}

function listPrefs({ extensionId, prefs, colorScheme, ...options }: FirefoxOptions): Prefs {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: HOST }),
    // ESR, unlike release builds, can be told to accept unsigned extensions for good.
    ...(options.permanent ? { 'xpinstall.signatures.required': false } : {}),
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': options.reducedMotion === 'reduce' ? 1 : 0,
    // Never (1) or always (2) overrule the colors that pages choose.
    'browser.display.document_color_use': options.forcedColors === 'active' ? 2 : 1,
    ...prefs,
  };
}
