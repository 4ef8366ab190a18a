import { useEffect, useState } from 'preact/hooks';
import { nextSecondAt } from '../../core/routines/running.ts';
import { elapsedAt } from '../../core/schedule/deadline.ts';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { type Ms, SECOND } from '../../core/time.ts';

/** Browsers' timers and clocks differ by so little; a timer that rings early by it is on time. */
const EARLY_MS: Ms = 20;

/**
 * Routine time now. It moves on the routine's own seconds and not on this window's, so that two windows turn
 * at the same moment; a paused routine wakes nobody.
 */
export function useRoutineTime(running: RunningBreak): Ms {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (at: Ms) => {
      setNow(at);
      const next = nextSecondAt(running, at);
      if (next === undefined) return;
      // No longer than a second: a clock that was set is noticed.
      const wait = Math.max(0, Math.min(SECOND, next - Date.now()));
      timer = setTimeout(() => {
        const then = Date.now();
        show(next > then && next - then < EARLY_MS ? next : then);
      }, wait);
    };
    const again = () => {
      clearTimeout(timer);
      show(Date.now());
    };
    again();
    // The timers of a hidden page are slowed down.
    document.addEventListener('visibilitychange', again);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [running.since, running.elapsedMs, running.running, running.totalMs]);
  // What was stored just now is shown as it is, before the effect above.
  return elapsedAt(running, Math.max(now, running.since));
}
