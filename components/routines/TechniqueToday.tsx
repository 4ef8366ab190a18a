import { type Allowance, legsAllowed } from '../../core/routines/offer.ts';
import { type TechniqueId, techniqueOf } from '../../core/routines/techniques.ts';
import { isMassage } from '../../core/screening/levels.ts';
import { findingsOf, outcomeOf } from '../check/reasons.ts';
import { useDesk } from '../desk.ts';

/** Whether today allows a technique, for which leg, and why not. */
export function TechniqueToday({ id, allowance }: { id: TechniqueId; allowance: Allowance }) {
  const { words } = useDesk();
  const { t } = words;
  const { assessment, massageWait } = allowance;
  if (assessment.kind !== 'open') return null;
  const legs = legsAllowed(id, allowance);
  const [only] = legs;
  const rests = massageWait && isMassage(techniqueOf(id).class) ? massageWait : null;
  const verdict =
    only === undefined
      ? t('learn_not_today')
      : rests
        ? rests.why === 'gap'
          ? t('massage_cap_gap', words.time(rests.until))
          : t('massage_cap_day')
        : legs.length === 2
          ? t('preview_open')
          : t(`preview_open_${only}`);
  const { class: kind } = techniqueOf(id);
  const reasons = findingsOf(assessment)
    .filter(({ verdict: of }) => !of.allows.has(kind))
    // Where the level is not what rules it out, its words are not the reason.
    .filter(({ verdict: of }) => of.level !== 'CLEAR' || of.flags.has('no_move'))
    .map((finding) => outcomeOf(finding, words)[1]);
  const open = legs.length === 2 && !rests;
  return (
    <div class={open ? 'today-line' : 'notice stack tight'}>
      <p class="strong">{verdict}</p>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}
