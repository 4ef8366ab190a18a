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
  { id: 'skin_rolling', class: 'KNEAD', lines: 4, perMinute: 10 },
  // 120 to 180 in the brief: the slow end, as the taps are to stay light.
  { id: 'hacking', class: 'DEEP', lines: 5, perMinute: 120 },
  { id: 'lymph_strokes', class: 'LYMPH', lines: 6, perMinute: 15 },
  { id: 'thumb_press', class: 'DEEP', lines: 6, perMinute: null },
  { id: 'knee_rub', class: 'DEEP', lines: 6, perMinute: 12 },
  { id: 'ball_roll', class: 'DEEP', lines: 5, perMinute: 15 },
  { id: 'ankle_pumps', class: 'MOVE', lines: 4, perMinute: 30 },
  { id: 'ankle_circles', class: 'MOVE', lines: 3, perMinute: 20 },
  { id: 'heel_raises', class: 'MOVE', lines: 4, perMinute: 30 },
  { id: 'soleus_pushups', class: 'MOVE', lines: 4, perMinute: 50 },
  { id: 'toe_raises', class: 'MOVE', lines: 3, perMinute: 25 },
  // "Fast and small" in the brief; drawn at 100 a minute, under three a second.
  { id: 'leg_fidget', class: 'MOVE', lines: 2, perMinute: 100 },
  { id: 'strap_stretch', class: 'STRETCH', lines: 5, perMinute: null },
  { id: 'desk_stretch', class: 'STRETCH', lines: 4, perMinute: null },
  { id: 'soleus_stretch', class: 'STRETCH', lines: 4, perMinute: null },
  { id: 'wall_stretch', class: 'STRETCH', lines: 4, perMinute: null },
  { id: 'stand_walk', class: 'MOVE', lines: 3, perMinute: null },
] as const satisfies readonly Technique[];

export type TechniqueId = (typeof TECHNIQUES)[number]['id'];

/** Techniques that are meant to be lighter than their class allows, on a scale of 0 to 10 (brief 3.2). */
export const UP_TO: Readonly<Partial<Record<string, number>>> = {
  skin_rolling: 3,
  hacking: 2,
  lymph_strokes: 1,
} satisfies Partial<Record<TechniqueId, number>>;

export function techniqueOf(id: TechniqueId): Technique & { readonly id: TechniqueId } {
  const found = TECHNIQUES.find((technique) => technique.id === id);
  if (!found) throw new RangeError(`no technique ${id}`);
  return found;
}
