import { isPageId, type PageId } from '../../core/learn/pages.ts';
import { isSourceId, type SourceId } from '../../core/learn/sources.ts';
import { TECHNIQUES, type TechniqueId } from '../../core/routines/techniques.ts';

/** Where one is among the pages to read. */
export type Place =
  | { readonly at: 'index' }
  | { readonly at: 'page'; readonly page: PageId }
  | { readonly at: 'techniques' }
  | { readonly at: 'technique'; readonly technique: TechniqueId }
  | { readonly at: 'sources'; readonly source?: SourceId };

const isTechniqueId = (id: string): id is TechniqueId =>
  TECHNIQUES.some((technique) => technique.id === id);

/** Reads an address without its '#'. What it does not know leads to the index. */
export function placeOf(hash: string): Place {
  const [, kind = '', id = ''] = /^learn-([a-z]+)(?:-(.+))?$/.exec(hash) ?? [];
  if (kind === 'techniques') return { at: 'techniques' };
  if (kind === 'sources') return { at: 'sources' };
  if (kind === 'technique' && isTechniqueId(id)) return { at: 'technique', technique: id };
  if (kind === 'source' && isSourceId(id)) return { at: 'sources', source: id };
  if (isPageId(kind) && !id) return { at: 'page', page: kind };
  return { at: 'index' };
}

/** The address of a place, as a link within the page. */
export function linkTo(place: Place): string {
  switch (place.at) {
    case 'index':
      return '#learn';
    case 'page':
      return `#learn-${place.page}`;
    case 'technique':
      return `#learn-technique-${place.technique}`;
    case 'sources':
      return place.source ? `#learn-source-${place.source}` : '#learn-sources';
    case 'techniques':
      return '#learn-techniques';
  }
}
