import type { SourceId } from '../learn/sources.ts';

/** Least and most, both included. */
export type Range = readonly [least: number, most: number];

export const MUSCLE_IDS = [
  'gastrocnemius',
  'soleus',
  'tibialis_anterior',
  'skin',
  'lower_leg',
  'whole_leg',
] as const;
export type MuscleId = (typeof MUSCLE_IDS)[number];

export const KIT_IDS = ['none', 'oil_at_home', 'no_oil', 'ball', 'strap', 'desk', 'wall'] as const;
export type KitId = (typeof KIT_IDS)[number];

export const CLOTHED_IDS = ['yes', 'thin', 'better_bare', 'bare', 'shoes', 'flat_shoes'] as const;
export type ClothedId = (typeof CLOTHED_IDS)[number];

export const SPACE_IDS = [
  'chair',
  'better_private',
  'private',
  'lift',
  'leg_room',
  'wall',
  'steps',
] as const;
export type SpaceId = (typeof SPACE_IDS)[number];

/** 3: nobody will notice; 2: looks like a fidget; 1: visible; 0: private. */
export const DISCRETIONS = [3, 2, 1, 0] as const;
export type Discretion = (typeof DISCRETIONS)[number];

/**
 * A: a guideline or a meta-analysis on this technique; B: small trials, mostly of healthy young people;
 * C: indirect, or one small study; D: tradition only. For short-term comfort, movement or flow, and not
 * for treating anything.
 */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/**
 * On the scale of 0 (nothing) over 4 (firm but comfortable) to 5 (hurts) and 10. `clear` where the answers
 * rule nothing out, `gentle` at the level below; null there: not offered at all. An effort without a range
 * is light, and the brief gives no number.
 */
export type Pressure =
  | { readonly kind: 'press'; readonly clear: Range; readonly gentle: Range | null }
  | { readonly kind: 'stretch'; readonly clear: Range; readonly gentle: Range }
  | { readonly kind: 'effort'; readonly range: Range | null };

export interface Dose {
  /** Bounds of one go, in seconds. */
  readonly minSec: number;
  readonly maxSec: number;
  /** One leg and then the other, or both at once. */
  readonly per: 'side' | 'both';
  /** Whether there is more to say, in the message `technique_<id>_dose`. */
  readonly more?: true;
}

/** What one can read about a technique besides its instructions (clinical brief, 3.1 and 3.2). */
export interface Card {
  readonly muscles: readonly [MuscleId, ...MuscleId[]];
  /** Whether there is a direction, in the message `technique_<id>_direction`. */
  readonly directed: boolean;
  readonly pressure: Pressure;
  readonly dose: Dose;
  readonly kit: KitId;
  readonly clothed: ClothedId;
  readonly space: SpaceId;
  readonly discretion: Discretion;
  readonly grade: Grade;
  readonly sources: readonly [SourceId, ...SourceId[]];
}
