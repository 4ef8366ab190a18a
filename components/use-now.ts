import { useEffect, useState } from 'preact/hooks';
import { type Ms, SECOND } from '../core/time.ts';

/**
 * The present moment, renewed at this pace while the view is there. The paces of all windows fall on the
 * same instants, so that two beside each other change their seconds together.
 */
export function useNow(everyMs: Ms = SECOND): Ms {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(tick, everyMs - (Date.now() % everyMs));
    };
    const tick = () => {
      setNow(Date.now());
      wait();
    };
    wait();
    return () => clearTimeout(timer);
  }, [everyMs]);
  return now;
}
