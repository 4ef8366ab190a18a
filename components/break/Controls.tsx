import type { PlayerPress } from '../../core/engine/command.ts';
import { useDesk } from '../desk.ts';
import { Icon } from '../shell/Icon.tsx';

interface ControlsProps {
  readonly running: boolean;
  readonly onPress: (what: PlayerPress) => void;
}

/** Back, pause, next: in the same place in every step. */
export function Controls({ running, onPress }: ControlsProps) {
  const { words } = useDesk();
  const { t } = words;
  // The order on the screen is mirrored from right to left, and the keys with it.
  const [backKey, nextKey] =
    words.direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const round = (
    what: 'back' | 'next' | 'pause' | 'resume',
    icon: 'back' | 'next' | 'pause' | 'play',
    key: string | undefined,
  ) => (
    <button
      type="button"
      class={what === 'back' || what === 'next' ? 'round' : 'round big'}
      aria-label={t(`player_${what}`)}
      title={t(`player_${what}`)}
      aria-keyshortcuts={key}
      onClick={() => onPress(what)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="controls">
      {round('back', 'back', backKey)}
      {running ? round('pause', 'pause', 'Space') : round('resume', 'play', 'Space')}
      {round('next', 'next', nextKey)}
    </div>
  );
}

/** The two ways out. */
export function Acts({ onPress }: Pick<ControlsProps, 'onPress'>) {
  const { t } = useDesk().words;
  return (
    <div class="acts">
      <button
        type="button"
        class="btn hurts"
        aria-keyshortcuts="H"
        onClick={() => onPress('hurts')}
      >
        {t('player_hurts')}
      </button>
      <button type="button" class="btn" aria-keyshortcuts="Escape" onClick={() => onPress('stop')}>
        {t('player_stop')}
      </button>
    </div>
  );
}
