import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guardProcess, makeTempDir } from './cleanup.ts';
import { requireBrowser } from './find-browser.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { awaitGroupEnd, killGroup } from './process-group.ts';
import { until, within } from './wait.ts';

/** Values of about:config. */
export type Prefs = Readonly<Record<string, string | number | boolean>>;

/** A started Firefox, and how to end it. */
export interface FirefoxProcess {
  readonly marionette: Marionette;
  readonly pid: number;
  /** Ends the browser, by a polite request or like a crash, and resolves when all of it is gone. */
  end(how: 'close' | 'kill'): Promise<void>;
}

const PREFS: Prefs = {
  // Firefox chooses a free port and writes it into the profile.
  'marionette.port': 0,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  // What `useSilentSoundCard` sets up.
  'media.cubeb.backend': 'alsa',
  // After a crash, the old tabs would come back.
  'browser.sessionstore.resume_from_crash': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'toolkit.startup.max_resumed_crashes': -1,
};

/** A busy machine may take its time. */
const START_MS = 30_000;
const QUIT_MS = 20_000;

/** Starts Firefox with the profile in `profile`; nothing but that profile is left behind. */
export async function startFirefox(
  profile: string,
  prefs: Prefs,
  env: Readonly<Record<string, string>>,
  headless: boolean,
): Promise<FirefoxProcess> {
  const program = requireBrowser('Firefox');
  const scratch = makeTempDir('firefox-run');
  const portFile = join(profile, 'MarionetteActivePort');
  mkdirSync(profile, { recursive: true });
  // A crashed Firefox leaves its port behind.
  rmSync(portFile, { force: true });
  writeFileSync(join(profile, 'user.js'), formatPrefs({ ...PREFS, ...prefs }));

  // Only with system access may a test open moz-extension: pages, or run privileged scripts.
  const flags = [
    ...(headless ? ['-headless'] : []),
    '-no-remote',
    '-marionette',
    '-remote-allow-system-access',
  ];
  const child = spawn(program, [...flags, '-profile', profile], {
    // Else a developer's own desktop would show the notifications.
    env: {
      ...process.env,
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      TMPDIR: scratch.path,
      ...useSilentSoundCard(scratch.path),
      ...env,
    },
    stdio: 'ignore',
    detached: true,
  });
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  const { pid } = child;
  const release = pid === undefined ? () => {} : guardProcess(pid);
  const sweep = async (graceMs?: number) => {
    if (pid !== undefined) await awaitGroupEnd(pid, graceMs);
    release();
    scratch.remove();
  };

  let marionette: Marionette;
  try {
    const port = await until(
      () => {
        // Not worth waiting any longer; this goes out through the pseudo-port.
        if (failure || child.exitCode !== null) return -1;
        return existsSync(portFile) && Number(readFileSync(portFile, 'utf8'));
      },
      { timeoutMs: START_MS, message: 'Firefox to open its Marionette port' },
    );
    if (port < 0) throw new Error(`${program} did not start.`, { cause: failure });
    marionette = await connectMarionette(port);
  } catch (error) {
    if (pid !== undefined) killGroup(pid);
    await sweep();
    throw error;
  }

  let ended: Promise<void> | undefined;
  const finish = async (how: 'close' | 'kill') => {
    if (how === 'kill') child.kill('SIGKILL');
    else await within(quit(marionette), 10_000, 'Firefox does not quit.').catch(() => {});
    await sweep(how === 'kill' ? undefined : QUIT_MS);
    marionette.disconnect();
  };
  return {
    marionette,
    pid: pid as number,
    end(how) {
      ended ??= finish(how);
      return ended;
    },
  };
}

/** Without any sound card nothing is ever audible, and with a real one the tests would be heard. */
function useSilentSoundCard(folder: string): Record<string, string> {
  const config = join(folder, 'asound.conf');
  writeFileSync(config, 'pcm.!default { type null }\nctl.!default { type null }\n');
  return { ALSA_CONFIG_PATH: config };
}

async function quit(marionette: Marionette): Promise<void> {
  // The connection may break before the reply is here.
  await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {});
}

function formatPrefs(prefs: Prefs): string {
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
