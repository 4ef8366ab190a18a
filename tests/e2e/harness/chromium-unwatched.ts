import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { type ChromiumOptions, planLaunch } from './chromium-options.ts';
import type { InstalledProfile } from './chromium-profile.ts';
import { guardProcess, makeTempDir, track } from './cleanup.ts';
import { connectDevTools, type DevTools } from './devtools-pipe.ts';
import { awaitGroupEnd } from './process-group.ts';
import { formatCall, type Script } from './script.ts';
import { until, within } from './wait.ts';

/** One life of the service worker, in milliseconds of the machine's real clock. */
export interface WorkerRun {
  readonly startedAt: number;
  /** Missing while it runs. */
  stoppedAt?: number;
}

/** A Chromium whose worker idles out and wakes as at a user's. */
export interface UnwatchedChromium {
  readonly id: string;
  readonly pid: number;
  /** Every run of the worker since the browser's start, oldest first. */
  readonly runs: readonly Readonly<WorkerRun>[];
  workerRunning(): boolean;
  /** Runs `fn` in a page of the extension that is opened for it and closed again. */
  inExtension<R, A extends unknown[]>(fn: Script<R, A>, ...args: A): Promise<R>;
  close(): Promise<void>;
}

export type UnwatchedOptions = Pick<ChromiumOptions, 'env' | 'clock' | 'display' | 'args'> & {
  profile: InstalledProfile;
};

interface Target {
  targetId: string;
  type: string;
  url: string;
}

interface Evaluated {
  result: { value?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/**
 * Starts Chromium without Playwright, which attaches to the worker and so keeps it alive for ever.
 * Here, the browser only tells which targets come and go.
 */
export async function launchUnwatched(options: UnwatchedOptions): Promise<UnwatchedChromium> {
  const scratch = makeTempDir('chromium-run');
  const plan = planLaunch(options, scratch.path);
  const origin = `chrome-extension://${plan.id}/`;
  const { executablePath = '', args = [], env } = plan.options;
  const flags = [...args, `--user-data-dir=${plan.profile}`, '--remote-debugging-pipe'];
  const child = spawn(executablePath, [...flags, 'about:blank'], {
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  // Without a process there is no answer either, which the first command below notices.
  child.once('error', () => {});
  const { pid } = child;
  const release = pid === undefined ? () => {} : guardProcess(pid);
  const [, , , input, output] = child.stdio;
  const tools = connectDevTools(input as Writable, output as Readable);

  const close = async () => {
    untrack();
    await within(tools.send('Browser.close'), 10_000, 'Chromium does not quit.').catch(() => {});
    if (pid !== undefined) await awaitGroupEnd(pid);
    release();
    scratch.remove();
  };
  const untrack = track(close);

  try {
    const runs = await recordRuns(tools, origin);
    return {
      ...{ id: plan.id, pid: pid as number, runs, close },
      workerRunning: () => runs.some(({ stoppedAt }) => stoppedAt === undefined),
      inExtension: (fn, ...given) =>
        // Any file will do to get at the extension's APIs; the manifest runs no code of its own.
        evaluateAt(tools, `${origin}manifest.json`, formatCall(fn, given)),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function recordRuns(tools: DevTools, origin: string): Promise<WorkerRun[]> {
  const runs = new Map<string, WorkerRun>();
  const list: WorkerRun[] = [];
  tools.on('Target.targetCreated', ({ targetInfo }: { targetInfo: Target }) => {
    const { type, url, targetId } = targetInfo;
    if (type !== 'service_worker' || !url.startsWith(origin)) return;
    const run = { startedAt: Date.now() };
    runs.set(targetId, run);
    list.push(run);
  });
  tools.on('Target.targetDestroyed', ({ targetId }: { targetId: string }) => {
    const run = runs.get(targetId);
    if (run) run.stoppedAt = Date.now();
  });
  const started = tools.send('Target.setDiscoverTargets', { discover: true });
  await within(started, 20_000, 'Chromium did not start.');
  await until(() => list.length > 0, { timeoutMs: 15_000, message: "the extension's worker" });
  return list;
}

async function evaluateAt<R>(tools: DevTools, url: string, call: string): Promise<R> {
  const { targetId } = await tools.send<Target>('Target.createTarget', { url });
  try {
    const attach = { targetId, flatten: true };
    const { sessionId } = await tools.send<{ sessionId: string }>('Target.attachToTarget', attach);
    const run = async (expression: string) => {
      const parameters = { expression, awaitPromise: true, returnByValue: true };
      const answer = await tools.send<Evaluated>('Runtime.evaluate', parameters, sessionId);
      const { exceptionDetails: failure } = answer;
      if (failure) throw new Error(failure.exception?.description ?? failure.text);
      return answer.result.value;
    };
    const loaded = `location.href === '${url}' && document.readyState === 'complete' && 'yes'`;
    await until(() => run(loaded), { message: `${url} to load` });
    const json = await run(`(async () => JSON.stringify(await ${call}))()`);
    return json === undefined ? (undefined as R) : JSON.parse(json);
  } finally {
    await tools.send('Target.closeTarget', { targetId }).catch(() => {});
  }
}
