import { track } from './cleanup.ts';
import type { Clock } from './clock.ts';
import { type NotificationServer, serveNotifications } from './notification-server.ts';
import { type PrivateBus, startPrivateBus } from './private-bus.ts';
import { sleep } from './wait.ts';

/** A desktop under the test's control: what it shows, whether it is locked, whether it sleeps. */
export interface Desktop {
  readonly notifications: NotificationServer;
  /** Merge into the environment of the browser, before it starts. */
  readonly env: Readonly<Record<string, string>>;
  /** Locks the screen: `chrome.idle` says "locked". Firefox knows no lock. */
  lock(): void;
  /** Unlocks it again: "active". */
  unlock(): void;
  /** Suspends the machine: browsers are told so, and their clock will have moved on by `ms`. */
  sleep(ms: number): Promise<void>;
  /** Resumes: browsers look at their timers. */
  wake(): void;
  stop(): Promise<void>;
}

const SCREEN_SAVER = 'org.gnome.ScreenSaver';
const SCREEN_SAVER_PATH = '/org/gnome/ScreenSaver';
const LOGIN = 'org.freedesktop.login1';
const LOGIN_MANAGER = 'org.freedesktop.login1.Manager';
const LOGIN_PATH = '/org/freedesktop/login1';
/** Longer than a signal takes, and than a browser takes to act on it. */
const SIGNAL_MS = 500;

/**
 * Starts a desktop: a session bus with notifications and a screen saver, and a system bus with what
 * announces a suspension. The clock is the one the browser runs with, and needed for `sleep` only.
 */
export async function startDesktop(clock?: Clock): Promise<Desktop> {
  const session = await startPrivateBus();
  const notifications = await serveNotifications(session);
  let system: PrivateBus | undefined;
  let locked = false;
  let asleep = false;

  const stop = async () => {
    untrack();
    await notifications.stop();
    await system?.stop();
  };
  const untrack = track(stop);
  system = await startPrivateBus();
  const { address, emit } = system;

  const setLocked = (value: boolean) => {
    locked = value;
    session.emit(SCREEN_SAVER_PATH, SCREEN_SAVER, 'ActiveChanged', 'b', [value]);
  };
  const setAsleep = (value: boolean) => {
    if (asleep === value) throw new Error(`The machine is ${value ? 'asleep' : 'awake'} already.`);
    asleep = value;
    emit(LOGIN_PATH, LOGIN_MANAGER, 'PrepareForSleep', 'b', [value]);
  };

  await session.serve(SCREEN_SAVER, (member) =>
    member === 'GetActive' ? ['b', [locked]] : undefined,
  );
  // Nothing it could be asked for: there is no real suspension to delay.
  await system.serve(LOGIN, () => undefined, LOGIN_MANAGER);

  return {
    notifications,
    env: { ...notifications.env, DBUS_SYSTEM_BUS_ADDRESS: address },
    lock: () => setLocked(true),
    unlock: () => setLocked(false),
    async sleep(ms) {
      if (!clock) throw new Error('A desktop without a clock cannot sleep.');
      setAsleep(true);
      await sleep(SIGNAL_MS);
      clock.jump(Math.round(ms / 1_000));
    },
    wake: () => setAsleep(false),
    stop,
  };
}
