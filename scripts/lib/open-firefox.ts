import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guardProcess, makeTempDir } from '../../tests/e2e/harness/cleanup.ts';
import { connectMarionette } from '../../tests/e2e/harness/marionette.ts';
import { awaitGroupEnd } from '../../tests/e2e/harness/process-group.ts';
import { until } from '../../tests/e2e/harness/wait.ts';
import { track } from './children.ts';

const prefs = {
  // Firefox chooses a free port and writes it into the profile.
  'marionette.port': 0,
  // Otherwise an ordinary Firefox, without the settings that Marionette makes for tests.
  'remote.prefs.recommended': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  // On a fresh profile the privacy notice would open a tab in front of ours.
  'datareporting.policy.dataSubmissionEnabled': false,
};

/**
 * Opens a window on a profile that lives as long as the browser; returns when it is closed. Without
 * Mozilla's signature an add-on can only be a temporary one, which Marionette installs.
 */
export async function openFirefox(browser: string, extension: string): Promise<number> {
  const profile = makeTempDir('firefox');
  const lines = Object.entries(prefs).map(
    ([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile.path, 'user.js'), lines.join(''));
  const args = ['-no-remote', '-new-instance', '-marionette', '-profile', profile.path];
  // The browser's own chatter on stderr is of no use to whoever tries the extension.
  const child = spawn(browser, args, { detached: true, stdio: 'ignore' });
  const release = child.pid ? guardProcess(child.pid) : undefined;
  let ended = false;
  const closed = track(child, async () => {
    ended = true;
    if (child.pid) await awaitGroupEnd(child.pid);
    release?.();
    profile.remove();
  });
  const install = installTemporarily(
    join(profile.path, 'MarionetteActivePort'),
    extension,
    () => ended,
  );
  install.catch((error) => {
    if (!ended)
      console.error(`Firefox did not take the extension: ${error.message}
By hand: open about:debugging#/runtime/this-firefox, "Load Temporary Add-on…", and choose
${join(extension, 'manifest.json')}`);
  });
  return closed;
}

async function installTemporarily(
  portFile: string,
  extension: string,
  hasEnded: () => boolean,
): Promise<void> {
  const port = await until(
    // There is nothing left to wait for once the window was closed.
    () => hasEnded() || (existsSync(portFile) && Number(readFileSync(portFile, 'utf8'))),
    { timeoutMs: 30_000, message: 'Firefox to open its Marionette port' },
  );
  if (port === true) return;
  const marionette = await connectMarionette(port);
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  // The window is the user's now, so the remote control's sign in it should go.
  await marionette.send('WebDriver:DeleteSession', {});
  marionette.disconnect();
}
