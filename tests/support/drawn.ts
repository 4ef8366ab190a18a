import type { VNode } from 'preact';
import { Lens } from '../../components/art/frames.tsx';

/** The classes of each element of a picture, with those of what it is in: a render without a DOM. */
export function drawn(node: unknown, inside: readonly string[] = []): string[][] {
  if (Array.isArray(node)) return node.flatMap((one) => drawn(one, inside));
  if (!node || typeof node !== 'object' || !('type' in node)) return [];
  const { type, props } = node as VNode<{ class?: string; children?: unknown }>;
  // The only part with a hook, and it adds nothing but a circle.
  if (typeof type === 'function' && type !== (Lens as unknown)) {
    return drawn((type as (given: typeof props) => unknown)(props), inside);
  }
  const classes = [...inside, ...(props.class?.split(' ') ?? [])];
  return [classes, ...drawn(props.children, classes)];
}
