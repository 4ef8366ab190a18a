import { useEffect, useRef } from 'preact/hooks';
import type { PauseChoice } from '../../core/engine/command.ts';
import { useDesk } from '../desk.ts';

const CHOICES: readonly PauseChoice[] = ['30min', '1h', '2h', 'today'];

/** Every pause has an end. */
export function PauseMenu({ onClose }: { onClose: () => void }) {
  const { words, ask } = useDesk();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const choose = async (choice: PauseChoice) => {
    const reply = await ask({ do: 'pause', for: choice });
    if (reply.ok) onClose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields.
    <div
      class="acts"
      role="group"
      aria-label={words.t('pause_for')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape would close the popup.
        event.preventDefault();
        onClose();
      }}
    >
      <p class="strong wide">{words.t('pause_for')}</p>
      {CHOICES.map((choice, index) => (
        <button
          key={choice}
          ref={index === 0 ? first : null}
          type="button"
          class="btn"
          onClick={() => choose(choice)}
        >
          {words.t(`pause_${choice}`)}
        </button>
      ))}
      <button type="button" class="btn text wide" onClick={onClose}>
        {words.t('cancel')}
      </button>
    </div>
  );
}
