// node scripts/mutation.ts [words]: weakens each safety rule once, in a copy, and tells which test notices.
// Prints a Markdown table; fails where a rule can be weakened without any test failing.
import { Copy } from './mutation/copy.ts';
import { MUTATIONS, type Mutation } from './mutation/mutation.ts';
import { failingTests } from './mutation/run-tests.ts';

const AT_ONCE = 2;
const PROOFS = ['tests/proof'];
const pathOf = (test: string) => `tests/${test}.test.ts`;

interface Found {
  readonly mutation: Mutation;
  /** The first test that notices, if any does. */
  readonly test: string | undefined;
}

/** What fails already: a rule is only tested by what fails because of it. */
async function failingBefore(
  copy: Copy,
  mutations: readonly Mutation[],
): Promise<readonly string[]> {
  const paths = [...new Set(mutations.flatMap(({ tests }) => tests.map(pathOf)))];
  return failingTests(copy, [...paths, ...PROOFS]);
}

async function tryOut(copy: Copy, mutation: Mutation, before: readonly string[]): Promise<Found> {
  return copy.weakened(mutation, async () => {
    for (const paths of [mutation.tests.map(pathOf), PROOFS]) {
      const failed = await failingTests(copy, paths);
      const test = failed.find((one) => !before.includes(one));
      if (test) return { mutation, test };
    }
    return { mutation, test: undefined };
  });
}

const cell = (text: string) => text.replaceAll('|', '\\|');
const row = ({ mutation: { rule, how }, test }: Found) =>
  `| ${cell(rule)} | ${cell(how)} | ${test ? cell(test.replace('.test.ts', '')) : '**none**'} |`;

async function main(): Promise<void> {
  const words = process.argv.slice(2).join(' ');
  const mutations = MUTATIONS.filter(({ rule }) => rule.includes(words));
  const copies = Array.from({ length: AT_ONCE }, () => new Copy());
  try {
    const [first] = copies;
    const faults = mutations.flatMap((mutation) => first?.fault(mutation) ?? []);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    const before = first ? await failingBefore(first, mutations) : [];
    for (const test of before) console.error(`Fails as it is: ${test}`);
    const found: Found[] = [];
    let next = 0;
    const work = async (copy: Copy) => {
      for (let n = next++; n < mutations.length; n = next++) {
        const mutation = mutations[n];
        if (mutation) found[n] = await tryOut(copy, mutation, before);
        process.stderr.write(found[n]?.test ? '.' : 'X');
      }
    };
    await Promise.all(copies.map(work));
    console.log('\n| Rule | Weakened so that | First test that fails |\n| --- | --- | --- |');
    for (const one of found) console.log(row(one));
    const missed = found.filter(({ test }) => !test).length;
    console.log(`\n${found.length} rules weakened, ${missed} without any test that notices`);
    process.exitCode = missed > 0 ? 1 : 0;
  } finally {
    for (const copy of copies) copy.remove();
  }
}

await main();
