import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../core/engine/command.ts';
import { stateIn } from '../../core/engine/state.ts';
import { routineOffered } from '../../core/routines/offer.ts';
import type { AnyRoutineId } from '../../core/routines/routines.ts';
import type { QuestionId } from '../../core/screening/questions.ts';
import { type LegsNow, tapsStand } from '../../core/screening/right-now.ts';
import type { Ms } from '../../core/time.ts';
import { routineNote } from '../../core/words/routine-name.ts';
import { useDesk } from '../desk.ts';
import { useNow } from '../use-now.ts';
import { planFor } from './checks.ts';
import { LegsChanged } from './LegsChanged.tsx';
import { LegsTap, SignsTap, WhereToLook } from './taps.tsx';

interface RightNowProps {
  readonly routine?: AnyRoutineId;
  readonly onClose: () => void;
}

/** Refusals that a view of their own tells of. */
const TOLD_HERE: readonly Refusal['reason'][] = ['legsChanged', 'notOffered', 'checkFirst'];

/** Taps given so far: when the first one was, and what the third one said. */
export interface Taps {
  readonly at: Ms;
  readonly legs?: LegsNow;
}

type At = 'emergency' | 'clot' | 'legs' | 'changed';

/**
 * The check before a routine: two taps for the day's first, three before massage and stretch (brief 2.7).
 * A sign locks at once; with nothing to report the routine starts. Taps that were left for some minutes
 * are asked anew.
 */
export function RightNow({ routine, onClose }: RightNowProps) {
  const { view, words, ask } = useDesk();
  const now = useNow();
  const state = stateIn(view.stored);
  // What was to be started is settled on coming: the first answers must not change it.
  const [plan] = useState(() => state && planFor(state, routine, Date.now()));
  const gone = routine !== undefined && plan?.offer === undefined;
  const [at, setAt] = useState<At>(gone ? 'changed' : 'emergency');
  const [taps, setTaps] = useState<Taps>();
  const nothingToAsk = plan?.taps === 0 && !gone;
  useEffect(() => {
    if (nothingToAsk) void start();
  }, [nothingToAsk]);
  // The clock of this view ticks by the second: a tap may lie just ahead of it.
  const old = taps !== undefined && !tapsStand(taps.at, Math.max(now, taps.at));
  useEffect(() => {
    if (!old) return;
    setTaps(undefined);
    setAt('emergency');
  }, [old]);
  if (!state || !plan || (nothingToAsk && at !== 'changed')) return null;
  async function start(check?: Taps) {
    const what = plan?.offer ? { routine: plan.offer.routine } : {};
    const reply = await ask({ do: 'start', ...what, ...(check && { check }) }, TOLD_HERE);
    if (reply.ok) return;
    setTaps(check);
    if (reply.reason === 'checkFirst') setAt('emergency');
    else if (TOLD_HERE.includes(reply.reason)) setAt('changed');
    else onClose();
  }
  // "Yes or not sure": the same as a yes to the question in full, and it locks.
  const sign = (question: QuestionId) => () =>
    ask({ do: 'answer', question, left: ['notsure'], right: ['notsure'] });
  const count = Math.max(plan.taps, 2);
  switch (at) {
    case 'emergency':
      return (
        <SignsTap
          number={1}
          count={count}
          which="emergency"
          onNone={() => {
            setTaps({ at: Date.now() });
            setAt('clot');
          }}
          onSign={sign('q1')}
          onBack={onClose}
        />
      );
    case 'clot':
      return (
        <SignsTap
          number={2}
          count={count}
          which="clot"
          help={<WhereToLook inFull={plan.clotRisk} />}
          onNone={() => (plan.taps === 3 ? setAt('legs') : start(taps))}
          onSign={sign('q2')}
          onBack={() => setAt('emergency')}
        />
      );
    case 'legs': {
      const note = plan.offer && routineNote(routineOffered(plan.offer), words.t);
      return (
        <LegsTap
          count={count}
          help={note}
          onChoose={async (legs) => taps && start({ at: taps.at, legs })}
          onBack={() => setAt('clot')}
        />
      );
    }
    case 'changed':
      return (
        <LegsChanged
          state={state}
          now={now}
          taps={taps}
          routine={routine ?? plan.offer?.routine}
          onClose={onClose}
        />
      );
  }
}
