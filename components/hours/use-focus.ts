import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gives the focus to an element, by its id, once what is about to be shown is there. */
export function useFocus(): (id: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  });
  return (id) => {
    wanted.current = id;
  };
}
