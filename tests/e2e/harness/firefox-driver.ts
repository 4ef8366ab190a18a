import type { Marionette } from './marionette.ts';
import { formatCall, type Script } from './script.ts';

/** Runs functions in Firefox, one command at a time. */
export interface FirefoxDriver {
  /** Sends a command. Commands sent within `inTurn` must use the `send` it hands in. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
  /** Runs several commands without others in between. */
  inTurn<T>(task: (send: Marionette['send']) => Promise<T>): Promise<T>;
  /** Runs `fn` in the current page's own realm, where `browser` is, and awaits its promise. */
  evaluate<R, A extends unknown[]>(fn: Script<R, A>, ...args: A): Promise<R>;
  /** Runs `fn` with the browser's own privileges (Services, WebExtensionPolicy...). */
  chrome<R, A extends unknown[]>(fn: Script<R, A>, ...args: A): Promise<R>;
}

/** How far a function in the page has come. */
type Progress =
  | { state: 'done'; json: string | undefined }
  | { state: 'failed'; name: string; message: string }
  | { state: 'pending' | 'lost' };

/**
 * Puts all commands to the current connection in a queue.
 *
 * Whether scripts run in the page or in the browser is a state of the whole session, so a script
 * must not start while another one has that state switched. And since a page's function may well
 * wait for something that only a later command brings about, it is polled, never waited for.
 */
export function createDriver(connection: () => Marionette): FirefoxDriver {
  let last: Promise<unknown> = Promise.resolve();
  let lastJob = 0;

  const inTurn: FirefoxDriver['inTurn'] = (task) => {
    const result = last.then(() => task(connection().send));
    last = result.catch(() => {});
    return result;
  };

  return {
    inTurn,
    send: (command, parameters) => inTurn((send) => send(command, parameters)),
    async evaluate(fn, ...args) {
      const job = ++lastJob;
      let progress = await inTurn((send) => advance(send, job, formatCall(fn, args)));
      while (progress.state === 'pending') progress = await inTurn((send) => advance(send, job));
      return readResult(progress);
    },
    chrome(fn, ...args) {
      return inTurn(async (send) => {
        await send('Marionette:SetContext', { value: 'chrome' });
        try {
          const script = `return (${toJson})(() => ${formatCall(fn, args)})`;
          return parse(await executeScript(send, { script }));
        } finally {
          await send('Marionette:SetContext', { value: 'content' });
        }
      });
    },
  };
}

/** Runs `fn` in the current page within a turn of the driver; only for what ends by itself. */
export async function evaluateNow<R, A extends unknown[]>(
  send: Marionette['send'],
  fn: Script<R, A>,
  ...args: A
): Promise<R> {
  const script = `return (${toJson})(() => ${formatCall(fn, args)})`;
  return parse(await executeScript(send, { script, sandbox: null }));
}

async function advance(send: Marionette['send'], job: number, call?: string): Promise<Progress> {
  const script = `return (${step})(${job}${call ? `, async () => ${call}` : ''})`;
  // Without a sandbox: the extension's APIs exist on the page's own global only.
  return (await executeScript(send, { script, sandbox: null })) as Progress;
}

async function executeScript(
  send: Marionette['send'],
  parameters: Record<string, unknown>,
): Promise<unknown> {
  const result = await send('WebDriver:ExecuteScript', { args: [], ...parameters });
  return (result as { value: unknown }).value;
}

/** Runs in the page: starts a job or looks after it for a moment. */
async function step(job: number, run?: () => Promise<unknown>): Promise<Progress> {
  const key = Symbol.for('test harness jobs');
  // Not globalThis: that is a fresh scope for each script, in front of the page's own.
  const page = window as unknown as Record<symbol, Map<number, Promise<Progress>> | undefined>;
  page[key] ??= new Map();
  const jobs = page[key];
  if (run) {
    const ended = run().then(
      (value): Progress => ({ state: 'done', json: JSON.stringify(value) }),
      (error): Progress => ({
        state: 'failed',
        name: String(error?.name ?? 'Error'),
        message: String(error?.message ?? error),
      }),
    );
    jobs.set(job, ended);
  }
  const ended = jobs.get(job);
  if (!ended) return { state: 'lost' };
  const pause = new Promise<Progress>((resolve) => setTimeout(resolve, 100, { state: 'pending' }));
  const progress = await Promise.race([ended, pause]);
  if (progress.state !== 'pending') jobs.delete(job);
  return progress;
}

/** Runs in the browser: values of its own kinds only travel safely as text. */
async function toJson(run: () => unknown): Promise<string | undefined> {
  return JSON.stringify(await run());
}

function readResult<R>(progress: Progress): R {
  if (progress.state === 'done') return parse(progress.json);
  if (progress.state === 'failed') {
    const error = new Error(progress.message);
    error.name = progress.name;
    throw error;
  }
  throw new Error('The page went away before the function came to its end.');
}

function parse<R>(json: unknown): R {
  return typeof json === 'string' ? JSON.parse(json) : (undefined as R);
}
