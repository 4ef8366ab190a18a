import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { type ChromiumOptions, type LaunchPlan, planLaunch } from './chromium-options.ts';
import { writePreferences } from './chromium-profile.ts';
import { guardProcess, makeTempDir, track } from './cleanup.ts';
import { awaitGroupEnd } from './process-group.ts';
import { within } from './wait.ts';

/** A started Chromium, and how to end it. */
export interface ChromiumProcess {
  readonly plan: LaunchPlan;
  readonly context: BrowserContext;
  /** A DevTools session with the browser as a whole. */
  readonly session: CDPSession;
  readonly pid: number;
  /** Ends the browser, by a polite request or like a crash, and resolves when all of it is gone. */
  end(how: 'close' | 'kill'): Promise<void>;
}

/** Starts Chromium; nothing is left behind if that fails, or once it has ended. */
export function startChromium(options: ChromiumOptions): Promise<ChromiumProcess> {
  const starting = start(options, () => untrack());
  // From now on: a test may time out, and `closeAll` be called, while the browser still starts.
  const untrack = track(async () => {
    const started = await starting.catch(() => undefined);
    await started?.end('close');
  });
  starting.catch(untrack);
  return starting;
}

async function start(options: ChromiumOptions, whenEnded: () => void): Promise<ChromiumProcess> {
  const scratch = makeTempDir('chromium-run');
  let started: BrowserContext | undefined;
  try {
    const plan = planLaunch(options, scratch.path);
    if (!options.profile) writePreferences(plan.profile);
    const context = await chromium.launchPersistentContext(plan.profile, plan.options);
    started = context;
    const session = await openBrowserSession(context);
    const pid = await readPid(session);
    const release = guardProcess(pid);

    let ended: Promise<void> | undefined;
    const finish = async (how: 'close' | 'kill') => {
      if (how === 'kill') process.kill(pid, 'SIGKILL');
      const closed = context.close().catch(() => {});
      // A browser that does not obey is killed by awaitGroupEnd.
      await within(closed, 10_000, 'Chromium does not close.').catch(() => {});
      await awaitGroupEnd(pid);
      release();
      whenEnded();
      scratch.remove();
    };
    const end = (how: 'close' | 'kill') => {
      ended ??= finish(how);
      return ended;
    };
    return { plan, context, session, pid, end };
  } catch (error) {
    await started?.close().catch(() => {});
    scratch.remove();
    throw error;
  }
}

async function openBrowserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright does not tell the browser of the context.');
  return browser.newBrowserCDPSession();
}

/** Playwright starts the browser itself and does not tell its process id. */
async function readPid(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('Chromium does not tell its process id.');
  return main.id;
}
