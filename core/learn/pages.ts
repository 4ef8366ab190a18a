import type { TechniqueId } from '../routines/techniques.ts';
import { AVOID } from './pages/avoid.ts';
import { CALVES } from './pages/calves.ts';
import { FIVE } from './pages/five.ts';
import { MASSAGE } from './pages/massage.ts';
import { MOVING } from './pages/moving.ts';
import type { SourceId } from './sources.ts';

/** One thing said, and what it rests on. The words are the message `learn_<page>_<id>`. */
export interface Statement {
  readonly id: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

export interface Section {
  /** The heading is the message `learn_<page>_<id>_title`, or the technique's name. */
  readonly id: string;
  /** The technique it is about, if it is about one. */
  readonly technique?: TechniqueId;
  readonly statements: readonly Statement[];
}

export type Page = readonly Section[];

/** What one can read, in the order to read it. Nothing is said that the claims audit does not allow. */
export const PAGES = {
  calves: CALVES,
  massage: MASSAGE,
  avoid: AVOID,
  five: FIVE,
  moving: MOVING,
} as const satisfies Readonly<Record<string, Page>>;

export type PageId = keyof typeof PAGES;
export const PAGE_IDS = Object.keys(PAGES) as readonly PageId[];

export function isPageId(id: string): id is PageId {
  return Object.hasOwn(PAGES, id);
}
