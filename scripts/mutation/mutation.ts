import { CAPS } from './caps.ts';
import { CHECKS } from './checks.ts';
import { DOUBT } from './doubt.ts';
import { HOLDS } from './holds.ts';
import { LEVELS } from './levels.ts';
import { LOCKS } from './locks.ts';
import { OWN } from './own.ts';
import { REMINDERS } from './reminders.ts';
import { REPEATS } from './repeats.ts';
import { RULES } from './rules.ts';
import { TIMES } from './times.ts';

/** One rule weakened once: a text of core, found exactly once, and what stands there instead. */
export interface Mutation {
  /** The rule of the clinical brief, or the law of the reminders, and what it says. */
  readonly rule: string;
  /** What is wrong then. */
  readonly how: string;
  /** In core. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Where the test of it is, without `tests/` and `.test.ts`; the proofs are tried after these. */
  readonly tests: readonly string[];
}

export const MUTATIONS: readonly Mutation[] = [
  ...RULES,
  ...LEVELS,
  ...TIMES,
  ...DOUBT,
  ...CHECKS,
  ...LOCKS,
  ...CAPS,
  ...OWN,
  ...REMINDERS,
  ...HOLDS,
  ...REPEATS,
];
