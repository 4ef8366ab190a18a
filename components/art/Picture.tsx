import { later } from '../later.tsx';
import type { IllustrationProps } from './Illustration.tsx';

/** The empty stage keeps the place, so that nothing moves when the drawing comes. */
function Stage({ thumbnail }: IllustrationProps) {
  return <svg class="cb-art" viewBox={thumbnail ? '0 0 1 1' : '0 0 320 240'} aria-hidden="true" />;
}

/** An illustration: a fifth of the popup's code, and nobody waits for a picture to press Start. */
export const Picture = later<IllustrationProps>(
  () => import('./Illustration.tsx').then(({ Illustration }) => Illustration),
  Stage,
);
