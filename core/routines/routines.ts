import type { TechniqueClass } from '../screening/levels.ts';
import { isDoneStanding } from './doses.ts';
import type { OwnRoutine } from './own.ts';
import { type TechniqueId, techniqueOf } from './techniques.ts';

/**
 * `both`: both legs at once. `each`: the left for that long, then the right. `left`, `right`: that leg
 * alone; only in routines of the user's own.
 */
export type StepSide = 'both' | 'each' | 'left' | 'right';

export interface RoutineStep {
  readonly technique: TechniqueId;
  readonly side: StepSide;
  /** Seconds a side. */
  readonly sec: number;
}

/** One of ours. */
export interface Routine {
  readonly id: RoutineId;
  readonly steps: readonly RoutineStep[];
}

export type AnyRoutine = Routine | OwnRoutine;
export type AnyRoutineId = AnyRoutine['id'];

export const ROUTINE_IDS = [
  'reset20',
  'pump60',
  'meeting60',
  'move120',
  'desk120',
  'stand120',
  'sitting180',
  'gentle180',
  'massage180',
  'heels240',
  'soleus300',
  'full300',
  'workout300',
  'classic300',
] as const;
export type RoutineId = (typeof ROUTINE_IDS)[number];

const both = (technique: TechniqueId, sec: number): RoutineStep => ({
  technique,
  side: 'both',
  sec,
});
const each = (technique: TechniqueId, sec: number): RoutineStep => ({
  technique,
  side: 'each',
  sec,
});

/** Steps and seconds: clinical brief, section 4. Shortest first. */
const STEPS: Record<RoutineId, readonly RoutineStep[]> = {
  reset20: [both('heel_raises', 10), both('toe_raises', 10)],
  pump60: [both('ankle_pumps', 30), both('ankle_circles', 20), both('leg_fidget', 10)],
  meeting60: [both('heel_raises', 20), both('toe_raises', 20), both('leg_fidget', 20)],
  move120: [
    both('heel_raises', 40),
    both('toe_raises', 30),
    both('ankle_circles', 30),
    both('leg_fidget', 20),
  ],
  desk120: [
    both('heel_raises', 30),
    both('toe_raises', 20),
    each('desk_stretch', 20),
    each('soleus_stretch', 15),
  ],
  stand120: [both('stand_walk', 60), each('wall_stretch', 30)],
  sitting180: [
    both('ankle_pumps', 60),
    both('heel_raises', 40),
    both('ankle_circles', 40),
    both('toe_raises', 40),
  ],
  gentle180: [
    both('ankle_pumps', 40),
    each('effleurage', 35),
    both('ankle_circles', 30),
    each('effleurage', 20),
  ],
  massage180: [
    each('effleurage', 25),
    each('kneading', 40),
    each('effleurage', 15),
    both('ankle_pumps', 20),
  ],
  heels240: [
    both('ankle_circles', 30),
    both('toe_raises', 30),
    each('effleurage', 20),
    each('kneading', 25),
    each('strap_stretch', 30),
    each('soleus_stretch', 15),
  ],
  soleus300: [both('soleus_pushups', 240), both('ankle_pumps', 30), both('ankle_circles', 30)],
  full300: [
    each('effleurage', 30),
    each('kneading', 40),
    each('thumb_press', 20),
    each('effleurage', 10),
    each('strap_stretch', 30),
    each('soleus_stretch', 20),
  ],
  workout300: [
    both('ankle_pumps', 30),
    each('effleurage', 30),
    each('kneading', 30),
    each('ball_roll', 30),
    each('strap_stretch', 30),
    each('soleus_stretch', 15),
  ],
  classic300: [
    each('effleurage', 30),
    each('skin_rolling', 20),
    each('kneading', 40),
    each('hacking', 15),
    each('lymph_strokes', 25),
    each('effleurage', 20),
  ],
};

export const ROUTINES: readonly Routine[] = ROUTINE_IDS.map((id) => ({ id, steps: STEPS[id] }));

/** What deep work is swapped for where it is ruled out and kneading is not (brief, section 4). */
const STAND_IN: TechniqueId = 'kneading';

/** A routine's steps; `swapped`: with as long a kneading in the place of anything deep. */
export function stepsOf(
  { steps }: Pick<AnyRoutine, 'steps'>,
  { swapped }: { readonly swapped: boolean },
): readonly RoutineStep[] {
  if (!swapped) return steps;
  return steps.map((step) =>
    techniqueOf(step.technique).class === 'DEEP' ? { ...step, technique: STAND_IN } : step,
  );
}

/** Whether any step of it is of such a class. */
export function hasClass(
  { steps }: Pick<AnyRoutine, 'steps'>,
  is: (of: TechniqueClass) => boolean,
): boolean {
  return steps.some(({ technique }) => is(techniqueOf(technique).class));
}

export function routineOf(id: string): Routine | undefined {
  return ROUTINES.find((routine) => routine.id === id);
}

/** One of ours or of the user's own. */
export function anyRoutine(id: string, own: readonly OwnRoutine[]): AnyRoutine | undefined {
  return routineOf(id) ?? own.find((routine) => routine.id === id);
}

/** Whether some of it is done standing: on both legs, or not at all. */
export function isStanding({ steps }: Pick<AnyRoutine, 'steps'>): boolean {
  return steps.some(({ technique }) => isDoneStanding(technique));
}

/** Whether the right-now check has its third tap before this routine: massage and stretch (brief 2.7). */
export function needsLegsTap(routine: Pick<AnyRoutine, 'steps'>): boolean {
  return hasClass(routine, (of) => of !== 'MOVE');
}
