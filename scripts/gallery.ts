// npm run gallery [-- --only "Safety check"]: every view in every state, and every illustration, in real
// Chromium; into .output/gallery, with an index.html and a picture of each part of it in sheets/.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBench } from '../tests/e2e/safety/bench.ts';
import { shootArt } from './gallery/art.ts';
import { writeSheets } from './gallery/sheets.ts';
import { shootAll } from './gallery/shoot.ts';
import { shootToolbar } from './gallery/toolbar.ts';
import { ensureBrowser } from './lib/ensure-browser.ts';
import { root, runTool } from './lib/run.ts';

const FOLDER = join(root, '.output', 'gallery');

const { values: flags } = parseArgs({
  options: {
    /** The groups of views whose names begin so. */
    only: { type: 'string', default: '' },
  },
});

async function main(): Promise<number> {
  // The clock of the bench is made with a compiler, as in the tests.
  if (!(await ensureBrowser('chromium', { forTests: true }))) return 1;
  const { code, output } = await runTool('wxt', ['build', '-b', 'chrome'], { capture: true });
  if (code !== 0) {
    console.error(output);
    return 1;
  }
  if (!flags.only) rmSync(FOLDER, { recursive: true, force: true });
  const bench = await startBench();
  try {
    const { browser } = bench;
    const shots = [
      ...(await shootToolbar(browser, FOLDER, flags.only)),
      ...(await shootArt(browser, FOLDER, flags.only)),
      ...(await shootAll(bench, FOLDER, flags.only)),
    ];
    await writeSheets(browser, FOLDER, shots);
    console.log(`${shots.length} pictures: .output/gallery/index.html`);
  } finally {
    await bench.close();
  }
  return 0;
}

const code = await main();
// A view that could not be come to has been told of, and the others are there all the same.
if (code !== 0) process.exitCode = code;
