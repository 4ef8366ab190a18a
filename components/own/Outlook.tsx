import type { RoutineStep } from '../../core/routines/routines.ts';
import { outlookOf } from '../../core/routines/ruled-out.ts';
import { useDesk } from '../desk.ts';
import { useAllowance } from './allowance.ts';

/** What the answers make of a routine: for which legs it is offered, if at all, and why. */
export function Outlook({ steps }: { steps: readonly RoutineStep[] }) {
  const { t } = useDesk().words;
  const outlook = outlookOf(steps, useAllowance());
  if (outlook.kind === 'unscreened') return <p class="cap">{t('own_today_unscreened')}</p>;
  if (outlook.kind === 'withheld') {
    return (
      <p class="own-out">{t(outlook.standing ? 'own_today_standing' : 'own_today_withheld')}</p>
    );
  }
  const { offer, leftOut } = outlook;
  const legs = offer.legs.length === 2 ? 'both' : (offer.legs[0] ?? 'both');
  if (legs === 'both' && !offer.swapped) return <p class="cap">{t('own_today_both')}</p>;
  return (
    <p class={leftOut.length > 0 ? 'own-out' : 'cap'}>
      {legs !== 'both' && t(`own_today_${legs}`)} {leftOut.length > 0 && t('own_left_out')}{' '}
      {offer.swapped && `${t('routine_swapped')}.`}
    </p>
  );
}
