import type { ClothedId, Discretion, KitId } from './card.ts';
import { CARDS } from './cards.ts';
import { isDoneStanding } from './doses.ts';
import type { TechniqueId } from './techniques.ts';

/** What a routine asks of where one is, and of what one has and wears (clinical brief 3.1). */
export interface Needs {
  /** Of its most visible step. */
  readonly discretion: Discretion;
  /** Things to have, in the order they are used; empty where it takes nothing. */
  readonly kit: readonly Exclude<KitId, NoKit>[];
  /** What can not be done dressed as one is at a desk, shoes and all; empty where all of it can. */
  readonly clothes: readonly Exclude<ClothedId, AsOneIs>[];
  /** Whether some of it is done standing. */
  readonly standing: boolean;
}

const NO_KIT = ['none', 'oil_at_home', 'no_oil'] as const satisfies readonly KitId[];
type NoKit = (typeof NO_KIT)[number];
const AS_ONE_IS = ['yes', 'shoes'] as const satisfies readonly ClothedId[];
type AsOneIs = (typeof AS_ONE_IS)[number];

function without<T extends string, Left extends T>(all: readonly T[], left: readonly Left[]) {
  const others = all.filter((one): one is Exclude<T, Left> => !left.some((no) => no === one));
  return [...new Set(others)];
}

/**
 * What these steps (or segments) ask for together. Nobody notices no steps: they need nothing. For views
 * only, as it reads the techniques' cards.
 */
export function needsOf(steps: readonly { readonly technique: TechniqueId }[]): Needs {
  const cards = steps.map(({ technique }) => CARDS[technique]);
  const discretion = Math.min(3, ...cards.map((card) => card.discretion)) as Discretion;
  return {
    discretion,
    kit: without<KitId, NoKit>(
      cards.map(({ kit }) => kit),
      NO_KIT,
    ),
    clothes: without<ClothedId, AsOneIs>(
      cards.map(({ clothed }) => clothed),
      AS_ONE_IS,
    ),
    standing: steps.some(({ technique }) => isDoneStanding(technique)),
  };
}
