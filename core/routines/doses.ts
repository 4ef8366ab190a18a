import { isMassage } from '../screening/levels.ts';
import type { StepSide } from './routines.ts';
import { type TechniqueId, techniqueOf } from './techniques.ts';

/** Seconds of one step on one side, for routines that a user puts together. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Shorter is over before one has found the place. */
const SHORTEST_SEC = 5;

/**
 * The longest step: the upper end of the dose in the clinical brief, 3.1; for long strokes the 35 seconds
 * that its own gentle routine has (section 4). More of a technique is another step of it, up to the caps.
 */
const LONGEST_SEC: Record<TechniqueId, number> = {
  effleurage: 35,
  kneading: 40,
  skin_rolling: 20,
  hacking: 15,
  lymph_strokes: 30,
  thumb_press: 20,
  knee_rub: 30,
  ball_roll: 30,
  ankle_pumps: 60,
  ankle_circles: 40,
  heel_raises: 40,
  soleus_pushups: 300,
  toe_raises: 40,
  leg_fidget: 60,
  strap_stretch: 30,
  desk_stretch: 30,
  soleus_stretch: 30,
  wall_stretch: 30,
  stand_walk: 300,
};

export function boundsOf(technique: TechniqueId): Bounds {
  return { min: SHORTEST_SEC, max: LONGEST_SEC[technique] };
}

/**
 * The most of one technique for a leg in one routine, in seconds: twice its longest step ("one or two
 * spots", "1-2 times": brief 3.1). Movement has no such limit.
 */
export function mostOf(technique: TechniqueId): number | null {
  return techniqueOf(technique).class === 'MOVE' ? null : 2 * LONGEST_SEC[technique];
}

/** Done standing: both legs take part, one after the other or at once, or it is left out. */
const STANDING: Partial<Record<TechniqueId, readonly StepSide[]>> = {
  wall_stretch: ['each'],
  stand_walk: ['both'],
};

export function isDoneStanding(technique: TechniqueId): boolean {
  return technique in STANDING;
}

/** Which sides a step may have: nobody massages or stretches two legs at once. */
export function sidesOf(technique: TechniqueId): readonly StepSide[] {
  const standing = STANDING[technique];
  if (standing) return standing;
  const of = techniqueOf(technique).class;
  return isMassage(of) || of === 'STRETCH'
    ? ['each', 'left', 'right']
    : ['both', 'each', 'left', 'right'];
}
