import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

const CHROMIUM_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const FIREFOX_COMMANDS = ['firefox-esr', 'firefox'];

const CHROMIUM_BUNDLES = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const FIREFOX_BUNDLES = [
  'Firefox ESR.app/Contents/MacOS/firefox',
  'Firefox.app/Contents/MacOS/firefox',
];

const CHROMIUM_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOX_PROGRAMS = ['Mozilla Firefox ESR\\firefox.exe', 'Mozilla Firefox\\firefox.exe'];

/** Absolute path of a Chromium-based browser (`CHROME_PATH` wins), or undefined if there is none. */
export function findChromium(): string | undefined {
  return find('CHROME_PATH', CHROMIUM_COMMANDS, CHROMIUM_BUNDLES, CHROMIUM_PROGRAMS);
}

/** Absolute path of a Firefox (`FIREFOX_PATH` wins, then ESR), or undefined if there is none. */
export function findFirefox(): string | undefined {
  return find('FIREFOX_PATH', FIREFOX_COMMANDS, FIREFOX_BUNDLES, FIREFOX_PROGRAMS);
}

/** Like {@link findChromium} and {@link findFirefox}, but a missing browser is an error. */
export function requireBrowser(name: 'Chromium' | 'Firefox'): string {
  const path = name === 'Chromium' ? findChromium() : findFirefox();
  if (path) return path;
  const variable = name === 'Chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  throw new Error(`No ${name} found. Install one, or point ${variable} to its executable.`);
}

function find(
  variable: string,
  commands: string[],
  bundles: string[],
  programs: string[],
): string | undefined {
  const wanted = process.env[variable];
  if (wanted) {
    // A name alone ("chromium-dev") is looked up like in a shell.
    const path = isAbsolute(wanted) ? wanted : (findOnPath(wanted) ?? resolve(wanted));
    // Falling back to another browser would silently test the wrong one.
    if (!isExecutable(path)) throw new Error(`${variable} is "${wanted}", which is no program.`);
    return path;
  }
  const candidates = [...commands.map(findOnPath), ...listInstalled(bundles, programs)];
  return candidates.find((path) => path !== undefined && isExecutable(path));
}

function findOnPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

function listInstalled(bundles: string[], programs: string[]): string[] {
  const { HOME, LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env;
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(HOME ?? '/', 'Applications')];
    return folders.flatMap((folder) => bundles.map((bundle) => join(folder, bundle)));
  }
  if (process.platform === 'win32') {
    const folders = [PROGRAMFILES, x86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  return [];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
