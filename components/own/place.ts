import { isOwnId, isRoutineId, type OwnId } from '../../core/routines/own.ts';
import type { AnyRoutineId } from '../../core/routines/routines.ts';

/** Where one is among the user's own routines. */
export type Place =
  | { readonly at: 'list' }
  | { readonly at: 'file' }
  | { readonly at: 'new'; readonly from?: AnyRoutineId }
  | { readonly at: 'edit'; readonly id: OwnId };

/** Reads an address without its '#'. What it does not know leads to the list. */
export function placeOf(hash: string): Place {
  const rest = hash.replace(/^own-?/, '');
  const from = rest.replace(/^from-/, '');
  if (rest === 'file' || rest === 'new') return { at: rest };
  if (from !== rest && isRoutineId(from)) return { at: 'new', from };
  return isOwnId(rest) ? { at: 'edit', id: rest } : { at: 'list' };
}

/** The address of a place, as a link within the page. */
export function linkTo(place: Place): string {
  switch (place.at) {
    case 'list':
      return '#own';
    case 'file':
      return '#own-file';
    case 'new':
      return place.from ? `#own-from-${place.from}` : '#own-new';
    case 'edit':
      return `#own-${place.id}`;
  }
}

/** An id that no other routine has. */
export function newId(): OwnId {
  return `own_${crypto.randomUUID().replaceAll('-', '')}`;
}
