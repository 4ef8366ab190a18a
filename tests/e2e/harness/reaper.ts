/**
 * Stand-alone program, started by `cleanup.ts`: outlives the test process and, once that is gone
 * for whatever reason, kills and deletes what it left behind.
 *
 * Input lines: `+pid 123`, `-pid 123`, `+dir /tmp/x`, `-dir /tmp/x`. End of input means "gone".
 */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { killGroup } from './process-group.ts';

const left = { pid: new Set<string>(), dir: new Set<string>() };

for await (const line of createInterface({ input: process.stdin })) {
  const [, sign, kind, value] = /^([+-])(pid|dir) (.+)$/.exec(line) ?? [];
  if (value === undefined) continue;
  const set = kind === 'pid' ? left.pid : left.dir;
  if (sign === '+') set.add(value);
  else set.delete(value);
}

for (const pid of left.pid) killGroup(Number(pid));
for (const dir of left.dir) {
  try {
    // Dying browsers still write for a moment, so the first attempts may find a non-empty folder.
    rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch {
    // Nobody is left to tell; the other folders still deserve their turn.
  }
}
