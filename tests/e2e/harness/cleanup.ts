import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** A folder of our own that is deleted at the latest when the test process is gone. */
export interface TempDir {
  readonly path: string;
  remove(): void;
}

let reaper: Writable | undefined;
const open = new Set<() => Promise<unknown>>();

/** Creates an empty folder in the system's temporary folder. */
export function makeTempDir(name: string): TempDir {
  // The real path: Chromium derives an unpacked extension's id from it, and macOS' /tmp is a link.
  const path = mkdtempSync(join(realpathSync(tmpdir()), `calf-${name}-`));
  tell(`+dir ${path}`);
  return {
    path,
    remove() {
      // Processes that are just ending may still write a file while the folder is emptied.
      rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
      tell(`-dir ${path}`);
    },
  };
}

/**
 * Puts a process (started `detached`, so that it leads its own group) under the reaper's watch.
 * Call what it returns once the process has ended.
 */
export function guardProcess(pid: number): () => void {
  tell(`+pid ${pid}`);
  return () => tell(`-pid ${pid}`);
}

/** Remembers an open resource for {@link closeAll}; call what it returns when it was closed. */
export function track(close: () => Promise<unknown>): () => void {
  open.add(close);
  return () => void open.delete(close);
}

/**
 * Closes every browser, notification server and clock that is still open, newest first. Meant for
 * `afterEach`: a test that failed or timed out half-way need not clean up after itself.
 */
export async function closeAll(): Promise<void> {
  const errors: unknown[] = [];
  for (const close of [...open].reverse()) {
    await close().catch((error) => errors.push(error));
    open.delete(close);
  }
  if (errors.length > 0) throw new AggregateError(errors, 'Some test resources did not close.');
}

/**
 * An `exit` listener would not do: it does not run when the test runner kills its worker, or
 * terminates a worker thread. A process of its own notices through its closed stdin.
 */
function tell(line: string): void {
  if (!reaper) {
    const program = fileURLToPath(new URL('./reaper.ts', import.meta.url));
    const { NODE_OPTIONS: _, ...env } = process.env;
    const child = spawn(process.execPath, [program], {
      env,
      stdio: ['pipe', 'ignore', 'ignore'],
      // Ctrl-C in a terminal reaches the whole foreground group; the reaper must survive it.
      detached: true,
    });
    child.unref();
    // Watching must neither keep the tests' process alive nor fail it.
    (child.stdin as Socket).unref();
    child.stdin.on('error', () => {});
    reaper = child.stdin;
  }
  reaper.write(`${line}\n`);
}
