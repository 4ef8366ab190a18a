import type { Mutation } from './mutation.ts';

/** Routines of the user's own keep to the doses (3.1), the caps (2.11) and every rule that ours keep to. */
export const OWN: readonly Mutation[] = [
  {
    rule: '2.11 Five minutes of massage a leg, in a routine of one’s own',
    how: 'as many as it has',
    file: 'routines/own.ts',
    find: 'massageBetween(segments, leg, 0, whole) > MASSAGE_A_LEG_MS',
    replace: 'massageBetween(segments, leg, 0, whole) > 9 * MASSAGE_A_LEG_MS',
    tests: ['core/routines/own'],
  },
  {
    rule: '3.1 A step is no longer than its dose',
    how: 'as long as anyone likes',
    file: 'routines/own.ts',
    find: 'sec < min || sec > max',
    replace: 'sec < min || sec > 99 * max',
    tests: ['core/routines/own'],
  },
  {
    rule: '3.1 One or two spots, once or twice',
    how: 'any number of them',
    file: 'routines/own.ts',
    find: 'if (sec > most)',
    replace: 'if (sec > 99 * most)',
    tests: ['core/routines/own'],
  },
  {
    rule: '4 Nobody stands on one leg, in a routine of one’s own',
    how: 'the wall stretch is done with one',
    file: 'routines/doses.ts',
    find: "wall_stretch: ['each'],",
    replace: "wall_stretch: ['each', 'left', 'right'],",
    tests: ['core/routines/own'],
  },
  {
    rule: '2.3 A routine of one’s own is judged step by step',
    how: 'by its steps for the other leg',
    file: 'routines/offer.ts',
    find: 'side === leg || side ===',
    replace: 'side !== leg || side ===',
    tests: ['proof/own'],
  },
  {
    rule: '2.3 A routine of one’s own that runs is the one that was judged',
    how: 'what it says of itself later',
    file: 'routines/running.ts',
    find: 'return own ? { steps:',
    replace: 'return own && routine ? { steps: [] } : own ? { steps:',
    tests: ['core/engine/own-routines'],
  },
  {
    rule: '2.8 A cramp leaves out a routine of one’s own, too',
    how: 'only ours',
    file: 'routines/offer.ts',
    find: 'allowance.skipped.includes(routine.id)',
    replace: "!('name' in routine) && allowance.skipped.includes(routine.id)",
    tests: ['core/engine/own-routines'],
  },
];
