import type { Plugin } from 'vite';

/** Where Chromium's own promises are not enough: messages. */
const USED = ['runtime'];
const TABLE = /const apiMetadata = (\{.*?\n {6}\});/s;
/** What the package wraps its code in, for every module system there ever was. */
const WRAPPER =
  /^\(function \(global, factory\) \{.*?\}\)\(typeof globalThis.*?, (function \(module\) \{.*\})\);/s;

/**
 * Makes webextension-polyfill smaller and quicker to load, in a worker that starts hundreds of times a
 * day and a popup that must be there when the click ends. Its table leaves out what Manifest V3 browsers
 * answer with promises by themselves; a namespace missing from it is passed through as it is. And it
 * becomes an ES module: the bundler's stand-in for the old kind touches every API of the browser, which
 * makes the browser create them all.
 */
export function slimPolyfill(): Plugin {
  return {
    name: 'slim-polyfill',
    transform(code, id) {
      if (!id.endsWith('browser-polyfill.js')) return null;
      const body = WRAPPER.exec(code)?.[1];
      const table = TABLE.exec(code)?.[1];
      if (!body || !table) {
        throw new Error('slim-polyfill: webextension-polyfill is no longer built as it was');
      }
      const all = JSON.parse(table) as Record<string, unknown>;
      const used = Object.fromEntries(Object.entries(all).filter(([name]) => USED.includes(name)));
      const slim = body.replace(table, () => JSON.stringify(used));
      return {
        code: `const polyfill = { exports: {} };\n(${slim})(polyfill);\nexport default polyfill.exports;\n`,
        map: null,
      };
    },
  };
}
