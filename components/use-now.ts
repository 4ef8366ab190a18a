import { useEffect, useState } from 'preact/hooks';
import { type Ms, SECOND } from '../core/time.ts';

/** The present moment, renewed at this pace while the view is there. */
export function useNow(everyMs: Ms = SECOND): Ms {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
