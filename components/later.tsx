import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A view whose code is fetched from the package when it is first shown: what nobody needs to see to press
 * Start is no part of what opens the popup. Until it is there, `Meanwhile` is, or nothing.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile?: ComponentType<P>,
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [View, setView] = useState<ComponentType<P> | undefined>(() => loaded);
    useEffect(() => {
      if (View) return;
      void load().then((view) => {
        loaded = view;
        setView(() => view);
      });
    }, [View]);
    if (View) return <View {...props} />;
    return Meanwhile ? <Meanwhile {...props} /> : null;
  };
}
