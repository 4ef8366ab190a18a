import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { track } from '../lib/children.ts';
import { root } from '../lib/run.ts';
import type { Copy } from './copy.ts';

interface Report {
  testResults: {
    name: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** The tests that failed in a copy, each as "file: name", in the order of the files asked for. */
export async function failingTests({ dir }: Copy, paths: readonly string[]): Promise<string[]> {
  const output = join(dir, 'report.json');
  rmSync(output, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporter = ['--reporter=json', `--outputFile.json=${output}`];
  const child = spawn(process.execPath, [vitest, 'run', ...reporter, ...paths], {
    cwd: dir,
    stdio: 'ignore',
  });
  const code = await track(child);
  const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Report;
  const failed = testResults.flatMap(({ name, assertionResults }) => {
    const file = name.slice(dir.length + 1).replaceAll('\\', '/');
    const tests = assertionResults.filter(({ status }) => status === 'failed');
    // A file that cannot be loaded tells nothing of a rule.
    if (assertionResults.length === 0) throw new Error(`${file} could not be run`);
    return tests.map(({ fullName }) => `${file}: ${fullName}`);
  });
  if (code !== 0 && failed.length === 0) throw new Error(`vitest ended with ${code}`);
  const place = (test: string) => paths.findIndex((path) => test.startsWith(path));
  return failed.sort((a, b) => place(a) - place(b));
}
