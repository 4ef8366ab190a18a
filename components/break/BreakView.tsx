import { useEffect, useRef, useState } from 'preact/hooks';
import { stateIn } from '../../core/engine/state.ts';
import { isOwnId } from '../../core/routines/own.ts';
import { type AnyRoutineId, routineOf } from '../../core/routines/routines.ts';
import { AFTERTHOUGHT_MS } from '../../core/screening/after-routine.ts';
import { assess } from '../../core/screening/assess.ts';
import { SECOND } from '../../core/time.ts';
import { useDesk } from '../desk.ts';
import { later } from '../later.tsx';
import { planFor } from '../right-now/checks.ts';
import { LockScreen } from '../shell/LockScreen.tsx';
import { useNow } from '../use-now.ts';
import { Home } from './Home.tsx';
import { useWatch } from './use-watch.ts';

const Player = later(() => import('./Player.tsx').then((module) => module.Player));
const Done = later(() => import('./Done.tsx').then((module) => module.Done));
const RightNow = later(() => import('../right-now/RightNow.tsx').then((module) => module.RightNow));
const Choose = later(() => import('../routines/Choose.tsx').then((module) => module.Choose));

/** What the window is asked to show by its address, or by a press in it. */
type Asked =
  | { readonly kind: 'check'; readonly routine?: AnyRoutineId }
  | { readonly kind: 'choose' | 'felt' };

function askedBy(hash: string): Asked | undefined {
  if (hash === 'felt') return { kind: 'felt' };
  const [, name = ''] = /^start-(\w+)$/.exec(hash) ?? [];
  if (name === 'suggested') return { kind: 'check' };
  const routine = isOwnId(name) ? name : routineOf(name)?.id;
  return routine && { kind: 'check', routine };
}

/** The popup and the break window: whatever the present moment asks for. */
export function BreakView() {
  const { view, ask, openOptions } = useDesk();
  const state = stateIn(view.stored);
  const present = state?.schedule.phase;
  const running = present?.kind === 'onBreak' ? present.break : undefined;
  const plays = running !== undefined;
  // The player has a clock of its own.
  const now = useNow(plays ? null : SECOND);
  const [asked, setAsked] = useState<Asked | undefined>();
  useEffect(() => {
    const look = () => setAsked(askedBy(location.hash.slice(1)));
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const close = () => {
    setAsked(undefined);
    // The same address again is to be a change again.
    history.replaceState(null, '', ' ');
  };
  const pick = async (routine: AnyRoutineId) => {
    if (state && planFor(state, routine, Date.now()).taps === 0) {
      await ask({ do: 'start', routine });
    } else {
      setAsked({ kind: 'check', routine });
    }
  };
  useWatch(running);
  useEffect(() => {
    if (plays) close();
  }, [plays]);
  // Which routine this window has shown; its end is shown here and nowhere else.
  const watched = useRef<number>(undefined);
  const [dismissed, setDismissed] = useState<number>();
  // A first start: the worker has not written its schedule yet, and will in a moment.
  if (!state) return null;
  const { phase, last } = state.schedule;
  const assessment = assess(state.screening, now);
  if (assessment.kind === 'locked') {
    return (
      <main>
        <LockScreen
          lock={assessment}
          now={now}
          onMistake={() => openOptions('undo')}
          onChecked={() => openOptions('checked')}
        />
      </main>
    );
  }
  if (phase.kind === 'onBreak') {
    watched.current = phase.break.startedAt;
    return <Player key={phase.break.startedAt} running={phase.break} />;
  }
  if (asked?.kind === 'check') {
    const { routine } = asked;
    return <RightNow key={routine ?? ''} {...(routine && { routine })} onClose={close} />;
  }
  const canTell = last !== null && now - last.endedAt < AFTERTHOUGHT_MS;
  if (asked?.kind === 'felt' && canTell) return <Done ended={last} phase={phase} onDone={close} />;
  if (asked?.kind === 'choose') {
    return <Choose onPick={pick} onClose={close} />;
  }
  const justEnded = last && last.startedAt === watched.current && last.startedAt !== dismissed;
  // A break that falls due is more urgent than how the last one went.
  if (justEnded && phase.kind !== 'due' && canTell) {
    return <Done ended={last} phase={phase} onDone={() => setDismissed(last.startedAt)} />;
  }
  return (
    <Home
      now={now}
      state={state}
      assessment={assessment}
      onCheck={() => setAsked({ kind: 'check' })}
      onChoose={() => setAsked({ kind: 'choose' })}
      onFelt={() => setAsked({ kind: 'felt' })}
    />
  );
}
