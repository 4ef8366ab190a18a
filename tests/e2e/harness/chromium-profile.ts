import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTempDir } from './cleanup.ts';

/** A Chromium profile that has the extension installed, for as many browser starts as needed. */
export interface InstalledProfile {
  readonly directory: string;
  /** The installed extension's folder. */
  readonly extension: string;
  readonly id: string;
  /** Deletes the profile; the end of the test process does it too. */
  remove(): void;
}

/** Permissions beyond those of the installation, as `chrome.permissions` writes them. */
export interface Permissions {
  readonly permissions?: readonly string[];
  readonly origins?: readonly string[];
}

/** What the user has agreed to before the browser starts. */
export interface Agreed {
  /** The extension has these optional permissions. */
  readonly granted?: Permissions;
  /**
   * It had them once: `chrome.permissions.request` gives them again without a dialog, which nobody
   * could answer in a browser without a display.
   */
  readonly promised?: Permissions;
}

interface Manifest {
  key?: string;
  permissions?: string[];
}

/** Extension::location of an unpacked extension. */
const UNPACKED = 4;
/** Extension::InitFromValueFlags of an ordinary unpacked extension. */
const CREATION_FLAGS = 38;

/**
 * Prepares a profile in which `extension` is installed already.
 *
 * `--load-extension` cannot test restarts: to Chromium each start with it is a new installation,
 * with onInstalled instead of onStartup and with all alarms gone. So the profile's preferences are
 * written the way Chromium itself leaves them after "Load unpacked". The format is Chromium's
 * private matter; `launchChromium` fails clearly should it ever change. There is no onInstalled
 * event, not even at the first start; for the first onStartup see `settleProfile`.
 */
export function installedProfile(
  extension: string,
  { granted = {}, promised = {} }: Agreed = {},
): InstalledProfile {
  const path = realpathSync(extension);
  const manifest = readManifest(path);
  const id = readId(path, manifest);
  const active = listPermissions({ permissions: manifest.permissions ?? [] }, granted);
  const entry = {
    location: UNPACKED,
    path,
    creation_flags: CREATION_FLAGS,
    active_permissions: active,
    granted_permissions: listPermissions({ permissions: active.api }, granted, promised),
    runtime_granted_permissions: listPermissions(granted, promised),
    disable_reasons: [],
    from_webstore: false,
    was_installed_by_default: false,
    was_installed_by_oem: false,
  };
  const dir = makeTempDir('chromium');
  writePreferences(dir.path, { [id]: entry });
  return { directory: dir.path, extension: path, id, remove: dir.remove };
}

/** The way preferences hold permissions. */
function listPermissions(...sets: Permissions[]) {
  return {
    api: sets.flatMap(({ permissions = [] }) => permissions),
    explicit_host: sets.flatMap(({ origins = [] }) => origins),
    manifest_permissions: [],
    scriptable_host: [],
  };
}

/**
 * Creates the preferences of a profile in developer mode. Without that mode, Chromium disables
 * extensions installed from a folder, and `--load-extension`'s as soon as they reload themselves.
 */
export function writePreferences(directory: string, settings: Record<string, unknown> = {}): void {
  const preferences = { extensions: { ui: { developer_mode: true }, settings } };
  mkdirSync(join(directory, 'Default'), { recursive: true });
  writeFileSync(join(directory, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Chromium's id for the unpacked extension in `path` (a real path, without links). */
export function readId(path: string, manifest = readManifest(path)): string {
  const seed = manifest.key ? Buffer.from(manifest.key, 'base64') : path;
  const digest = createHash('sha256').update(seed).digest('hex').slice(0, 32);
  // Hexadecimal, but in the letters a to p.
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

function readManifest(path: string): Manifest {
  const file = join(path, 'manifest.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch (cause) {
    throw new Error(`${path} is no built extension: ${file} cannot be read.`, { cause });
  }
}
