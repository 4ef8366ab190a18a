import { useMemo } from 'preact/hooks';
import type { Side } from '../../core/routines/segments.ts';
import type { TechniqueId } from '../../core/routines/techniques.ts';
import { Picture } from '../art/Picture.tsx';

/** The name beside it says what it is. Made once: in a list of fifty drawings most of the work is theirs. */
export function Thumb({ technique, side }: { technique: TechniqueId; side: Side }) {
  const picture = useMemo(
    () => <Picture technique={technique} side={side} label="" thumbnail />,
    [technique, side],
  );
  return <span class="thumb">{picture}</span>;
}
