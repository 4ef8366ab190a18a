import type { BrowserContext } from 'playwright-core';
import { within } from './wait.ts';

interface ExtensionInfo {
  id: string;
  name: string;
  state: string;
  path?: string;
  disableReasons?: Record<string, unknown>;
  manifestErrors?: { message: string }[];
  runtimeErrors?: { message: string }[];
}

declare const chrome: {
  developerPrivate: {
    getExtensionsInfo(options: { includeDisabled: boolean }): Promise<ExtensionInfo[]>;
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
    updateExtensionConfiguration(update: {
      extensionId: string;
      errorCollection: boolean;
    }): Promise<void>;
  };
};

/** Asks Chromium's own extensions page why the worker of the extension did not appear. */
export async function explainMissingWorker(
  context: BrowserContext,
  id: string,
  extension: string,
): Promise<string> {
  const intro = `The service worker of ${extension} (expected id ${id}) did not appear.`;
  const details = await within(askExtensionsPage(context, id), 5_000, 'no answer').catch(
    (error: Error) => `chrome://extensions could not be asked: ${error.message}`,
  );
  return `${intro} ${details}`;
}

async function askExtensionsPage(context: BrowserContext, id: string): Promise<string> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const all = await page.evaluate(listAfterReload, id);
  const info = all.find((extension) => extension.id === id);
  if (!info) {
    const others = all.map((extension) => `${extension.name} ${extension.id}`).join(', ');
    return [
      'Chromium did not load it (is the manifest valid? do branded Chrome builds allow it?);',
      `it has: ${others || 'no extension at all'}.`,
    ].join(' ');
  }
  const reasons = Object.entries(info.disableReasons ?? {}).filter(([, value]) => value === true);
  const errors = [...(info.manifestErrors ?? []), ...(info.runtimeErrors ?? [])];
  return [
    `Chromium lists it as ${info.state}`,
    ...reasons.map(([reason]) => reason),
    ...errors.map(({ message }) => message),
  ].join('; ');
}

/** Runs in chrome://extensions. Errors are collected on demand only, hence the second attempt. */
async function listAfterReload(id: string): Promise<ExtensionInfo[]> {
  const { developerPrivate } = chrome;
  const list = () => developerPrivate.getExtensionsInfo({ includeDisabled: true });
  const before = await list();
  if (!before.some((extension) => extension.id === id && extension.state === 'ENABLED')) {
    return before;
  }
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
  await developerPrivate.reload(id, { failQuietly: true });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return list();
}
