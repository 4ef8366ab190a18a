import browser from 'webextension-polyfill';

/** The permission for the sites of calls, and for nothing else: all that the manifest may ask for. */
function callSites(): { origins: string[] } {
  const manifest = browser.runtime.getManifest() as { optional_host_permissions?: string[] };
  return { origins: manifest.optional_host_permissions ?? [] };
}

/** Whether the addresses of all call sites may be read; in part is not enough to rely on. */
export async function hasCallPermission(): Promise<boolean> {
  return browser.permissions.contains(callSites());
}

/**
 * Lets the browser ask the user for it; false where they refuse. To be called straight from a click, with
 * nothing awaited before: browsers ask for nothing else.
 */
export async function askCallPermission(): Promise<boolean> {
  return browser.permissions.request(callSites());
}

export async function dropCallPermission(): Promise<void> {
  await browser.permissions.remove(callSites());
}

/** Calls back when a permission came or went, here or in the browser's own settings; returns how to stop. */
export function onCallPermissionChanged(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const listener = () => changed();
  for (const event of [onAdded, onRemoved]) event.addListener(listener);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(listener);
  };
}
