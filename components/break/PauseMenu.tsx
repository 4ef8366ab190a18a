import type { PauseChoice } from '../../core/engine/command.ts';
import { useDesk } from '../desk.ts';
import { Menu } from './Menu.tsx';

const CHOICES: readonly PauseChoice[] = ['30min', '1h', '2h', 'tomorrow', 'open'];

/** How long to pause; a pause without an end is asked about, and so forgotten by nobody. */
export function PauseMenu({ onClose }: { onClose: () => void }) {
  const { words, ask } = useDesk();
  const choose = async (choice: PauseChoice) => {
    const reply = await ask({ do: 'pause', for: choice });
    if (reply.ok) onClose();
  };
  return (
    <Menu title={words.t('pause_for')} onClose={onClose}>
      {CHOICES.map((choice) => (
        <button
          key={choice}
          type="button"
          class={choice === 'open' ? 'btn wide' : 'btn'}
          onClick={() => choose(choice)}
        >
          {words.t(`pause_${choice}`)}
        </button>
      ))}
    </Menu>
  );
}
