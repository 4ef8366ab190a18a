import type { Plugin } from 'vite';

/** The namespaces that `browser/` calls through the polyfill. */
const USED = ['alarms', 'idle', 'notifications', 'runtime', 'storage', 'tabs', 'windows'];
const TABLE = /const apiMetadata = (\{.*?\n {6}\});/s;

/**
 * Leaves out of webextension-polyfill's table the namespaces we never call: half of its bytes, in a
 * worker that starts hundreds of times a day. A namespace missing here still works, unwrapped.
 */
export function slimPolyfill(): Plugin {
  return {
    name: 'slim-polyfill',
    transform(code, id) {
      if (!id.endsWith('browser-polyfill.js')) return null;
      const table = TABLE.exec(code)?.[1];
      if (!table)
        throw new Error('slim-polyfill: webextension-polyfill no longer has its API table');
      const all = JSON.parse(table) as Record<string, unknown>;
      const used = Object.fromEntries(Object.entries(all).filter(([name]) => USED.includes(name)));
      return { code: code.replace(table, () => JSON.stringify(used)), map: null };
    },
  };
}
