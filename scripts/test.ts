// Everything that is checked, in one go: types, lint, unit tests, both builds, both real browsers.
// A failure stops nothing. The last line is the sum: "N passed, N failed".
import { ensureBrowser } from './lib/ensure-browser.ts';
import { type RunResult, runTool, type Tool } from './lib/run.ts';
import { type Count, runVitestProject } from './lib/vitest-project.ts';

const capture = { capture: true };
const forTests = { forTests: true };
const counts: Count[] = [];

/** All of the output when something failed, else only the lines with which the tool closes. */
function report(title: string, result: Count, closing: RegExp): void {
  const lines = result.output.trimEnd().split('\n');
  const start = result.failed > 0 ? 0 : lines.findLastIndex((line) => closing.test(line));
  console.log(`\n── ${title}`);
  console.log(lines.slice(Math.max(start, 0)).join('\n'));
  counts.push(result);
}

const asOne = ({ code, output }: RunResult): Count => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  output,
});

async function check(tool: Tool, args: string[]): Promise<Count> {
  return asOne(await runTool(tool, args, capture));
}

async function checkTypes(): Promise<Count> {
  const result = await check('tsc', ['--noEmit']);
  return result.failed ? result : { ...result, output: 'No type errors.' };
}

/** Tests in a browser, if there is one. With `capture` nothing is printed meanwhile. */
async function testBrowser(
  kind: 'chromium' | 'chromium-waiting' | 'firefox',
  found: Promise<string | undefined>,
  options = {},
): Promise<Count> {
  if (await found) return runVitestProject(kind, options);
  const output = `Not run: there is no ${kind}; what to do about it is said above.`;
  return { passed: 0, failed: 1, output };
}

async function main(): Promise<void> {
  // The TypeScript configuration that WXT generates is needed by tsc and vitest alike.
  const prepared = await runTool('wxt', ['prepare'], capture);
  if (prepared.code !== 0) console.error(prepared.output);

  const chromium = ensureBrowser('chromium', forTests);
  const firefox = chromium.then(() => ensureBrowser('firefox', forTests));

  const types = checkTypes();
  const lint = check('biome', ['check', '.']);
  const unit = runVitestProject('unit', capture);
  report('types', await types, /^/);
  report('lint', await lint, /Checked \d+/);
  report('unit tests', await unit, /Test Files/);

  const builds = (['chrome', 'firefox'] as const).map(
    (browser) => [browser, check('wxt', ['build', '-b', browser])] as const,
  );
  for (const [browser, build] of builds) report(`build for ${browser}`, await build, /Total size/);

  // They wait most of the time. What takes longest is seen at work; the others are told of at their end.
  const waiting = testBrowser('chromium-waiting', chromium, capture);
  const inFirefox = testBrowser('firefox', firefox, capture);
  console.log('\n── tests in chromium');
  const inChromium = await testBrowser('chromium', chromium);
  if (!(await chromium)) console.log(inChromium.output);
  counts.push(inChromium);
  report('tests in chromium that wait', await waiting, /Test Files/);
  report('tests in firefox', await inFirefox, /Test Files/);

  const sum = (key: 'passed' | 'failed'): number =>
    counts.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

await main();
