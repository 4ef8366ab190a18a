import { useEffect, useState } from 'preact/hooks';
import { type Ms, SECOND } from '../core/time.ts';

/**
 * The present moment, renewed at this pace while the view is there; with null only when the view is drawn
 * anew for another reason.
 */
export function useNow(everyMs: Ms | null = SECOND): Ms {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (everyMs === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return everyMs === null ? Date.now() : now;
}
