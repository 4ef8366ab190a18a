import fc from 'fast-check';
import { boundsOf, mostOf, sidesOf } from '../../../core/routines/doses.ts';
import { checkOwn, type OwnRoutine } from '../../../core/routines/own.ts';
import type { RoutineStep } from '../../../core/routines/routines.ts';
import { TECHNIQUES, type TechniqueId } from '../../../core/routines/techniques.ts';

export const stepOf = (
  technique: TechniqueId,
  side: RoutineStep['side'],
  sec: number,
): RoutineStep => ({ technique, side, sec });

/** A routine somebody put together. */
export const ownOf = (...steps: readonly RoutineStep[]): OwnRoutine => ({
  ...{ id: 'own_mine', name: 'Mine', note: '' },
  steps,
});

const aStep: fc.Arbitrary<RoutineStep> = fc
  .constantFrom(...TECHNIQUES.map(({ id }) => id))
  .chain((technique) =>
    fc.record({
      technique: fc.constant(technique),
      side: fc.constantFrom(...sidesOf(technique)),
      sec: fc.integer(boundsOf(technique)),
    }),
  );

const once = (steps: readonly RoutineStep[]) =>
  // What has a limit to itself comes once: no random routine would be left otherwise.
  steps.filter(
    ({ technique }, n) =>
      mostOf(technique) === null || steps.findIndex((one) => one.technique === technique) === n,
  );

/** Any routine that is in order. */
export const anyOwn: fc.Arbitrary<OwnRoutine> = fc
  .array(aStep, { minLength: 1, maxLength: 8 })
  .map((steps) => ownOf(...once(steps)))
  .filter((routine) => checkOwn(routine).ok);
