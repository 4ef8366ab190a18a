import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to an element (a heading with `tabIndex={-1}`) when the view has come, or changed in
 * one of these ways, and the control that had it is gone with the old one. So a screen reader reads where
 * one is now, and the keyboard goes on from there.
 */
export function useArrival<T extends HTMLElement>(...changes: readonly unknown[]) {
  const arrival = useRef<T>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) arrival.current?.focus();
  }, changes);
  return arrival;
}
