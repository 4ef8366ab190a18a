import type { Plugin } from 'vite';

/** Where Chromium's own promises are not enough: messages. */
const USED = ['runtime'];
const TABLE = /const apiMetadata = (\{.*?\n {6}\});/s;

/**
 * Leaves out of webextension-polyfill's table what Manifest V3 browsers answer with promises by
 * themselves: a third of its bytes, in a worker that starts hundreds of times a day. A namespace missing
 * from the table is passed through as it is.
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
