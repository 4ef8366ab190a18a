import type { TechniqueId } from './techniques.ts';

export interface RoutineStep {
  readonly technique: TechniqueId;
  /** `both`: both legs at once. `each`: the left for that long, then the right. */
  readonly side: 'both' | 'each';
  /** Seconds a side. */
  readonly sec: number;
}

export interface Routine {
  readonly id: RoutineId;
  readonly steps: readonly RoutineStep[];
}

export const ROUTINE_IDS = [
  'reset20',
  'pump60',
  'meeting60',
  'move120',
  'desk120',
  'sitting180',
  'gentle180',
  'massage180',
  'soleus300',
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
  soleus300: [both('soleus_pushups', 240), both('ankle_pumps', 30), both('ankle_circles', 30)],
};

export const ROUTINES: readonly Routine[] = ROUTINE_IDS.map((id) => ({ id, steps: STEPS[id] }));

export function routineOf(id: string): Routine | undefined {
  return ROUTINES.find((routine) => routine.id === id);
}
