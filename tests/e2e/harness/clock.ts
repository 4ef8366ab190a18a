import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeTempDir, track } from './cleanup.ts';

/** A wall clock that browsers started with its `env` see, and that tests can set. Linux only. */
export interface Clock {
  /** Merge into the environment of the browser; `launchChromium` and `launchFirefox` do it. */
  readonly env: Readonly<Record<string, string>>;
  /** How many seconds the browser's wall clock is ahead of the real one. */
  readonly offset: number;
  /** Moves the wall clock forwards, or backwards if negative, while the browser runs. */
  jump(seconds: number): void;
  stop(): Promise<void>;
}

/** The page that `clockshim.c` maps. */
const PAGE_SIZE = 4096;

/**
 * Creates a clock that shows the real time until it is told to jump. Compiles `clockshim.c`, so
 * gcc and the C library's headers must be there. Stop it after the browsers that use it.
 */
export function createClock(): Clock {
  const dir = makeTempDir('clock');
  const library = join(dir.path, 'clockshim.so');
  const file = join(dir.path, 'offset');
  try {
    compile(library);
  } catch (error) {
    dir.remove();
    throw error;
  }
  writeFileSync(file, Buffer.alloc(PAGE_SIZE));
  const descriptor = openSync(file, 'r+');
  let offset = 0;
  let stopped = false;

  const clock: Clock = {
    env: { LD_PRELOAD: library, CALF_CLOCK: file },
    get offset() {
      return offset;
    },
    jump(seconds) {
      if (!Number.isInteger(seconds)) throw new RangeError('The clock jumps whole seconds.');
      if (stopped) throw new Error('The clock was stopped.');
      offset += seconds;
      const bytes = Buffer.alloc(8);
      bytes.writeBigInt64LE(BigInt(offset));
      // One small write in place: the browser maps this very file.
      writeSync(descriptor, bytes, 0, bytes.length, 0);
    },
    async stop() {
      if (stopped) return;
      stopped = true;
      untrack();
      closeSync(descriptor);
      dir.remove();
    },
  };
  const untrack = track(clock.stop);
  return clock;
}

function compile(library: string): void {
  if (process.platform !== 'linux') throw new Error('Clock jumps need Linux (LD_PRELOAD).');
  const source = fileURLToPath(new URL('./clockshim.c', import.meta.url));
  const run = spawnSync('gcc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], {
    encoding: 'utf8',
  });
  if (run.error) {
    const hint = 'Clock jumps need gcc (Debian: gcc libc6-dev).';
    throw new Error(`${hint} ${run.error.message}`, { cause: run.error });
  }
  if (run.status !== 0) throw new Error(`clockshim.c does not compile:\n${run.stderr}`);
}
