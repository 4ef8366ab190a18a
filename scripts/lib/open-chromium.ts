import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { guardProcess, makeTempDir } from '../../tests/e2e/harness/cleanup.ts';
import { awaitGroupEnd } from '../../tests/e2e/harness/process-group.ts';
import { track } from './children.ts';

/** Google's own builds ignore --load-extension; Chromium, Chrome for Testing and Edge do not. */
export function ignoresLoadExtension(browser: string): boolean {
  return /google[\s/\\-]*chrome(?!.*for.testing)/i.test(browser);
}

/** The way that Google left open: over the debugging pipe, which only the parent process has. */
function loadOverPipe(child: ChildProcess, extension: string): Promise<boolean> {
  const [toBrowser, fromBrowser] = child.stdio.slice(3) as [Writable, Readable];
  const command = { id: 1, method: 'Extensions.loadUnpacked', params: { path: extension } };
  toBrowser.on('error', () => {});
  toBrowser.write(`${JSON.stringify(command)}\0`);
  return new Promise((resolve) => {
    let text = '';
    fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const answer = text.split('\0').find((message) => message.startsWith('{"id":1,'));
      if (answer && text.includes('\0')) resolve('result' in JSON.parse(answer));
    });
    fromBrowser.once('close', () => resolve(false));
    setTimeout(() => resolve(false), 15_000).unref();
  });
}

function warn(extension: string): void {
  console.warn(`This Google Chrome does not load an extension by command. By hand:
  1. open chrome://extensions and switch on "Developer mode"
  2. "Load unpacked", and choose ${extension}`);
}

/** Opens a window on a profile that lives as long as the browser; returns when it is closed. */
export async function openChromium(browser: string, extension: string): Promise<number> {
  const profile = makeTempDir('chromium');
  const overPipe = ignoresLoadExtension(browser);
  const args = [
    `--user-data-dir=${profile.path}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(overPipe
      ? ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging']
      : [
          `--load-extension=${extension}`,
          `--disable-extensions-except=${extension}`,
          '--disable-features=DisableLoadExtensionCommandLineSwitch',
        ]),
    // Chromium refuses to sandbox for root, as in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const child = spawn(browser, args, {
    detached: true,
    // The browser's own chatter on stderr is of no use to whoever tries the extension.
    stdio: ['ignore', 'ignore', 'ignore', ...(overPipe ? (['pipe', 'pipe'] as const) : [])],
  });
  const release = child.pid ? guardProcess(child.pid) : undefined;
  const closed = track(child, async () => {
    if (child.pid) await awaitGroupEnd(child.pid);
    release?.();
    profile.remove();
  });
  if (overPipe && child.pid && !(await loadOverPipe(child, extension))) warn(extension);
  return closed;
}
