import { findChromium, findFirefox } from '../../tests/e2e/harness/find-browser.ts';
import { canInstallDebianPackages, ensureDebianPackages } from './debian.ts';

export type BrowserKind = 'chromium' | 'firefox';

const browsers = {
  chromium: {
    find: findChromium,
    variable: 'CHROME_PATH',
    packages: ['chromium'],
    advice: {
      linux: 'sudo apt install chromium (Fedora: sudo dnf install chromium)',
      darwin: 'brew install --cask chromium',
      win32: 'winget install Hibbiki.Chromium',
    },
  },
  firefox: {
    find: findFirefox,
    variable: 'FIREFOX_PATH',
    // The notification tests of Firefox go through libnotify and a session bus of their own.
    packages: ['firefox-esr', 'libnotify4', 'dbus'],
    advice: {
      linux: 'sudo apt install firefox-esr libnotify4 dbus (Fedora: sudo dnf install firefox)',
      darwin: 'brew install --cask firefox',
      win32: 'winget install Mozilla.Firefox',
    },
  },
} as const;

/**
 * For the tests: a compiler for the library that moves the browser's clock, a bus for the desktop
 * they pretend, a certificate for their web, and a screen with a mouse.
 */
const testPackages = ['gcc', 'libc6-dev', 'dbus', 'openssl', 'xvfb', 'xdotool'];

function find(kind: BrowserKind): string | undefined {
  try {
    return browsers[kind].find();
  } catch (error) {
    // The variable names a program that does not exist.
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

/** Where the browser is, after installing it where a script may do so; else says what to do. */
export async function ensureBrowser(
  kind: BrowserKind,
  { forTests = false } = {},
): Promise<string | undefined> {
  const { variable, packages, advice } = browsers[kind];
  let path = find(kind);
  if (!path && process.env[variable]) return undefined;
  if (canInstallDebianPackages()) {
    // Another build serves as well as Debian's, but what goes with it is needed all the same.
    const needed = [...packages.slice(path ? 1 : 0), ...(forTests ? testPackages : [])];
    await ensureDebianPackages(needed);
    path ??= find(kind);
  }
  if (!path) {
    const command = advice[process.platform as keyof typeof advice] ?? advice.linux;
    console.error(`No ${kind} was found. To install one: ${command}`);
    console.error(`One that is somewhere else is found with ${variable}=/path/to/it.`);
  }
  return path;
}

// As a program: node scripts/lib/ensure-browser.ts chromium|firefox
if (import.meta.main) {
  const kind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
  if (!(await ensureBrowser(kind, { forTests: true }))) process.exitCode = 1;
}
