import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FirefoxDriver } from './firefox-driver.ts';
import { until } from './wait.ts';
import { zipExtension } from './zip.ts';

declare const WebExtensionPolicy: { getByID(id: string): { active: boolean } | null };

declare const ChromeUtils: {
  importESModule(url: string): {
    AddonManager: {
      getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>;
    };
  };
};

/** Whether the profile has the extension, and Firefox has started it. */
export async function isInstalled(driver: FirefoxDriver, id: string): Promise<boolean> {
  return driver.chrome((name) => WebExtensionPolicy.getByID(name)?.active ?? false, id);
}

/** Switches the extension off or on, as the page of add-ons does. */
export async function setEnabled(
  driver: FirefoxDriver,
  id: string,
  enabled: boolean,
): Promise<void> {
  await driver.chrome(
    async (name, on) => {
      const module = 'resource://gre/modules/AddonManager.sys.mjs';
      const addon = await ChromeUtils.importESModule(module).AddonManager.getAddonByID(name);
      await (on ? addon.enable() : addon.disable());
    },
    id,
    enabled,
  );
  const message = `Firefox to switch ${id} ${enabled ? 'on' : 'off'}`;
  await until(async () => (await isInstalled(driver, id)) === enabled, { message });
}

/** Installs the extension, a folder or a zip file, for this run or (`permanent`) for good. */
export async function installExtension(
  driver: FirefoxDriver,
  extension: string,
  id: string,
  permanent: boolean,
): Promise<void> {
  const path = resolve(extension);
  // Firefox only takes archives for good, while folders will do for a run.
  const zipped = permanent && statSync(path).isDirectory() ? zipExtension(path) : undefined;
  try {
    const addon = { path: zipped?.path ?? path, temporary: !permanent };
    const { value } = (await driver.send('Addon:Install', addon)) as { value: string };
    if (value !== id) throw new Error(`The id of ${extension} is ${value}, not ${id}.`);
  } finally {
    zipped?.remove();
  }
  await until(() => isInstalled(driver, id), { message: `Firefox to start ${id}` });
}
