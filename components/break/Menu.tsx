import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';

interface MenuProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A group of buttons in the place of those it opened from. The first has the focus; Escape closes it. */
export function Menu({ title, onClose, children }: MenuProps) {
  const { words } = useDesk();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector<HTMLElement>('button:enabled')?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields.
    <div
      class="acts"
      role="group"
      aria-label={title}
      ref={group}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape would close the popup.
        event.preventDefault();
        onClose();
      }}
    >
      <p class="strong wide">{title}</p>
      {children}
      <button type="button" class="btn text wide" onClick={onClose}>
        {words.t('cancel')}
      </button>
    </div>
  );
}
