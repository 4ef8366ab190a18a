import { useEffect, useState } from 'preact/hooks';
import { useDesk } from './desk.ts';

/**
 * The answer to something the browser has to be asked; undefined until it comes. Asked again when the window
 * gets the focus, as the user may come back from the browser's or the system's settings, and whenever
 * `watch` calls back. Both functions have to stay the same from one rendering to the next.
 */
export function useAsked<T>(
  ask: () => Promise<T>,
  watch?: (changed: () => void) => () => void,
): T | undefined {
  const { report } = useDesk();
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    let gone = false;
    const again = () =>
      void ask().then(
        (given) => {
          if (!gone) setAnswer(() => given);
        },
        (error) => report('ask the browser', error),
      );
    again();
    window.addEventListener('focus', again);
    const stop = watch?.(again);
    return () => {
      gone = true;
      window.removeEventListener('focus', again);
      stop?.();
    };
  }, [ask, watch, report]);
  return answer;
}
