import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { guardProcess, track } from './cleanup.ts';
import { readFirstLine } from './first-line.ts';
import { awaitGroupEnd } from './process-group.ts';

/** A screen that nobody sees, with a mouse and a keyboard that the test moves. */
export interface Display {
  /** For the environment of the browser; `launchChromium` and `launchFirefox` merge it. */
  readonly env: Readonly<Record<string, string>>;
  /** Moves the mouse a little: the user is there. */
  moveMouse(): Promise<void>;
  /**
   * Presses keys one after the other, named as X names them. In the dialog in which Chromium asks for
   * permissions, `press('Escape')` denies and `press('Tab', 'Return')` allows, once it is a second old.
   */
  press(...keys: string[]): Promise<void>;
  stop(): Promise<void>;
}

const execute = promisify(execFile);

/**
 * Starts an X server of our own (Debian: xvfb xdotool). Only there does Chromium see how long a user
 * has touched nothing, and only there can its own dialogs be answered.
 */
export async function startDisplay(): Promise<Display> {
  // It chooses a free number and tells it on its output.
  const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', ['-displayfd', '1', ...screen], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const release = server.pid === undefined ? () => {} : guardProcess(server.pid);
  const stop = async () => {
    untrack();
    if (server.pid !== undefined) {
      server.kill();
      await awaitGroupEnd(server.pid);
    }
    release();
  };
  const untrack = track(stop);

  let number: string;
  try {
    number = await readFirstLine(server, 'Xvfb did not start (Debian: xvfb)');
  } catch (error) {
    await stop();
    throw error;
  }

  const env = { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '', MOZ_ENABLE_WAYLAND: '0' };
  let to = 100;
  const xdotool = async (...args: string[]) => {
    await execute('xdotool', args, { env: { ...process.env, ...env }, timeout: 10_000 });
  };
  return {
    env,
    async moveMouse() {
      to = to === 100 ? 200 : 100;
      await xdotool('mousemove', `${to}`, `${to}`);
    },
    press: (...keys) => xdotool('key', '--delay', '200', ...keys),
    stop,
  };
}
