import { type Agreed, installedProfile } from './chromium-profile.ts';
import {
  launchUnwatched,
  type UnwatchedChromium,
  type UnwatchedOptions,
  type WorkerRun,
} from './chromium-unwatched.ts';
import type { Script } from './script.ts';
import { sleep, until } from './wait.ts';

/** What {@link countWakeUps} counts. */
export type CountOptions = Omit<UnwatchedOptions, 'profile'> & {
  /** Folder of the built extension. */
  extension: string;
  /** Optional permissions that it has. */
  agreed?: Agreed;
  /** Written to storage.local before anything is counted. */
  documents?: Record<string, unknown>;
  /**
   * Runs in a page of the extension before that and after, such as a message that the worker answers: it
   * has then done what it does at its start, and does not write over the documents.
   */
  prepare?: Script<unknown, []>;
  /** How long to count, in real time: alarms cannot be hurried. */
  minutes: number;
  /** Acts on the browser and its surroundings while counting. */
  during?: (browser: UnwatchedChromium) => Promise<unknown>;
};

declare const chrome: {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
};

/** A worker stops half a minute after its last event. */
const IDLE_MS = 90_000;

/**
 * Lists the runs of the extension's worker that begin within some minutes of nobody doing anything,
 * counted from when it has come to rest for the first time.
 */
export async function countWakeUps(options: CountOptions): Promise<readonly WorkerRun[]> {
  const { extension, agreed, documents, prepare, minutes, during, ...rest } = options;
  const profile = installedProfile(extension, agreed);
  const browser = await launchUnwatched({ ...rest, profile });
  try {
    if (prepare) await browser.inExtension(prepare);
    if (documents) {
      await browser.inExtension((items) => chrome.storage.local.set(items), documents);
      if (prepare) await browser.inExtension(prepare);
    }
    const message = 'the worker to come to rest';
    await until(() => !browser.workerRunning(), { timeoutMs: IDLE_MS, message });
    const before = browser.runs.length;
    await Promise.all([sleep(minutes * 60_000), during?.(browser)]);
    return browser.runs.slice(before);
  } finally {
    await browser.close();
    profile.remove();
  }
}
