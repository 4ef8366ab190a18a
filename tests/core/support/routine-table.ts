import type { TechniqueClass } from '../../../core/screening/levels.ts';

/** The clinical brief's routines, written down a second time: technique, side, seconds a side. */
export const ROUTINE_TABLE: Readonly<Record<string, string>> = {
  reset20: 'heel_raises both 10, toe_raises both 10',
  pump60: 'ankle_pumps both 30, ankle_circles both 20, leg_fidget both 10',
  meeting60: 'heel_raises both 20, toe_raises both 20, leg_fidget both 20',
  move120: 'heel_raises both 40, toe_raises both 30, ankle_circles both 30, leg_fidget both 20',
  desk120: 'heel_raises both 30, toe_raises both 20, desk_stretch each 20, soleus_stretch each 15',
  sitting180: 'ankle_pumps both 60, heel_raises both 40, ankle_circles both 40, toe_raises both 40',
  gentle180: 'ankle_pumps both 40, effleurage each 35, ankle_circles both 30, effleurage each 20',
  massage180: 'effleurage each 25, kneading each 40, effleurage each 15, ankle_pumps both 20',
  soleus300: 'soleus_pushups both 240, ankle_pumps both 30, ankle_circles both 30',
  stand120: 'stand_walk both 60, wall_stretch each 30',
  heels240:
    'ankle_circles both 30, toe_raises both 30, effleurage each 20, kneading each 25, strap_stretch each 30, soleus_stretch each 15',
  full300:
    'effleurage each 30, kneading each 40, thumb_press each 20, effleurage each 10, strap_stretch each 30, soleus_stretch each 20',
  workout300:
    'ankle_pumps both 30, effleurage each 30, kneading each 30, ball_roll each 30, strap_stretch each 30, soleus_stretch each 15',
  classic300:
    'effleurage each 30, skin_rolling each 20, kneading each 40, hacking each 15, lymph_strokes each 25, effleurage each 20',
};

/** What a routine lasts, as its name and its notification promise. */
export const ADVERTISED_SEC: Readonly<Record<string, number>> = {
  reset20: 20,
  pump60: 60,
  meeting60: 60,
  move120: 120,
  desk120: 120,
  sitting180: 180,
  gentle180: 180,
  massage180: 180,
  soleus300: 300,
  stand120: 120,
  heels240: 240,
  full300: 300,
  workout300: 300,
  classic300: 300,
};

export const TECHNIQUE_CLASS: Readonly<Record<string, TechniqueClass>> = {
  effleurage: 'LIGHT',
  kneading: 'KNEAD',
  ankle_pumps: 'MOVE',
  ankle_circles: 'MOVE',
  heel_raises: 'MOVE',
  soleus_pushups: 'MOVE',
  toe_raises: 'MOVE',
  leg_fidget: 'MOVE',
  desk_stretch: 'STRETCH',
  soleus_stretch: 'STRETCH',
  skin_rolling: 'KNEAD',
  hacking: 'DEEP',
  lymph_strokes: 'LYMPH',
  thumb_press: 'DEEP',
  knee_rub: 'DEEP',
  ball_roll: 'DEEP',
  stand_walk: 'MOVE',
  strap_stretch: 'STRETCH',
  wall_stretch: 'STRETCH',
};

interface Step {
  readonly technique: string;
  readonly side: string;
  readonly sec: number;
}

export function stepsOf(routine: string): readonly Step[] {
  return (ROUTINE_TABLE[routine] ?? '').split(', ').map((step) => {
    const [technique = '', side = '', sec] = step.split(' ');
    return { technique, side, sec: Number(sec) };
  });
}

/** The kinds of technique a routine needs, of every leg that does it. */
export const classesOf = (routine: string): readonly TechniqueClass[] => [
  ...new Set(stepsOf(routine).map(({ technique }) => TECHNIQUE_CLASS[technique] ?? 'DEEP')),
];

/** What a routine lasts for so many legs: one leg skips the other's time and gets no more. */
export const secFor = (routine: string, legs: number): number =>
  stepsOf(routine).reduce((sum, { side, sec }) => sum + sec * (side === 'each' ? legs : 1), 0);
