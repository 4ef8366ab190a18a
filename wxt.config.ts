import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { listCallPatterns } from './core/schedule/call-sites.ts';
import { KEYS } from './core/system.ts';
import { slimPolyfill } from './scripts/lib/slim-polyfill.ts';

/** No connect-src, no remote anything: the extension never talks to a network. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** While developing, Vite's server on this machine sends modules and styles. Never in a build. */
const HOT_RELOAD = [
  'connect-src ws://localhost:* http://localhost:*',
  "style-src-elem 'self' 'unsafe-inline' http://localhost:*",
];

/** On a Mac, Alt types letters; there Control is what browsers leave free. */
const COMMANDS = Object.fromEntries(
  KEYS.map(({ id, command, letter }) => [
    command,
    {
      suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
      description: `__MSG_key_${id}__`,
    },
  ]),
);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preact(), slimPolyfill()],
    // Every browser we run in preloads modules by itself, and there is nothing far away to preload.
    build: { target: 'es2022', modulePreload: false },
  }),
  hooks: {
    // The words are laid out for people to read, and described for translators; browsers parse them at
    // each start.
    'build:publicAssets': (_, files) => {
      for (const file of files) {
        if (!('absoluteSrc' in file) || !file.relativeDest.endsWith('messages.json')) continue;
        const { absoluteSrc, relativeDest } = file;
        const messages = JSON.parse(readFileSync(absoluteSrc, 'utf8'));
        for (const message of Object.values<{ description?: string }>(messages)) {
          delete message.description;
        }
        const contents = JSON.stringify(messages);
        files[files.indexOf(file)] = { relativeDest, contents };
      }
    },
    // WXT takes the tooltip from the popup's <title>, which knows no language.
    'build:manifestGenerated': (_, { action }) => {
      if (action) action.default_title = '__MSG_ext_name__';
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_ext_name__',
    short_name: '__MSG_ext_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    permissions: [
      ...['alarms', 'storage', 'notifications', 'idle', 'contextMenus'],
      // The page that plays the tone: Firefox's background plays it itself.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for when the user wants reminders held back during calls, and never before.
    optional_host_permissions: listCallPatterns(),
    commands: COMMANDS,
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: {
      default_title: '__MSG_ext_name__',
      default_icon: { 16: 'icons/16.png', 24: 'icons/24.png', 32: 'icons/32.png' },
    },
    content_security_policy: {
      extension_pages: [...POLICY, ...(command === 'serve' ? HOT_RELOAD : [])].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'calf-break@calf-break.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '129' }),
  }),
});
