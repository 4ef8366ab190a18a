import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run.ts';

export interface Count {
  passed: number;
  failed: number;
  output: string;
}

/** The part of vitest's JSON report (Jest's format) that is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

function count(report: Report, code: number): { passed: number; failed: number } {
  const passed = report.numPassedTests;
  // A file that cannot even be loaded has failed, though no test of it has.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  // For example an error outside of any test.
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

export async function runVitestProject(
  project: 'unit' | 'chromium' | 'chromium-waiting' | 'firefox',
  { capture = false } = {},
): Promise<Count> {
  const file = join(root, 'node_modules', '.cache', 'calf-break', `${project}.json`);
  // The report of an earlier run must not stand in for one that this run fails to write.
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runTool(
    'vitest',
    ['run', '--project', project, ...reporters, '--passWithNoTests=false'],
    { capture },
  );
  let counted = { passed: 0, failed: 1 };
  try {
    counted = count(JSON.parse(readFileSync(file, 'utf8')) as Report, code);
  } catch {
    console.error(`vitest left no report for the project "${project}".`);
  }
  if (counted.passed + counted.failed === 0) {
    console.error(`The project "${project}" ran no test at all, which counts as a failure.`);
    counted.failed = 1;
  }
  return { ...counted, output };
}
