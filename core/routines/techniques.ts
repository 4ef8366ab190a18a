import type { TechniqueClass } from '../screening/levels.ts';

export interface Technique {
  readonly id: string;
  readonly class: TechniqueClass;
  /** How many lines of instruction there are; the words are messages keyed by the id. */
  readonly lines: number;
  /** Movements a minute to follow; null where the position is held. */
  readonly perMinute: number | null;
}

/** Paces, classes and instructions: clinical brief, section 3. */
export const TECHNIQUES = [
  { id: 'effleurage', class: 'LIGHT', lines: 5, perMinute: 20 },
  { id: 'kneading', class: 'KNEAD', lines: 6, perMinute: 30 },
  { id: 'ankle_pumps', class: 'MOVE', lines: 4, perMinute: 30 },
  { id: 'ankle_circles', class: 'MOVE', lines: 3, perMinute: 20 },
  { id: 'heel_raises', class: 'MOVE', lines: 4, perMinute: 30 },
  { id: 'soleus_pushups', class: 'MOVE', lines: 4, perMinute: 50 },
  { id: 'toe_raises', class: 'MOVE', lines: 3, perMinute: 25 },
  // "Fast and small" in the brief; drawn at 100 a minute, under three a second.
  { id: 'leg_fidget', class: 'MOVE', lines: 2, perMinute: 100 },
  { id: 'desk_stretch', class: 'STRETCH', lines: 4, perMinute: null },
  { id: 'soleus_stretch', class: 'STRETCH', lines: 4, perMinute: null },
] as const satisfies readonly Technique[];

export type TechniqueId = (typeof TECHNIQUES)[number]['id'];

export function techniqueOf(id: TechniqueId): Technique & { readonly id: TechniqueId } {
  const found = TECHNIQUES.find((technique) => technique.id === id);
  if (!found) throw new RangeError(`no technique ${id}`);
  return found;
}
