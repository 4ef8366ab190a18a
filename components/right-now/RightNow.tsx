import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../core/engine/command.ts';
import { stateIn } from '../../core/engine/state.ts';
import { hasNote } from '../../core/routines/notes.ts';
import type { RoutineId } from '../../core/routines/routines.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import type { LegsNow } from '../../core/screening/right-now.ts';
import { useDesk } from '../desk.ts';
import { planFor } from './checks.ts';
import { LegsChanged } from './LegsChanged.tsx';
import { LegsTap, SignsTap, WhereToLook } from './taps.tsx';

interface RightNowProps {
  readonly routine?: RoutineId;
  readonly onClose: () => void;
}

/** What the third tap took away is told in a view of its own. */
const TOLD_HERE: readonly Refusal['reason'][] = ['legsChanged', 'notOffered'];

type At = 'emergency' | 'clot' | 'legs' | 'changed';

/**
 * The check before a routine: two taps for the day's first, three before massage and stretch (brief 2.7).
 * A sign locks at once; with nothing to report the routine starts.
 */
export function RightNow({ routine, onClose }: RightNowProps) {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const [at, setAt] = useState<At>('emergency');
  const [legsNow, setLegsNow] = useState<LegsNow>();
  const state = stateIn(view.stored);
  // What was to be started is settled on coming: the first answers must not change it.
  const [plan] = useState(() => state && planFor(state, routine, Date.now()));
  const nothingToAsk = plan?.taps === 0;
  useEffect(() => {
    if (nothingToAsk) void start();
  }, [nothingToAsk]);
  if (!state || !plan || (nothingToAsk && at !== 'changed')) return null;
  async function start(legs?: LegsNow) {
    const what = plan?.offer ? { routine: plan.offer.routine } : {};
    // The taps are vouched for only where they were asked.
    const check = nothingToAsk ? {} : { check: legs ? { legs } : {} };
    const reply = await ask({ do: 'start', ...what, ...check }, TOLD_HERE);
    if (reply.ok) return;
    setLegsNow(legs);
    if (TOLD_HERE.includes(reply.reason)) setAt('changed');
    else onClose();
  }
  // "Yes or not sure": the same as a yes to the question in full, and it locks.
  const sign = (question: QuestionId) => () =>
    ask({ do: 'answer', question, left: ['notsure'], right: ['notsure'] });
  switch (at) {
    case 'emergency':
      return (
        <SignsTap
          number={1}
          count={plan.taps}
          which="emergency"
          onNone={() => setAt('clot')}
          onSign={sign('q1')}
          onBack={onClose}
        />
      );
    case 'clot':
      return (
        <SignsTap
          number={2}
          count={plan.taps}
          which="clot"
          onNone={() => (plan.taps === 3 ? setAt('legs') : start())}
          onSign={sign('q2')}
          help={<WhereToLook inFull={plan.clotRisk} />}
          onBack={() => setAt('emergency')}
        />
      );
    case 'legs':
      return (
        <LegsTap
          count={plan.taps}
          help={
            plan.offer && hasNote(plan.offer.routine) && t(`routine_${plan.offer.routine}_note`)
          }
          onChoose={start}
          onBack={() => setAt('clot')}
        />
      );
    case 'changed':
      return (
        <LegsChanged
          legsNow={legsNow}
          state={state}
          routine={plan.offer?.routine}
          onClose={onClose}
        />
      );
  }
}
