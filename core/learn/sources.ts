import type { Source } from './source.ts';
import { BREAKS } from './sources/breaks.ts';
import { CLOTS } from './sources/clots.ts';
import { CONDITIONS } from './sources/conditions.ts';
import { MASSAGE } from './sources/massage.ts';
import { MOVEMENT } from './sources/movement.ts';
import { WORDING } from './sources/wording.ts';

/** The bibliography by subject, in the order to browse it; a subject's name is a message. */
export const SUBJECTS = {
  massage: MASSAGE,
  movement: MOVEMENT,
  breaks: BREAKS,
  clots: CLOTS,
  conditions: CONDITIONS,
  wording: WORDING,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Source>>>>;

export type Subject = keyof typeof SUBJECTS;

type IdsOf<T> = T extends unknown ? keyof T : never;
/** A name of the brief's, such as DAVIS2020. */
export type SourceId = IdsOf<(typeof SUBJECTS)[Subject]>;

/** Everything that is cited, and what else was read for it: 108 entries. */
export const SOURCES: Readonly<Record<SourceId, Source>> = {
  ...MASSAGE,
  ...MOVEMENT,
  ...BREAKS,
  ...CLOTS,
  ...CONDITIONS,
  ...WORDING,
};

export function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(SOURCES, id);
}
