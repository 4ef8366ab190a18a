// node scripts/nightly.ts: the proofs of the safety core with many times as many random records and
// walks as in every run of the tests, in time zones whose days begin and change at other hours; and many
// years at a desk, where every run of the tests lives a few.
import { runTool } from './lib/run.ts';

/** How many times the ordinary number of cases; together at least 100,000 whole records. */
const ROUNDS = [
  { zone: 'UTC', scale: 8 },
  { zone: 'America/St_Johns', scale: 6 },
  { zone: 'Pacific/Auckland', scale: 6 },
] as const;
const ORDINARILY = 5_000;

/** Years in each of the two browsers: twice as many. */
const YEARS_SCALE = 10;

const told = (what: 'proved' | 'year', output: string) =>
  output.split('\n').flatMap((line) => new RegExp(`${what}: .*`).exec(line)?.[0] ?? []);

/** What failed, each line cut short: a counterexample can be thousands of characters long. */
const failures = (output: string) => {
  const lines = output.split('\n');
  const start = Math.max(
    0,
    lines.findIndex((line) => line.includes('Failed Tests')),
  );
  return lines.slice(start).map((line) => line.slice(0, 2_000));
};

/** Whether the tests in `folder` pass; prints what they tell, or what failed. */
async function holds(
  folder: string,
  what: 'proved' | 'year',
  env: Record<string, string>,
): Promise<boolean> {
  const { code, output } = await runTool('vitest', ['run', '--project', 'unit', folder], {
    capture: true,
    env: { ...env, NO_COLOR: '1' },
  });
  console.log((code === 0 ? told(what, output) : failures(output)).join('\n'));
  return code === 0;
}

async function main(): Promise<void> {
  const prepared = await runTool('wxt', ['prepare'], { capture: true });
  if (prepared.code !== 0) console.error(prepared.output);
  let failed = 0;
  let records = 0;
  for (const { zone, scale } of ROUNDS) {
    console.log(`\n── proofs in ${zone}, ${scale} times as many as ordinarily`);
    const env = { TZ: zone, PROOF_SCALE: String(scale) };
    if (!(await holds('tests/proof', 'proved', env))) failed += 1;
    records += scale * ORDINARILY;
  }
  console.log(`\n── ${2 * 2 * YEARS_SCALE} years at a desk`);
  if (!(await holds('tests/year', 'year', { PROOF_SCALE: String(YEARS_SCALE) }))) failed += 1;
  console.log(
    `\n${records.toLocaleString('en')} random records; ${failed} of ${ROUNDS.length + 1} failed`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

await main();
