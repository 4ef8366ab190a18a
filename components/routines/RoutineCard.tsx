import type { ComponentChildren } from 'preact';
import type { Entry } from '../../core/routines/browse.ts';
import { type Allowance, firstOf, insteadOf, routineOffered } from '../../core/routines/offer.ts';
import type { AnyRoutineId } from '../../core/routines/routines.ts';
import { routineName } from '../../core/words/routine-name.ts';
import { useDesk } from '../desk.ts';
import { Icon } from '../shell/Icon.tsx';
import { Star } from './Star.tsx';
import { Thumb } from './Thumb.tsx';
import { tagsOf } from './tags.ts';
import { useReturn } from './use-return.ts';
import { withheldText } from './withheld.ts';

interface RoutineCardProps {
  readonly entry: Entry;
  readonly allowance: Allowance;
  /** Its steps were just looked at. */
  readonly left: boolean;
  readonly edit: ComponentChildren;
  readonly onOpen: (routine: AnyRoutineId) => void;
  readonly onPick: (routine: AnyRoutineId) => void;
}

/** A routine in the list: the whole card opens its steps, the buttons on it do what they say. */
export function RoutineCard(props: RoutineCardProps) {
  const { entry, allowance, left, edit, onOpen, onPick } = props;
  const { routine, offer, needs, totalMs } = entry;
  const { words } = useDesk();
  const { t } = words;
  const control = useReturn<HTMLButtonElement>(left);
  const first = offer ? firstOf(offer) : routine.steps[0];
  const side = offer?.legs.length === 1 ? (offer.legs[0] ?? 'both') : 'both';
  const name = routineName(routine, t);
  const own = 'name' in routine;
  const tags = [...(own ? [t('trait_own')] : []), ...tagsOf(needs, t)];
  const instead = offer ? undefined : insteadOf(routine.id, allowance);
  return (
    <div class={offer ? 'card routine' : 'card routine withheld'}>
      {first && <Thumb technique={first.technique} side={side} />}
      <h3>
        <button type="button" class="open" ref={control} onClick={() => onOpen(routine.id)}>
          <span dir="auto">{name}</span> <Icon name="forward" />
        </button>
      </h3>
      <Star routine={routine} />
      <div class="about">
        <p class="cap">
          {offer
            ? t('routine_facts', words.length(totalMs), words.legs(offer.legs))
            : words.length(totalMs)}
        </p>
        {!offer && (
          <p class="cap why">
            {withheldText(routine, allowance, words)}{' '}
            {instead && (
              <button type="button" class="link" onClick={() => onOpen(instead.routine)}>
                {t('withheld_instead', routineName(routineOffered(instead), t))}
              </button>
            )}
          </p>
        )}
        {offer?.swapped && <p class="cap strong">{t('routine_swapped')}</p>}
        {!own && <p class="cap best">{t(`routine_${routine.id}_best`)}</p>}
        {own && routine.note && (
          <p class="cap clamped" dir="auto">
            {routine.note}
          </p>
        )}
        {tags.length > 0 && (
          <ul class="tags">
            {tags.map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        )}
      </div>
      {(edit || offer) && (
        <div class="does">
          {edit}
          {offer && (
            <button
              type="button"
              class="btn small begin"
              aria-label={t('start_of', name)}
              onClick={() => onPick(routine.id)}
            >
              {t('start')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
