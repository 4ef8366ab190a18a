import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { chromium } from 'playwright-core';
import { type InstalledProfile, readId } from './chromium-profile.ts';
import type { Clock } from './clock.ts';
import type { Display } from './display.ts';
import { requireBrowser } from './find-browser.ts';

/** How Chromium is to be started. */
export type ChromiumOptions = ChromiumSettings &
  (
    | { extension: string; profile?: undefined }
    | {
        /** From `installedProfile`: survives restarts. */
        profile: InstalledProfile;
        extension?: string;
      }
  );

interface ChromiumSettings {
  /** Folder of the built extension. Loaded into a fresh profile, unless `profile` is given. */
  extension?: string;
  /** Added to the environment; without a notification server there is no session bus at all. */
  env?: Readonly<Record<string, string>>;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  viewport?: { width: number; height: number };
  clock?: Clock;
  /** Shows the browser there, instead of nowhere. */
  display?: Display;
  /** More command line flags. */
  args?: readonly string[];
}

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** What {@link planLaunch} worked out. */
export interface LaunchPlan {
  id: string;
  extension: string;
  profile: string;
  options: LaunchOptions;
}

/** Only the new headless mode runs extensions; Playwright's own flag means the old one. */
const HEADLESS = '--headless=new';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-crash-restore-bubble',
  // Tabs still count as audible, which they do not with --mute-audio.
  '--disable-audio-output',
];

/** Turns our options into Playwright's; temporary files go to the folder `scratch`. */
export function planLaunch(given: ChromiumOptions, scratch: string): LaunchPlan {
  const { profile, env, clock, display, args = [] } = given;
  const extension = realpathSync(profile?.extension ?? given.extension ?? '');
  if (profile && given.extension && realpathSync(given.extension) !== extension) {
    throw new Error(`The profile has ${extension} installed, not ${given.extension}.`);
  }
  const { colorScheme = 'light', reducedMotion = 'no-preference', forcedColors = 'none' } = given;
  const load = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  return {
    id: profile?.id ?? readId(extension),
    extension,
    profile: profile?.directory ?? join(scratch, 'profile'),
    options: {
      executablePath: requireBrowser('Chromium'),
      headless: false,
      // Playwright turns extensions off; what is installed in the profile would not run.
      ...(profile ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
      args: [
        display ? '--ozone-platform=x11' : HEADLESS,
        ...FLAGS,
        ...(profile ? [] : load),
        ...args,
      ],
      env: {
        ...process.env,
        // Else a developer's own desktop would show the notifications.
        DBUS_SESSION_BUS_ADDRESS: 'disabled:',
        // A killed Chromium leaves its temporary folders behind: let it leave them in ours.
        TMPDIR: scratch,
        ...clock?.env,
        ...display?.env,
        ...env,
      },
      artifactsDir: join(scratch, 'artifacts'),
      // Ours to clean up, also when killed; Playwright's handler would keep the process alive.
      ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
      ...{ colorScheme, reducedMotion, forcedColors },
      ...(given.viewport ? { viewport: given.viewport } : {}),
    },
  };
}
