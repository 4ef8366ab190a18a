import { useEffect, useRef } from 'preact/hooks';

/** Gives the focus back to the control that led to what was just left. */
export function useReturn<T extends HTMLElement>(leftHere: boolean) {
  const control = useRef<T>(null);
  useEffect(() => {
    if (leftHere) control.current?.focus();
  }, []);
  return control;
}
