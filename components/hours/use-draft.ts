import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A draft of something stored, to be typed in. Another window may save as well: what is stored then takes
 * the draft's place, and `replaced` is called. `kept` may be new each time as long as its text is not.
 */
export function useDraft<T>(kept: T, replaced?: () => void): [T, (draft: T) => void] {
  const [draft, setDraft] = useState(kept);
  const signature = JSON.stringify(kept);
  const shown = useRef(signature);
  useEffect(() => {
    // Not on the first showing: someone may have begun to type already.
    if (shown.current === signature) return;
    shown.current = signature;
    setDraft(kept);
    replaced?.();
  }, [signature]);
  return [draft, setDraft];
}
