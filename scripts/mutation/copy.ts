import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/run.ts';
import type { Mutation } from './mutation.ts';

const CONFIG = `export default {
  test: { include: ['tests/**/*.test.ts'], isolate: false, slowTestThreshold: 30_000 },
};
`;

/** A copy of core and its tests, to weaken and to run: the work tree is never touched. */
export class Copy {
  readonly dir = mkdtempSync(join(tmpdir(), 'calf-break-mutation-'));

  constructor() {
    for (const folder of ['core', 'tests/core', 'tests/proof', 'tests/year'])
      cpSync(join(root, folder), join(this.dir, folder), { recursive: true });
    for (const folder of ['node_modules', 'public'])
      symlinkSync(join(root, folder), join(this.dir, folder), 'junction');
    writeFileSync(join(this.dir, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(this.dir, 'vitest.config.ts'), CONFIG);
  }

  /** What keeps a rule from being weakened: core says it in other words, or more than once. */
  fault({ file, find, rule }: Mutation): string | undefined {
    const times = readFileSync(join(this.dir, 'core', file), 'utf8').split(find).length - 1;
    return times === 1 ? undefined : `${rule}: in ${file}, "${find}" is found ${times} times`;
  }

  /** Runs `during` with the rule weakened. */
  async weakened<T>({ file, find, replace }: Mutation, during: () => Promise<T>): Promise<T> {
    const path = join(this.dir, 'core', file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(find, () => replace),
    );
    try {
      return await during();
    } finally {
      writeFileSync(path, text);
    }
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
