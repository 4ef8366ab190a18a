import { useRef, useState } from 'preact/hooks';
import { assess } from '../../core/screening/assess.ts';
import { MINUTE } from '../../core/time.ts';
import { useDesk } from '../desk.ts';
import { LockScreen } from '../shell/LockScreen.tsx';
import { useNow } from '../use-now.ts';
import { Done } from './Done.tsx';
import { Home } from './Home.tsx';
import { Player } from './Player.tsx';

const DONE_SHOWN_MS = 15 * MINUTE;

/** The popup and the break window: whatever the present moment asks for. */
export function BreakView() {
  const { view, openOptions } = useDesk();
  const now = useNow();
  // Which routine this window has shown; its end is shown here and nowhere else.
  const watched = useRef<number>(undefined);
  const [dismissed, setDismissed] = useState<number>();
  const { schedule, screening } = view.stored;
  const assessment = assess(screening, now);
  // A first start: the worker has not written its schedule yet, and will in a moment.
  if (!schedule) return null;
  if (assessment.kind === 'locked') {
    return (
      <main>
        <LockScreen lock={assessment} onMistake={() => openOptions('undo')} />
      </main>
    );
  }
  if (schedule.phase.kind === 'onBreak') {
    const running = schedule.phase.break;
    watched.current = running.startedAt;
    return <Player key={running.startedAt} running={running} assessment={assessment} />;
  }
  const { last, phase } = schedule;
  const justEnded = last && last.startedAt === watched.current && last.startedAt !== dismissed;
  // A break that falls due is more urgent than how the last one went.
  if (justEnded && phase.kind !== 'due' && now - last.endedAt < DONE_SHOWN_MS) {
    return <Done ended={last} phase={phase} onDone={() => setDismissed(last.startedAt)} />;
  }
  return <Home now={now} schedule={schedule} assessment={assessment} />;
}
