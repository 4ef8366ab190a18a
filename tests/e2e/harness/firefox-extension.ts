import type { FirefoxDriver } from './firefox-driver.ts';
import { formatCall, type Script } from './script.ts';
import { until } from './wait.ts';

/** The toolbar button's popup, opened as a user opens it. */
export interface FirefoxPopup {
  /** Runs `fn` in the popup. */
  evaluate<R, A extends unknown[]>(fn: Script<R, A>, ...args: A): Promise<R>;
  close(): Promise<void>;
}

/** What Firefox itself does to the extension. */
export interface FirefoxExtension {
  /** "starting", "running", "suspending" or "stopped". */
  backgroundState(): Promise<string>;
  /** Stops the background page as idling out would; resolves when it is gone. */
  terminateBackground(): Promise<void>;
  openPopup(): Promise<FirefoxPopup>;
  /** Uncaught errors of the extension so far (Firefox does not keep console.error there). */
  errors(): Promise<string[]>;
}

// Privileged globals and internals, as far as they are used here.
interface BackgroundedExtension {
  backgroundState?: string;
  terminateBackground(options: Record<string, boolean>): Promise<void>;
}
interface Actor {
  executeScript(script: string, args: unknown[], options: object): Promise<unknown>;
}
interface PopupElement {
  closest(css: string): { hidePopup(): void } | null;
  currentURI: { spec: string };
  browsingContext: { currentWindowGlobal: { getActor(name: string): Actor } | null };
}
interface ToolbarButton {
  openPopup(window: BrowserWindow, withoutUser: boolean): Promise<void>;
}
interface BrowserWindow {
  document: { querySelector(css: string): PopupElement | null };
}
interface ScriptError {
  errorMessage: string;
  sourceName: string;
  lineNumber: number;
  flags: number;
}
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: BackgroundedExtension } | null;
};
declare const Services: {
  wm: { getMostRecentWindow(type: string): BrowserWindow };
  console: { getMessageArray(): object[] };
};
declare const Ci: { nsIScriptError: new () => ScriptError };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: unknown): ToolbarButton | null } };
    };
  };
};

/** Controls the installed extension `id`, whose pages live at `origin`. */
export function controlExtension(
  { chrome }: FirefoxDriver,
  id: string,
  origin: string,
): FirefoxExtension {
  const backgroundState = () =>
    chrome((name) => WebExtensionPolicy.getByID(name)?.extension.backgroundState ?? 'gone', id);

  return {
    backgroundState,
    async terminateBackground() {
      await chrome(async (name) => {
        const extension = WebExtensionPolicy.getByID(name)?.extension;
        // Open developer tools, and events just being handled, would keep it alive.
        const force = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
        await extension?.terminateBackground(force);
      }, id);
      const message = 'the background page to stop';
      await until(async () => (await backgroundState()) === 'stopped', { message });
    },
    async openPopup() {
      await chrome(openPopup, id);
      const popup = `${origin}/`;
      const message = 'the popup to load';
      const ready = 'return document.readyState === "complete"';
      await until(() => chrome(runInPopup<boolean>, popup, ready), { message });
      return {
        async evaluate(fn, ...args) {
          const script = `return Promise.resolve(${formatCall(fn, args)}).then(JSON.stringify)`;
          const json = await chrome(runInPopup<string | undefined>, popup, script);
          return json === undefined || json === null ? undefined : JSON.parse(json);
        },
        close: () => chrome(closePopup),
      };
    },
    errors: () => chrome(listErrors, origin),
  };
}

async function openPopup(id: string): Promise<void> {
  const module = 'resource://gre/modules/ExtensionParent.sys.mjs';
  const { ExtensionParent } = ChromeUtils.importESModule(module);
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  await button?.openPopup(Services.wm.getMostRecentWindow('navigator:browser'), true);
}

/** The popup is no tab, so WebDriver cannot switch to it; the actor behind WebDriver can. */
async function runInPopup<T>(origin: string, script: string): Promise<T> {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = window.document.querySelector('.webextension-popup-browser');
  const page = popup?.browsingContext.currentWindowGlobal;
  if (!page || !popup.currentURI.spec.startsWith(origin)) throw new Error('No popup is open.');
  const options = { timeout: 20_000, sandboxName: null, newSandbox: false, async: false };
  const result = await page.getActor('MarionetteCommands').executeScript(script, [], options);
  return result as T;
}

function closePopup(): void {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();
}

function listErrors(origin: string): string[] {
  const warning = 1;
  return Services.console
    .getMessageArray()
    .filter((message): message is ScriptError => {
      // Here, instanceof also makes the properties of the interface accessible.
      if (!(message instanceof Ci.nsIScriptError)) return false;
      return !(message.flags & warning) && message.sourceName.startsWith(origin);
    })
    .map(
      ({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`,
    );
}
