// npm run bench [-- --runs N] [-- --build folder]: what opening the popup costs, against an empty
// extension's page. It measures and tells; it is no test, and fails only when it could not measure.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Chromium, launchChromium } from '../tests/e2e/harness/chromium.ts';
import { readId } from '../tests/e2e/harness/chromium-profile.ts';
import { makeTempDir } from '../tests/e2e/harness/cleanup.ts';
import { until } from '../tests/e2e/harness/wait.ts';
import { codeSize } from './bench/code-size.ts';
import { writeEmptyExtension } from './bench/empty-extension.ts';
import { measureOpening, type Opening } from './bench/measure.ts';
import { officeDay } from './bench/office-day.ts';
import { printAim, printFact } from './bench/print.ts';
import { ensureBrowser } from './lib/ensure-browser.ts';
import { root, runTool } from './lib/run.ts';

const POPUP = { width: 360, height: 600 };
const WARM_UP = 2;
const LEAST_RUNS = 3;
/** What the popup may cost, as a multiple of a page with nothing in it. */
const AIMS = { firstPaint: 1.25, task: 2 };

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    /** Measures this build, instead of building what is here. */
    build: { type: 'string' },
  },
});

async function builtExtension(): Promise<string | undefined> {
  if (flags.build) return flags.build;
  const { code, output } = await runTool('wxt', ['build', '-b', 'chrome'], { capture: true });
  if (code === 0) return join(root, '.output', 'chrome-mv3');
  console.error(output);
  return undefined;
}

/** Both pages in turn, so that a busy moment of this machine meets both alike. */
async function measure(browser: Chromium, empty: string, runs: number) {
  const ours: Opening[] = [];
  const theirs: Opening[] = [];
  const { context, id } = browser;
  const popup = `chrome-extension://${id}/popup.html`;
  for (let run = 0; run < runs + WARM_UP; run++) {
    // As the first and as the second of the two equally often.
    const turns = [
      async () => ours.push(await measureOpening(context, popup, '.home .thumb .cb-thumb')),
      async () => theirs.push(await measureOpening(context, `${empty}/popup.html`, 'p')),
    ];
    for (const turn of run % 2 ? turns.reverse() : turns) await turn();
  }
  return { ours: ours.slice(WARM_UP), empty: theirs.slice(WARM_UP) };
}

function print({ ours, empty }: Awaited<ReturnType<typeof measure>>, extension: string): void {
  const of = (openings: readonly Opening[], key: keyof Opening) => openings.map((one) => one[key]);
  const aim = (title: string, key: keyof typeof AIMS) =>
    printAim(title, of(ours, key), of(empty, key), AIMS[key]);
  aim('First contentful paint', 'firstPaint');
  aim('Main-thread task time', 'task');
  const size = codeSize(extension, 'popup.html');
  printFact('For information: the popup shows its content', of(ours, 'content'));
  printFact('JavaScript loaded when it opens', size.atOpening);
  printFact('JavaScript that may be loaded later', size.later);
}

async function main(): Promise<number> {
  const runs = Math.max(LEAST_RUNS, Number.parseInt(flags.runs, 10) || 0);
  const built = (await ensureBrowser('chromium')) && (await builtExtension());
  if (!built) return 1;
  const folder = makeTempDir('bench');
  const [mine, theirs] = [join(folder.path, 'ours'), join(folder.path, 'empty')];
  // A copy, so that a build made meanwhile does not change what is measured.
  cpSync(built, mine, { recursive: true });
  writeEmptyExtension(theirs);
  const both = `${mine},${theirs}`;
  // Of a flag given twice, Chromium takes the last.
  const args = [`--disable-extensions-except=${both}`, `--load-extension=${both}`];
  const browser = await launchChromium({ extension: mine, viewport: POPUP, args });
  try {
    const welcome = await until(() => browser.pages()[0], { message: 'the welcome page' });
    await welcome.close();
    await browser.set(officeDay(Date.now()));
    const empty = `chrome-extension://${readId(theirs)}`;
    // Each extension keeps a page open, and so its process: neither has to start one.
    const page = await browser.context.newPage();
    await page.goto(`${empty}/manifest.json`);
    console.log(`Opening each page ${runs} times, after ${WARM_UP} times to warm up…\n`);
    print(await measure(browser, empty, runs), mine);
  } finally {
    await browser.close();
    folder.remove();
  }
  return 0;
}

process.exitCode = await main();
