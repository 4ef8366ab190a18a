import { allowanceOf, type State, suggestionFor } from '../../core/engine/state.ts';
import { insteadOf, offerOf, routineOffered } from '../../core/routines/offer.ts';
import { type AnyRoutineId, needsLegsTap } from '../../core/routines/routines.ts';
import type { Ms } from '../../core/time.ts';
import { routineName } from '../../core/words/routine-name.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import type { Taps } from './RightNow.tsx';

interface LegsChangedProps {
  readonly state: State;
  readonly now: Ms;
  /** What was tapped, where something was asked. */
  readonly taps: Taps | undefined;
  /** What was to be started, if there was something. */
  readonly routine: AnyRoutineId | undefined;
  readonly onClose: () => void;
}

/** What the third tap took away, and what is left of what was to be started. */
export function LegsChanged({ state, now, taps, routine, onClose }: LegsChangedProps) {
  const { words, ask } = useDesk();
  const { t } = words;
  const heading = useArrival<HTMLHeadingElement>();
  const allowance = allowanceOf(state, now);
  const offer = routine
    ? (offerOf(routine, allowance) ?? insteadOf(routine, allowance))
    : suggestionFor(state, now);
  // Without the taps that a routine asks for, it is begun from Home.
  const startable = offer && (taps?.legs || !needsLegsTap(routineOffered(offer)));
  const [what = 'changed', leg = 'both'] = taps?.legs?.split('_') ?? [];
  const start = async () => {
    if (!offer) return;
    const check = taps ? { check: taps } : {};
    const reply = await ask({ do: 'start', routine: offer.routine, ...check });
    if (!reply.ok) onClose();
  };
  return (
    <main class="tap stack">
      <h1 class="title" tabIndex={-1} ref={heading}>
        {t('right_now_rest_title')}
      </h1>
      <p>{t(restText(what, leg))}</p>
      {offer ? (
        <>
          <p>
            {t('right_now_still')}{' '}
            <span class="strong">{routineName(routineOffered(offer), t)}</span>,{' '}
            {t('routine_facts', words.length(offer.totalMs), words.legs(offer.legs))}
          </p>
          {startable && (
            <button type="button" class="btn primary" onClick={start}>
              {t('start_now')}
            </button>
          )}
        </>
      ) : (
        <p>{t('nothing_offered_body')}</p>
      )}
      <button type="button" class="btn" onClick={onClose}>
        {t('not_now')}
      </button>
    </main>
  );
}

function restText(what: string, leg: string): MessageKey {
  if (what === 'ill') return 'right_now_rest_ill';
  if (what === 'sore' || what === 'change') {
    return leg === 'left' ? `right_now_rest_${what}_left` : `right_now_rest_${what}_right`;
  }
  return 'right_now_gone';
}
