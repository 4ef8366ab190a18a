import { useEffect, useState } from 'preact/hooks';
import { type Ms, SECOND } from '../core/time.ts';

/**
 * The present moment, renewed at this pace while the view is there; with null only when the view is drawn
 * anew for another reason. The paces of all windows fall on the same instants, so that two beside each other
 * change together.
 */
export function useNow(everyMs: Ms | null = SECOND): Ms {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (everyMs === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      setNow(Date.now());
      timer = setTimeout(tick, everyMs - (Date.now() % everyMs));
    };
    tick();
    return () => clearTimeout(timer);
  }, [everyMs]);
  return everyMs === null ? Date.now() : now;
}
