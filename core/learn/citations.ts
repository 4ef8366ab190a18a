import { CARDS } from '../routines/cards.ts';
import { TECHNIQUES, type TechniqueId } from '../routines/techniques.ts';
import { PAGE_IDS, PAGES, type PageId, type Section } from './pages.ts';
import type { SourceId } from './sources.ts';

/** Where a source is used: pages and techniques, in the order to read them. */
export interface Citations {
  readonly pages: readonly PageId[];
  readonly techniques: readonly TechniqueId[];
}

export function citationsOf(source: SourceId): Citations {
  const cites = (sources: readonly SourceId[]) => sources.includes(source);
  return {
    pages: PAGE_IDS.filter((page) =>
      PAGES[page].some((section: Section) =>
        section.statements.some(({ sources }) => cites(sources)),
      ),
    ),
    techniques: TECHNIQUES.map(({ id }) => id).filter((id) => cites(CARDS[id].sources)),
  };
}
