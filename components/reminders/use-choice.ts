import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What a control shows that takes effect at once: what was just chosen, until it is stored. Were it what is
 * stored, a change somewhere else in between would show the old choice again for a moment. `save` says
 * whether it could be stored; where not, the stored one is back.
 */
export function useChoice<T>(
  stored: T,
  save: (choice: T) => Promise<boolean>,
): readonly [T, (choice: T) => Promise<void>] {
  const [chosen, setChosen] = useState<{ readonly value: T }>();
  const saving = useRef(0);
  useEffect(() => {
    // Nothing of ours is on its way, so another window chose.
    if (saving.current === 0) setChosen(undefined);
  }, [stored]);
  const choose = async (value: T) => {
    setChosen({ value });
    saving.current++;
    const ok = await save(value);
    saving.current--;
    if (!ok) setChosen(undefined);
  };
  return [chosen ? chosen.value : stored, choose];
}
