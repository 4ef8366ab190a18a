import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

const running = new Map<ChildProcess, Promise<number>>();
let stopping = false;

/** No browser, and nothing else started by a script, outlives the script. */
async function stop(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const child of running.keys()) child.kill(signal);
  const closed = Promise.all(running.values());
  const patience = new Promise((resolve) => setTimeout(resolve, 5_000));
  await Promise.race([closed, patience]);
  for (const child of running.keys()) child.kill('SIGKILL');
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 1_000))]);
  process.exit(128 + constants.signals[signal]);
}

export const isStopping = (): boolean => stopping;

/** The child's exit code, once it has closed and the cleanup is done. */
export function track(child: ChildProcess, cleanup?: () => Promise<void>): Promise<number> {
  if (running.size === 0) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      if (process.listenerCount(signal) === 0) process.on(signal, () => void stop(signal));
    }
  }
  const closed = new Promise<number>((resolve) => {
    let failed = false;
    child.once('error', (error) => {
      failed = true;
      console.error(error.message);
    });
    child.once('close', async (code) => {
      await cleanup?.();
      running.delete(child);
      resolve(failed ? 127 : (code ?? 1));
    });
  });
  running.set(child, closed);
  return closed;
}
