import type { Assessment } from '../screening/assess.ts';
import { LEGS, type Leg } from '../screening/levels.ts';
import { type Allowance, type Offer, offerOf } from './offer.ts';
import type { OwnRoutine } from './own.ts';
import { isStanding, type RoutineStep, type StepSide } from './routines.ts';
import { type TechniqueId, techniqueOf } from './techniques.ts';

/** The legs that a technique is ruled out for, of those that a step of that side is for. */
export function legsWithout(
  technique: TechniqueId,
  side: StepSide,
  assessment: Assessment,
): readonly Leg[] {
  if (assessment.kind !== 'open') return [];
  const { class: of } = techniqueOf(technique);
  const meant = side === 'left' || side === 'right' ? [side] : LEGS;
  return meant.filter((leg) => !assessment.legs[leg].allows.has(of));
}

/** What the answers make of a routine, whatever the caps say right now. */
export type Outlook =
  | { readonly kind: 'unscreened' }
  | {
      readonly kind: 'offered';
      readonly offer: Offer;
      /** Left out of all of it, as something in it is ruled out for it; not where there is nothing for it. */
      readonly leftOut: readonly Leg[];
    }
  | { readonly kind: 'withheld'; readonly standing: boolean };

export function outlookOf(steps: readonly RoutineStep[], allowance: Allowance): Outlook {
  const { assessment } = allowance;
  if (assessment.kind !== 'open') return { kind: 'unscreened' };
  const routine: OwnRoutine = { id: 'own_draft', name: '', note: '', steps };
  const answersAlone = { ...allowance, massageWait: null, skipped: [], own: [routine] };
  const offer = offerOf(routine.id, answersAlone);
  if (!offer) return { kind: 'withheld', standing: isStanding(routine) };
  const meant = LEGS.filter((leg) =>
    steps.some(({ side }) => side === leg || side === 'both' || side === 'each'),
  );
  const leftOut = meant.filter((leg) => !offer.legs.includes(leg));
  return { kind: 'offered', offer, leftOut };
}
