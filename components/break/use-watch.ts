import { useEffect } from 'preact/hooks';
import type { RunningBreak } from '../../core/schedule/schedule.ts';
import { type Ms, SECOND } from '../../core/time.ts';
import { useDesk } from '../desk.ts';

/** What nobody watched does not count as done, so that a view that watches says so this often. */
const EVERY_MS: Ms = 10 * SECOND;

/** Tells the background, while a routine plays, that somebody watches it. */
export function useWatch(running: RunningBreak | undefined): void {
  const { send } = useDesk();
  const plays = running?.running ?? false;
  useEffect(() => {
    if (!plays) return;
    const timer = setInterval(() => void send({ do: 'sync' }), EVERY_MS);
    return () => clearInterval(timer);
  }, [plays, send]);
}
