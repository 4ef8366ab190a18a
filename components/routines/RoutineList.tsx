import { allowanceOf, type State, stateAfterTaps } from '../../core/engine/state.ts';
import {
  type Allowance,
  insteadOf,
  type Offer,
  offerOf,
  routineOffered,
  withheldBy,
} from '../../core/routines/offer.ts';
import { type AnyRoutine, type AnyRoutineId, ROUTINES } from '../../core/routines/routines.ts';
import { segmentsOf, totalMs } from '../../core/routines/segments.ts';
import { LEGS } from '../../core/screening/levels.ts';
import type { Ms } from '../../core/time.ts';
import { routineName, routineNote } from '../../core/words/routine-name.ts';
import { Picture } from '../art/Picture.tsx';
import { useDesk } from '../desk.ts';

interface RoutineListProps {
  readonly state: State;
  readonly now: Ms;
  readonly onPick: (routine: AnyRoutineId) => void;
}

/**
 * All routines: what today allows to be started, and of the others why not, and what there is instead.
 * Shown as after a right-now check with nothing to report, which comes before each.
 */
export function RoutineList({ state, now, onPick }: RoutineListProps) {
  const { words } = useDesk();
  const { t } = words;
  const allowance = allowanceOf(stateAfterTaps(state, now), now);
  if (allowance.assessment.kind !== 'open') return <p class="lead">{t('choose_check_first')}</p>;
  const entries = [...state.routines.own, ...ROUTINES].map((routine) => ({
    routine,
    offer: offerOf(routine.id, allowance),
  }));
  const offered = entries.filter(({ offer }) => offer);
  const withheld = entries.filter(({ offer }) => !offer);
  return (
    <>
      <ul class="routines">
        {offered.map(
          ({ routine, offer }) =>
            offer && (
              <li key={routine.id}>
                <Offered routine={routine} offer={offer} onPick={() => onPick(routine.id)} />
              </li>
            ),
        )}
      </ul>
      {withheld.length > 0 && (
        <>
          <h2 class="lead">{t('choose_withheld')}</h2>
          <ul class="routines">
            {withheld.map(({ routine }) => (
              <li key={routine.id}>
                <NotOffered routine={routine} allowance={allowance} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface OfferedProps {
  readonly routine: AnyRoutine;
  readonly offer: Offer;
  readonly onPick: () => void;
}

function Offered({ routine, offer, onPick }: OfferedProps) {
  const { words } = useDesk();
  const { t } = words;
  const { legs, swapped } = offer;
  const first = routine.steps[0];
  const note = routineNote(routine, t);
  return (
    <button type="button" class="card routine" onClick={onPick}>
      {first && (
        <span class="thumb">
          <Picture
            technique={first.technique}
            side={legs.length === 2 ? 'both' : (legs[0] ?? 'both')}
            label=""
            thumbnail
          />
        </span>
      )}
      <span class="about">
        <span class="lead">{routineName(routine, t)}</span>
        <span class="cap">{t('routine_facts', words.length(offer.totalMs), words.legs(legs))}</span>
        {!('name' in routine) && <span class="cap">{t(`routine_${routine.id}_best`)}</span>}
        {!swapped && note && <span class="cap">{note}</span>}
        {swapped && <span class="cap strong">{t('routine_swapped')}</span>}
      </span>
    </button>
  );
}

function NotOffered({ routine, allowance }: { routine: AnyRoutine; allowance: Allowance }) {
  const { words } = useDesk();
  const { t } = words;
  const why = withheldBy(routine, allowance) ?? 'answers';
  const instead = insteadOf(routine.id, allowance);
  const { massageWait } = allowance;
  const until = why === 'massageCap' && massageWait?.why === 'gap' ? massageWait.until : undefined;
  return (
    <div class="routine withheld">
      <span class="strong">
        {routineName(routine, t)} · {words.length(totalMs(segmentsOf(routine.steps, LEGS)))}
      </span>
      <span class="cap">
        {until ? t('massage_cap_gap', words.time(until)) : t(`withheld_${why}`)}{' '}
        {instead && t('withheld_instead', routineName(routineOffered(instead), t))}
      </span>
    </div>
  );
}
