import type { StepSide } from '../../core/routines/routines.ts';
import { legsWithout } from '../../core/routines/ruled-out.ts';
import type { TechniqueId } from '../../core/routines/techniques.ts';
import { useDesk } from '../desk.ts';
import { useAllowance } from './allowance.ts';

/** Says that the answers rule a move out, and for which leg; nothing where they do not. */
export function RuledOut({ technique, side }: { technique: TechniqueId; side: StepSide }) {
  const { t } = useDesk().words;
  const legs = legsWithout(technique, side, useAllowance().assessment);
  if (legs.length === 0) return null;
  return (
    <p class="own-out">{t(`own_ruled_out_${legs.length === 2 ? 'both' : (legs[0] ?? 'both')}`)}</p>
  );
}
