import type { Command } from '../../core/engine/command.ts';
import { LATER_MIN } from '../../core/schedule/deadline.ts';
import { useDesk } from '../desk.ts';
import { Menu } from './Menu.tsx';

interface LaterMenuProps {
  /** Whether the break may be put off once more. */
  readonly canPutOff: boolean;
  readonly onClose: () => void;
}

/** Ways not to take this break now. None of them is scolded. */
export function LaterMenu({ canPutOff, onClose }: LaterMenuProps) {
  const { view, words, ask } = useDesk();
  const { t } = words;
  const { laterMax } = view.stored.settings.reminders;
  const choose = async (command: Command) => {
    const reply = await ask(command);
    if (reply.ok) onClose();
  };
  return (
    <Menu title={t('later_for')} onClose={onClose}>
      {!canPutOff && <p class="hint wide">{words.plural('later_no_more', laterMax)}</p>}
      {LATER_MIN.map((minutes) => (
        <button
          key={minutes}
          type="button"
          class="btn"
          disabled={!canPutOff}
          onClick={() => choose({ do: 'later', for: minutes })}
        >
          {words.plural('later_minutes', minutes)}
        </button>
      ))}
      <button type="button" class="btn" onClick={() => choose({ do: 'moved' })}>
        {t('later_moved')}
      </button>
      <button type="button" class="btn" onClick={() => choose({ do: 'skip' })}>
        {t('later_skip')}
      </button>
    </Menu>
  );
}
