import { useEffect, useState } from 'preact/hooks';
import type { Illustration, IllustrationProps } from './Illustration.tsx';

type Loaded = typeof Illustration;
let loaded: Loaded | undefined;

/**
 * An illustration whose drawing is fetched from the package after the view around it has been painted: a
 * fifth of the popup's code, and nobody waits for a picture to press Start.
 */
export function Picture(props: IllustrationProps) {
  const [Drawing, setDrawing] = useState<Loaded | undefined>(() => loaded);
  useEffect(() => {
    if (Drawing) return;
    void import('./Illustration.tsx').then(({ Illustration }) => {
      loaded = Illustration;
      setDrawing(() => Illustration);
    });
  }, [Drawing]);
  // The empty stage keeps the place, so that nothing moves when the drawing comes.
  return Drawing ? (
    <Drawing {...props} />
  ) : (
    <svg class="cb-art" viewBox={props.thumbnail ? '0 0 1 1' : '0 0 320 240'} aria-hidden="true" />
  );
}
