import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FirefoxDriver } from './firefox-driver.ts';
import { until } from './wait.ts';
import { zipExtension } from './zip.ts';

declare const WebExtensionPolicy: { getByID(id: string): { active: boolean } | null };

/** Whether the profile has the extension, and Firefox has started it. */
export async function isInstalled(driver: FirefoxDriver, id: string): Promise<boolean> {
  return driver.chrome((name) => WebExtensionPolicy.getByID(name)?.active ?? false, id);
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
