// npm start [-- --firefox] [-- --tour]: the extension in a browser, on a profile of its own.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, ensureBrowser } from './lib/ensure-browser.ts';
import { root, runTool } from './lib/run.ts';

const { values: flags } = parseArgs({
  options: { firefox: { type: 'boolean' }, tour: { type: 'boolean' } },
});

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function build(target: 'chrome' | 'firefox'): Promise<string | undefined> {
  console.log(`Building the extension for ${target}…`);
  const { code, output } = await runTool('wxt', ['build', '-b', target], { capture: true });
  if (code === 0) return join(root, '.output', `${target}-mv3`);
  console.error(output);
  return undefined;
}

/** Imported only when needed: neither way of opening a browser should wait for the other. */
async function open(kind: BrowserKind, browser: string, extension: string): Promise<number> {
  console.log(`Opening ${browser} on a fresh profile. Close it, or press Ctrl-C, to end.`);
  if (kind === 'firefox') {
    const { openFirefox } = await import('./lib/open-firefox.ts');
    return openFirefox(browser, extension);
  }
  const { openChromium } = await import('./lib/open-chromium.ts');
  return openChromium(browser, extension);
}

async function main(): Promise<number> {
  const kind = flags.firefox ? 'firefox' : 'chromium';
  const browser = await ensureBrowser(kind);
  if (!browser) return 1;
  const extension = await build(kind === 'firefox' ? 'firefox' : 'chrome');
  if (!extension) return 1;
  if (hasDisplay() && !flags.tour) return open(kind, browser, extension);
  if (!flags.tour) console.log('There is no display here, so this is the tour instead.');
  const { tour } = await import('./tour.ts');
  return (await tour({ browser: kind })) ? 0 : 1;
}

process.exitCode = await main();
