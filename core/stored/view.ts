import { type HistoryMonth, monthKey } from '../history/history.ts';
import type { Ms } from '../time.ts';
import { decode } from './document.ts';
import { HISTORY, type Kept } from './documents.ts';
import { FAMILIES, type Family, QUARANTINE_KEYS, quarantineKey, readKept } from './quarantine.ts';
import { readStored, STATE_KEYS, type Stored } from './read.ts';

/** Values of one family that were put aside, and that the user has not been told about. */
export interface Notice {
  readonly family: Family;
  readonly kept: readonly [Kept, ...Kept[]];
}

/** All that a view shows. */
export interface View {
  readonly stored: Stored;
  readonly month: HistoryMonth;
  readonly notices: readonly Notice[];
}

/** The documents a view needs: few, however long the history is. */
export function viewKeys(now: Ms): readonly string[] {
  return [...STATE_KEYS, monthKey(now), ...QUARANTINE_KEYS];
}

export function readView(raw: Readonly<Record<string, unknown>>, now: Ms): View {
  const notices = FAMILIES.flatMap((family): Notice[] => {
    const [first, ...rest] = readKept(family, raw[quarantineKey(family)], now).filter(
      ({ told }) => !told,
    );
    return first ? [{ family, kept: [first, ...rest] }] : [];
  });
  return { stored: readStored(raw), month: decode(HISTORY, raw[monthKey(now)]).value, notices };
}
