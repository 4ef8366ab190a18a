/** How many times as many random cases as in every run of the tests; see scripts/nightly.ts. */
export const SCALE = Number(process.env.PROOF_SCALE ?? 1);

/** As many runs as that comes to. */
export const runs = (ordinarily: number): number => Math.max(1, Math.round(ordinarily * SCALE));

/** Says what was proved, in numbers that a script can find. */
export function tell(what: string, count: number): void {
  console.log(`proved: ${count.toLocaleString('en')} ${what}`);
}
