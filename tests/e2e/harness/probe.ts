import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTempDir } from './cleanup.ts';

/** A site that the probe may ask for. */
export const PROBE_SITE = 'https://meet.google.com/';
export const PROBE_ID = 'probe@example.test';

const BACKGROUND = `
const api = globalThis.browser ?? globalThis.chrome;
const seen = [];
const note = (name) => { seen.push(name); api.storage.local.set({ seen }); };
api.idle.setDetectionInterval(15);
api.idle.onStateChanged.addListener((state) => note(state));
api.alarms.onAlarm.addListener(({ name }) => note(name));
`;

const PAGE =
  '<!doctype html><title>probe</title><button>Ask</button><script src="page.js"></script>';

const PAGE_SCRIPT = `
const api = globalThis.browser ?? globalThis.chrome;
document.querySelector('button').addEventListener('click', async () => {
  document.title = 'asking';
  document.title = String(await api.permissions.request({ origins: ['${PROBE_SITE}*'] }));
});
`;

/**
 * Writes an extension that notes in storage.local, under `seen`, what the browser tells it, and with
 * a page, `page.html`, whose button asks for {@link PROBE_SITE}. Only for tests of the harness.
 */
export function writeProbe(kind: 'chromium' | 'firefox'): string {
  const folder = join(makeTempDir('probe').path, 'extension');
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1.0',
    permissions: ['alarms', 'storage', 'idle'],
    optional_host_permissions: [`${PROBE_SITE}*`],
    ...(kind === 'chromium'
      ? { background: { service_worker: 'background.js' } }
      : {
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: PROBE_ID } },
        }),
  };
  mkdirSync(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), BACKGROUND);
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'page.js'), PAGE_SCRIPT);
  return folder;
}
