import { useEffect } from 'preact/hooks';

/**
 * Keeps the screen on while `on`: the hands are at the leg and not at the mouse. The browser lets go of it
 * when the page is hidden, so it is asked again when it is seen again; where there is no such thing, or it is
 * refused, the screen does what it always does.
 */
export function useWakeLock(on: boolean): void {
  useEffect(() => {
    if (!on || !navigator.wakeLock) return;
    let held: WakeLockSentinel | undefined;
    let [wanted, asking] = [true, false];
    const ask = async () => {
      if (document.visibilityState !== 'visible' || asking || held?.released === false) return;
      asking = true;
      const lock = await navigator.wakeLock.request('screen').catch(() => undefined);
      asking = false;
      if (wanted) held = lock;
      else void lock?.release();
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', ask);
      void held?.release();
    };
  }, [on]);
}
