import type { FirefoxDriver } from './firefox-driver.ts';

interface IdleService {
  resetIdleTimeOut(ms: number): void;
}

// Privileged globals, as far as they are used here.
declare const Cc: Record<string, { getService(type: unknown): IdleService }>;
declare const Ci: { nsIUserIdleServiceInternal: unknown };
declare const ChromeUtils: {
  importESModule(url: string): { setInterval(fn: () => void, ms: number): void };
};

/**
 * Makes somebody be there for as long as this Firefox runs. Without a display it counts the time since it
 * was started as time without input, whatever WebDriver clicks and types: after a minute everyone is
 * "idle". On a display the mouse tells.
 */
export async function keepPresent({ chrome }: FirefoxDriver): Promise<void> {
  await chrome(() => {
    const name = '@mozilla.org/widget/useridleservice;1';
    const service = Cc[name]?.getService(Ci.nsIUserIdleServiceInternal);
    const { setInterval } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
    setInterval(() => service?.resetIdleTimeOut(0), 5_000);
  });
}
