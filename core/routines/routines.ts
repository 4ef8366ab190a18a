import type { TechniqueId } from './techniques.ts';

export interface RoutineStep {
  readonly technique: TechniqueId;
  /** `both`: both legs at once. `each`: the left for that long, then the right. */
  readonly side: 'both' | 'each';
  /** Seconds a side. */
  readonly sec: number;
}

export interface Routine {
  readonly id: string;
  readonly steps: readonly RoutineStep[];
}

/** Steps and seconds: clinical brief, section 4. */
export const ROUTINES = [
  {
    id: 'reset20',
    steps: [
      { technique: 'heel_raises', side: 'both', sec: 10 },
      { technique: 'toe_raises', side: 'both', sec: 10 },
    ],
  },
  {
    id: 'pump60',
    steps: [
      { technique: 'ankle_pumps', side: 'both', sec: 30 },
      { technique: 'ankle_circles', side: 'both', sec: 20 },
      { technique: 'leg_fidget', side: 'both', sec: 10 },
    ],
  },
  {
    id: 'meeting60',
    steps: [
      { technique: 'heel_raises', side: 'both', sec: 20 },
      { technique: 'toe_raises', side: 'both', sec: 20 },
      { technique: 'leg_fidget', side: 'both', sec: 20 },
    ],
  },
  {
    id: 'move120',
    steps: [
      { technique: 'heel_raises', side: 'both', sec: 40 },
      { technique: 'toe_raises', side: 'both', sec: 30 },
      { technique: 'ankle_circles', side: 'both', sec: 30 },
      { technique: 'leg_fidget', side: 'both', sec: 20 },
    ],
  },
  {
    id: 'desk120',
    steps: [
      { technique: 'heel_raises', side: 'both', sec: 30 },
      { technique: 'toe_raises', side: 'both', sec: 20 },
      { technique: 'desk_stretch', side: 'each', sec: 20 },
      { technique: 'soleus_stretch', side: 'each', sec: 15 },
    ],
  },
  {
    id: 'sitting180',
    steps: [
      { technique: 'ankle_pumps', side: 'both', sec: 60 },
      { technique: 'heel_raises', side: 'both', sec: 40 },
      { technique: 'ankle_circles', side: 'both', sec: 40 },
      { technique: 'toe_raises', side: 'both', sec: 40 },
    ],
  },
  {
    id: 'gentle180',
    steps: [
      { technique: 'ankle_pumps', side: 'both', sec: 40 },
      { technique: 'effleurage', side: 'each', sec: 35 },
      { technique: 'ankle_circles', side: 'both', sec: 30 },
      { technique: 'effleurage', side: 'each', sec: 20 },
    ],
  },
  {
    id: 'massage180',
    steps: [
      { technique: 'effleurage', side: 'each', sec: 25 },
      { technique: 'kneading', side: 'each', sec: 40 },
      { technique: 'effleurage', side: 'each', sec: 15 },
      { technique: 'ankle_pumps', side: 'both', sec: 20 },
    ],
  },
  {
    id: 'soleus300',
    steps: [
      { technique: 'soleus_pushups', side: 'both', sec: 240 },
      { technique: 'ankle_pumps', side: 'both', sec: 30 },
      { technique: 'ankle_circles', side: 'both', sec: 30 },
    ],
  },
] as const satisfies readonly Routine[];

export type RoutineId = (typeof ROUTINES)[number]['id'];

export function routineOf(id: string): (Routine & { readonly id: RoutineId }) | undefined {
  return ROUTINES.find((routine) => routine.id === id);
}
